import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { FindingState } from "@/lib/domain/projects/supervision/project-finding";
import { idsOf } from "../../base/moves";
import { aboutEvaluated, type EvaluatedQuery, nameOf, namesEvaluated } from "./evaluated";

export interface FindingQuery extends PageQuery, EvaluatedQuery {
  state: FindingState | null;
  late: "yes" | null;
  /** Those that the center judges. */
  waits?: "center" | null;
}

/** What was put right of a project whose third party has done its work, or left. */
export function findingsForCenter({ center }: Context): Sql {
  return sql`
    select f.id, f.answered_at from findings f
      join evaluations v on v.center_id = f.center_id and v.id = f.evaluation_id
     where f.center_id = ${center.id}::uuid and f.state = 'answered' and f.project_id is not null
       and v.state in ('accepted', 'withdrawn')`;
}

export type FindingRow = Awaited<ReturnType<typeof listFindings>>["rows"][number];

/** One page of what is to be put right, by projects and by the operator; within an organization's scope by its projects. */
export async function listFindings(ctx: Context, query: FindingQuery) {
  const { center, db } = ctx;
  const { state, late, waits = null } = query;
  const where = {
    centerId: center.id,
    ...(await aboutEvaluated(ctx, query)),
    ...(late && { dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) }, state: "open" as const }),
    ...(waits && { id: { in: idsOf(await db.$queryRaw<{ id: string }[]>(findingsForCenter(ctx))) } }),
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

/** Those of the projects of an organization, for which they are all there are: nothing else is asked of them. */
export function listOwnFindings(ctx: Context, query: PageQuery & Pick<FindingQuery, "state">) {
  return listFindings(ctx, { ...query, late: null, object: null, q: "" });
}

type Asked = NonNullable<Parameters<Context["db"]["finding"]["findMany"]>[0]>;

/** What a third party found wrong, what is due first before it. */
async function raised({ center, db }: Context, some: Asked["where"]) {
  const found = await db.finding.findMany({
    where: { ...some, centerId: center.id },
    include: namesEvaluated,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
  // Of a task that was taken away from it a third party does not see any more what it looked at.
  return found.flatMap(({ dueOn, ...one }) => {
    const looked = nameOf(one);
    return looked === null ? [] : [{ ...one, looked, dueOn: fromUtcMidnight(dueOn) }];
  });
}

/** What it has to judge, and what those whom it looks at are late with. */
export async function findingsInHand(ctx: Context) {
  const late = { state: "open" as const, dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) } };
  const found = await raised(ctx, { OR: [{ state: "answered" }, late] });
  return found.map(({ id, text, state, looked, dueOn }) => ({ id, text, state, looked, dueOn }));
}

export type FindingRaised = Awaited<ReturnType<typeof findingsRaised>>[number];

/** All of them, whatever became of each. */
export const findingsRaised = (ctx: Context) => raised(ctx, {});
