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
  /** `passes`, for the server's hook: of such a fault its log has one line for a request (scripts/hook/log.ts). */
  var fuhuaPasses: ((fault: unknown) => boolean) | undefined;
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

/** Whether a fault passes by itself: the database is away, or others are being served. */
export function passes(fault: unknown): boolean {
  return fault instanceof AppError ? fault.code in retryAfter : databaseTrouble(fault) !== null;
}

/** A fault that broke a page off; one that passes by itself is told from those that do not. */
export function failFor(fault: unknown): void {
  if (passes(fault)) failWith(503);
}
