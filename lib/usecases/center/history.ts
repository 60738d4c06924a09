import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { editionIn, editionOf } from "@/lib/db/edition";
import { eventLabel, longestHistory } from "@/lib/domain/events";

/** One line of a timeline: who, when, what, why. */
export interface HistoryEntry {
  id: string;
  /** Kind of the subject it happened to. */
  type: string;
  at: Date;
  actor: string;
  event: string;
  label: string;
  reason: string | null;
}

/** What happened to these subjects, latest first: the latest `longestHistory` of it. */
export async function historyOf(ctx: Context, ...subjects: Subject[]): Promise<HistoryEntry[]> {
  const entries = await ctx.db.auditEntry.findMany({
    where: { OR: subjects.map(({ type, id }) => ({ subjectType: type, subjectId: id })) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: longestHistory,
    select: {
      id: true,
      subjectType: true,
      at: true,
      actorId: true,
      actorName: true,
      event: true,
      reason: true,
    },
  });
  return entries.map(({ id, subjectType: type, at, actorId, actorName, event, reason }) => {
    // Without an account there is only one who can act on an application.
    const actor = actorId === null && type === "application" ? "申请方" : actorName;
    return { id, type, at, actor, event, label: eventLabel(type, event), reason };
  });
}

/** The same of one record with its edition. Within a scope no history is read, and the edition is asked for by itself. */
export async function pastOf(
  ctx: Context,
  subject: Subject,
): Promise<{ history: HistoryEntry[]; edition: string }> {
  if (Object.values(ctx.scope).some(Boolean)) return { history: [], edition: await editionOf(ctx, subject) };
  const history = await historyOf(ctx, subject);
  return { history, edition: editionIn(history) };
}
