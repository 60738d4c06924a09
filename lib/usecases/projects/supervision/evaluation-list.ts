import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type ProjectKind, type ProjectState, unbegunStates } from "@/lib/domain/projects/project/project";
import type { Coverage } from "@/lib/domain/projects/supervision/evaluation-form";
import type { EvaluationState, ProjectStage } from "@/lib/domain/review/evaluation";
import { idsFound } from "../../base/search";
import { leadName } from "../lead-name";
import { projectSearch } from "../search";
import { aboutEvaluated, type EvaluatedQuery, nameOf, namesEvaluated } from "./evaluated";

export interface EvaluationQuery extends PageQuery, EvaluatedQuery {
  state: EvaluationState | null;
  stage: ProjectStage | null;
  /** Those that were due before today and are not handed in. */
  late: "yes" | null;
}

export type EvaluationRow = Awaited<ReturnType<typeof listEvaluations>>["rows"][number];

/** One page of the evaluations of projects and of the operator, what is due first. */
export async function listEvaluations(ctx: Context, query: EvaluationQuery) {
  const { center, db } = ctx;
  const { state, stage, late } = query;
  const where = {
    centerId: center.id,
    stage: stage ?? { not: "graduation" as const },
    ...(await aboutEvaluated(ctx, query)),
    ...(late && { dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) }, submittedAt: null }),
  };
  const groups = await db.evaluation.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.evaluation.findMany({
    where: { ...where, ...(state && { state }) },
    select: {
      ...{ id: true, state: true, stage: true, dueOn: true, total: true, grade: true, passed: true },
      body: { select: { name: true } },
      ...namesEvaluated,
    },
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map(({ body, dueOn, ...one }) => ({
    ...one,
    name: nameOf(one) ?? "",
    number: one.project?.number ?? null,
    body: body.name,
    dueOn: fromUtcMidnight(dueOn),
  }));
  return { ...listed, rows };
}

export interface CoverageQuery extends PageQuery {
  state: Coverage | null;
  q: string;
}

export interface CoverageRow {
  id: string;
  number: string;
  name: string;
  kind: ProjectKind;
  projectState: ProjectState;
  lead: string | null;
  midterm: EvaluationState | null;
  final: EvaluationState | null;
  grade: string | null;
  state: Coverage;
}

/** Every project that was begun and not terminated is to be evaluated by a third party. */
const due = ({ center }: Context) => sql`
  select p.id::text, p.number, p.name, p.kind::text as kind, p.state::text as "projectState",
         ${leadName} as lead,
         max(v.state::text) filter (where v.stage = 'midterm') as midterm,
         max(v.state::text) filter (where v.stage = 'final') as final,
         (array_agg(v.grade order by v.stage desc) filter (where v.state = 'accepted'))[1] as grade,
         case when bool_or(v.state = 'accepted') then 'evaluated' else 'missing' end as state
    from projects p
    left join evaluations v on v.center_id = p.center_id and v.project_id = p.id and v.state <> 'withdrawn'
   where p.center_id = ${center.id}::uuid and p.state::text <> all(${[...unbegunStates, "terminated"]})
   group by p.center_id, p.id`;

/** The projects that are to be evaluated, those that are not first. */
export async function listCoverage(ctx: Context, query: CoverageQuery) {
  const { state, q } = query;
  const projects = await idsFound(ctx, projectSearch, q);
  const found = sql`select * from (${due(ctx)}) due
    where ${projects === null} or id = any(${projects ?? []}::text[])`;
  const groups = await ctx.db.$queryRaw<{ state: Coverage; _count: number }[]>`
    select state, count(*)::int as "_count" from (${found}) due group by state`;
  const { window, ...listed } = countedPage(groups, query);
  const rows = await ctx.db.$queryRaw<CoverageRow[]>`
    select * from (${found}) due where ${state}::text is null or state = ${state}
     order by state desc, number limit ${window.take} offset ${window.skip}`;
  return { ...listed, rows };
}

/** How many projects are evaluated, of how many that are to be, and how often the operator was. */
export async function evaluationFigures(ctx: Context) {
  const [counted] = await ctx.db.$queryRaw<{ evaluated: number; due: number; operator: number }[]>`
    select count(*) filter (where state = 'evaluated')::int as evaluated, count(*)::int as due,
           (select count(*)::int from evaluations v where v.center_id = ${ctx.center.id}::uuid
               and v.evaluee_body_id is not null and v.state = 'accepted') as operator
      from (${due(ctx)}) due`;
  return counted ?? { evaluated: 0, due: 0, operator: 0 };
}
