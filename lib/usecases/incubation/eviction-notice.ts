import type { Context } from "@/lib/db/context";
import type { EvictionNotice } from "@/lib/db/generated/client";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { groundsOf, servingWayOf } from "@/lib/domain/incubation/eviction";

// The notice of eviction as it stands, and what becomes of it when the incubation ends otherwise or an ending is undone.

function shown({ grounds, servedOn, servedBy, answerBy, decidedOn, ...notice }: EvictionNotice) {
  return {
    ...notice,
    grounds: groundsOf(grounds),
    servedOn: fromUtcMidnight(servedOn),
    servedBy: servingWayOf(servedBy),
    answerBy: fromUtcMidnight(answerBy),
    decidedOn: decidedOn && fromUtcMidnight(decidedOn),
  };
}

/** The last notice that was served on an organization in incubation, whatever became of it; null where none was. */
export async function latestNotice({ center, db }: Context, incubateeId: string) {
  const found = await db.evictionNotice.findFirst({
    where: { centerId: center.id, incubateeId },
    orderBy: { id: "desc" },
  });
  return found && shown(found);
}

/** The one that stands undecided, if any. */
export async function standingNotice(ctx: Context, incubateeId: string) {
  const notice = await latestNotice(ctx, incubateeId);
  return notice && notice.withdrawnAt === null && notice.decidedOn === null ? notice : null;
}

/** Whoever leaves or graduates is not evicted any more: the notice is kept, with that as the reason. */
export async function withdrawStanding(ctx: Context, incubateeId: string, reason: string): Promise<void> {
  const notice = await standingNotice(ctx, incubateeId);
  if (!notice) return;
  await ctx.db.evictionNotice.updateMany({
    where: { centerId: ctx.center.id, id: notice.id },
    data: { withdrawnAt: ctx.now, withdrawReason: reason },
  });
  await ctx.audit({ subject: { type: "evictionNotice", id: notice.id }, event: "withdraw", reason });
}

/** An eviction that was taken back leaves its notice as it was before the decision. */
export async function reopenDecision(ctx: Context, incubateeId: string, reason: string): Promise<void> {
  const notice = await latestNotice(ctx, incubateeId);
  if (!notice || notice.decidedOn === null) return;
  const { id, decidedOn, consideration } = notice;
  await ctx.db.evictionNotice.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { decidedOn: null, consideration: null },
  });
  const details = { before: { decidedOn, consideration } };
  await ctx.audit({ subject: { type: "evictionNotice", id }, event: "reopen", reason, details });
}
