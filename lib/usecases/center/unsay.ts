import type { Context } from "@/lib/db/context";
import { type MessageState, messageEventsFrom, messageStates } from "@/lib/domain/center/message";
import { type UntruingAct, untrueAfter } from "@/lib/domain/center/untrue-after";
import { idsOf } from "../base/moves";
import { moveMessages } from "./message";

const unsent = messageStates.filter((state) => messageEventsFrom(state).includes("cancel"));
/** Gone out, or perhaps. */
const gone: readonly MessageState[] = ["sending", "sent", "doubtful"];

function saidAbout({ center }: Context, act: UntruingAct, subjects: readonly string[]) {
  return {
    centerId: center.id,
    occasion: { in: [...untrueAfter[act]] },
    subjectId: { in: [...subjects] },
  };
}

/**
 * Voids what waits to be said about these applications and is not true any more after this act, in its transaction,
 * each with the reason in its history. What has gone out stays; the dialog of the act says how much that is.
 */
export async function unsay(
  ctx: Context,
  act: UntruingAct,
  subjects: readonly string[],
  reason: string,
): Promise<void> {
  const where = { ...saidAbout(ctx, act, subjects), state: { in: [...unsent] } };
  const found = await ctx.db.message.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
  if (found.length === 0) return;
  const ids = idsOf(found);
  await ctx.db.$queryRaw`
    select 1 from messages where center_id = ${ctx.center.id}::uuid and id = any(${ids}::uuid[])
     order by id for update`;
  // Read only now: one may have gone out while we waited for the lock.
  const waiting = await ctx.db.message.findMany({ where: { ...where, id: { in: ids } } });
  await moveMessages(ctx, waiting, "cancel", {}, reason);
}

/** What an act would make untrue: how many messages still wait, and how many have gone out. */
export async function saidSoFar(ctx: Context, act: UntruingAct, subjects: readonly string[]) {
  const groups = await ctx.db.message.groupBy({
    by: ["state"],
    where: saidAbout(ctx, act, subjects),
    _count: true,
  });
  const count = (states: readonly MessageState[]) =>
    groups.reduce((sum, group) => sum + (states.includes(group.state) ? group._count : 0), 0);
  return { waiting: count(unsent), sent: count(gone) };
}

export type SaidSoFar = Awaited<ReturnType<typeof saidSoFar>>;
