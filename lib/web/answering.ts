import type { AsyncLocalStorage } from "node:async_hooks";
import { databaseTrouble } from "@/lib/db/trouble";
import { AppError, retryAfter } from "@/lib/domain/base/errors";

/** Of the request that is answered now, as the server's hook keeps it (scripts/hook/answering.ts). */
interface Answering {
  post: boolean;
  failure?: { status: number; message?: string };
}

declare global {
  var fuhuaAnswering: AsyncLocalStorage<Answering> | undefined;
}

/** Undefined where no server answers: in tests, jobs and builds. */
function answering(): Answering | undefined {
  return globalThis.fuhuaAnswering?.getStore();
}

/** The request brings a form; whoever is sent elsewhere loses it. */
export function bringsForm(): boolean {
  return answering()?.post ?? false;
}

/** Whatever the app answers, its visitor gets this status on a page of its own, and the sentence if there is one. */
export function failWith(status: number, message?: string): void {
  const now = answering();
  if (now) now.failure = message === undefined ? { status } : { status, message };
}

/** A fault that broke a page off; one that passes by itself is told from those that do not. */
export function failFor(fault: unknown): void {
  const passes = fault instanceof AppError ? fault.code in retryAfter : databaseTrouble(fault) !== null;
  if (passes) failWith(503);
}
