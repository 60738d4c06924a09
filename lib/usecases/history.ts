import type { Context } from "@/lib/db/context";
import { eventLabel } from "@/lib/domain/history";

/** One line of a timeline: who, when, what, why. */
export interface HistoryEntry {
  id: string;
  at: Date;
  actor: string;
  label: string;
  reason: string | null;
}

/** What happened to one subject, latest first. */
export async function historyOf(ctx: Context, type: string, id: string): Promise<HistoryEntry[]> {
  const entries = await ctx.db.auditEntry.findMany({
    where: { subjectType: type, subjectId: id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, at: true, actorId: true, actorName: true, event: true, reason: true },
  });
  return entries.map(({ id, at, actorId, actorName, event, reason }) => {
    // Without an account there is only one who can act on an application.
    const actor = actorId === null && type === "application" ? "申请方" : actorName;
    return { id, at, actor, label: eventLabel(type, event), reason };
  });
}

/** The histories of several subjects as one. */
export function latestFirst(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}
