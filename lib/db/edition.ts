import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import { eventLabel } from "@/lib/domain/events";

/** What a form brings back: the last thing that was on record when its page was made. */
export interface Seen {
  /** Left out by callers that showed nobody anything. */
  edition?: string | undefined;
}

interface Last {
  id: string;
  at: Date;
  /** None where nobody signed in did it. */
  actorId: string | null;
  actorName: string;
  event: string;
}

/** Also within a scope, where no history is read. */
async function lastEntry({ center, db }: Context, { type, id }: Subject) {
  const [last] = await db.$queryRaw<Last[]>`
    select id::text as id, at, actor_id::text as "actorId", actor_name as "actorName", event from last_entry(${type}, ${id}::uuid)
     where center_id = ${center.id}::uuid`;
  return last;
}

/** Names a record as it is now. Every change leaves an audit entry, so the last one stands for all of it. */
export async function editionOf(ctx: Context, subject: Subject): Promise<string> {
  return (await lastEntry(ctx, subject))?.id ?? "";
}

/** The same from a history that was read already. */
export function editionIn(history: readonly { id: string }[]): string {
  const ids = history.map(({ id }) => id);
  return ids.sort().at(-1) ?? "";
}

/**
 * Refuses to overwrite or to publish what the person has not seen, with who changed it and when. Call it once the
 * record is locked.
 */
export async function assertEdition(ctx: Context, subject: Subject, { edition }: Seen): Promise<void> {
  if (edition === undefined) return;
  const last = await lastEntry(ctx, subject);
  if (last && last.id !== edition) throw written(ctx, subject, last);
}

/** The same for a form that is sent twice, and names no edition: what somebody else did since stands. */
export async function assertOwnLast(ctx: Context, subject: Subject): Promise<void> {
  const last = await lastEntry(ctx, subject);
  if (last && last.actorId !== ctx.actor.userId) throw written(ctx, subject, last);
}

function written({ actor }: Context, { type }: Subject, last: Last): AppError {
  const done = `于${formatDateTime(last.at)}办理了“${eventLabel(type, last.event)}”`;
  // The network may have broken after the first time was written: what is sent again is on record already.
  if (actor.userId !== null && last.actorId === actor.userId)
    return new AppError(
      "conflict",
      `您打开本页之后，您本人${done}，已经办成。如果那就是这一次，不必再提交；还要修改的，请先复制您填写的内容，再刷新页面。`,
    );
  return new AppError(
    "conflict",
    `您打开本页之后，${last.actorName}${done}。为免覆盖或误发，本次没有办理：请先复制您填写的内容，再刷新页面核对。`,
  );
}
