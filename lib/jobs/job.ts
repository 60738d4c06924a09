import { z } from "zod";
import { database } from "@/lib/db/client";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { can, type SystemPermission, system } from "@/lib/domain/access";
import { AppError } from "@/lib/domain/base/errors";
import type { JobInput, JobName } from "@/lib/domain/jobs";
import { logNote } from "@/lib/web/log";
import { nowIn } from "@/lib/web/visit";

interface Spec<N extends JobName, R, O> {
  name: N;
  permission: SystemPermission;
  input: z.ZodType<JobInput<N>>;
  /** The use case. Everything it writes commits together, or not at all. */
  run: (ctx: Context, input: JobInput<N>) => Promise<R>;
  /** What reaches outside goes when the use case has been committed, unless that gave null; its end is a second one. */
  outside?: {
    go: (found: NonNullable<R>) => Promise<O>;
    conclude: (ctx: Context, input: JobInput<N>, outcome: O) => Promise<unknown>;
  };
}

/** A door for an actor without a browser, as data, and the way through it. */
export interface Job {
  kind: "job";
  name: JobName;
  permission: SystemPermission;
  input: z.ZodType;
  /** Reads the input and asks the use case, without the checks before it. */
  run: (ctx: Context, raw: unknown) => Promise<unknown>;
  /** Does what a message of the queue asks for; whatever it throws is a failed try. */
  work: (message: unknown) => Promise<void>;
}

const messages = z.object({ center: z.uuid(), input: z.unknown() });

/** Center, permission, input, transaction, in this order. What a job is about may be gone by now: then it is done. */
export function centerJob<N extends JobName, R, O>(spec: Spec<N, R, O>): Job {
  const { name, permission, input, run, outside } = spec;
  async function work(message: unknown): Promise<void> {
    const { center: id, input: raw } = messages.parse(message);
    const center = await database().center.findUnique({ where: { id }, omit: { createdAt: true } });
    if (!center) return logNote(`job ${name}`, `there is no center ${id} any more`);
    if (!can(system, permission)) throw new AppError("forbidden", `系统没有办理 ${permission} 的权限。`);
    const told = input.parse(raw);
    const act = <T>(use: (ctx: Context) => Promise<T>) =>
      actInCenter({ center, actor: system, permission, now: nowIn(center), scope: {} }, use);
    try {
      const found = await act((ctx) => run(ctx, told));
      if (!outside || found === null || found === undefined) return;
      const outcome = await outside.go(found);
      await act((ctx) => outside.conclude(ctx, told, outcome));
    } catch (fault) {
      if (!(fault instanceof AppError && fault.code === "not_found")) throw fault;
      logNote(`job ${name} in /${center.slug}`, `${fault.message} ${JSON.stringify(raw)}`);
    }
  }
  return { kind: "job", name, permission, input, run: (ctx, raw) => run(ctx, input.parse(raw)), work };
}
