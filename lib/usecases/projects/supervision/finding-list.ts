import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { FindingState } from "@/lib/domain/projects/supervision/project-finding";
import { aboutEvaluated, type EvaluatedQuery, nameOf, namesEvaluated } from "./evaluated";

export interface FindingQuery extends PageQuery, EvaluatedQuery {
  state: FindingState | null;
  late: "yes" | null;
  /** Those that the center judges: what was put right of a project whose third party has done its work, or left. */
  waits?: "center" | null;
}

const waitsForCenter = {
  ...{ state: "answered" as const, evalueeBodyId: null },
  evaluation: { state: { in: ["accepted" as const, "withdrawn" as const] } },
};

export type FindingRow = Awaited<ReturnType<typeof listFindings>>["rows"][number];

/** One page of what is to be put right, by projects and by the operator; within an organization's scope by its projects. */
export async function listFindings(ctx: Context, query: FindingQuery) {
  const { center, db } = ctx;
  const { state, late, waits = null } = query;
  const where = {
    centerId: center.id,
    ...(await aboutEvaluated(ctx, query)),
    ...(late && { dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) }, state: "open" as const }),
    AND: waits ? [waitsForCenter] : [],
  };
  const groups = await db.finding.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.finding.findMany({
    where: { AND: [where, state ? { state } : {}] },
    include: namesEvaluated,
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map(({ dueOn, ...one }) => ({
    ...one,
    looked: nameOf(one) ?? "",
    projectNumber: one.project?.number ?? null,
    dueOn: fromUtcMidnight(dueOn),
  }));
  return { ...listed, rows };
}

/** What a third party has to judge, and what those whom it looks at are late with. */
export async function findingsInHand({ center, db, now }: Context) {
  const late = { state: "open" as const, dueOn: { lt: toUtcMidnight(chinaDate(now)) } };
  const found = await db.finding.findMany({
    where: { centerId: center.id, OR: [{ state: "answered" }, late] },
    include: namesEvaluated,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: 50,
  });
  // Of a task that was taken away from it a third party does not see any more what it looked at.
  return found.flatMap(({ id, text, state, dueOn, ...one }) => {
    const looked = nameOf(one);
    return looked === null ? [] : [{ id, text, state, looked, dueOn: fromUtcMidnight(dueOn) }];
  });
}
