import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { inWanYuan } from "@/lib/domain/base/money";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { CountedProjects } from "@/lib/domain/projects/figures";
import {
  type ProjectKind,
  type ProjectState,
  unbegunStates,
  workingStates,
} from "@/lib/domain/projects/project/project";
import { idsOf } from "../../base/moves";
import { idsFound } from "../../base/search";
import { daysOf, type Period, within } from "../filter";
import { projectSearch } from "../search";
import { upheldInHand } from "./upheld";

export interface ProjectQuery extends PageQuery, Period {
  state: ProjectState | null;
  kind: ProjectKind | null;
  field: string | null;
  fund: string | null;
  /** The year it begins in. */
  year: number | null;
  /** Those that figures count, or that end within a month; the period is that of their signature. */
  counted: CountedProjects | null;
  /** Part of a name, a number or an executor, as typed. */
  q: string;
}

/** Who carries these projects out, the lead first, and which fund pays each. */
async function namesBeside({ center, db }: Context, ids: readonly string[]) {
  const rows = await db.$queryRaw<{ id: string; executors: string[]; fund: string | null }[]>`
    select p.id, (select name from funds f where f.center_id = p.center_id and f.id = p.fund_id) as fund,
           array(select coalesce(o.name, b.name, '') from executors e
             left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
             left join bodies b on b.center_id = e.center_id and b.id = e.body_id
            where e.center_id = p.center_id and e.project_id = p.id order by e.lead desc, e.id) as executors
      from projects p where p.center_id = ${center.id}::uuid and p.id = any(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

/** How many days ahead the end of a project is soon. */
export const soonDays = 30;

/** Until when a project that is under way ends soon. */
export function endingSoon(today: CivilDate) {
  return { state: { in: [...workingStates] }, endsOn: { lte: toUtcMidnight(addDays(today, soonDays)) } };
}

/**
 * Awards without a selection that wait for the desk: for their notice, for the start once it is over, or to be dropped. While
 * the notice stands, an objection has no answer or an agreement is being signed, they wait for others.
 */
export function awardsInHand({ center }: Context): Sql {
  return sql`
    select p.id from projects p
      left join agreements g on g.center_id = p.center_id and g.id = p.agreement_id
     where p.center_id = ${center.id}::uuid and p.state = 'prepared' and p.direct_reason is not null and p.granted_fen > 0
       and (g.state is null or g.state in ('signed', 'voided'))
       and not exists (select from public_notices n
         where n.center_id = p.center_id and n.project_id = p.id and n.state <> 'withdrawn'
           and (n.state in ('drafted', 'published') or exists (select from objections o
             where o.center_id = n.center_id and o.notice_id = n.id and o.state = 'open')))`;
}

export type ProjectRow = Awaited<ReturnType<typeof listProjects>>["rows"][number];

async function whereOf(ctx: Context, query: ProjectQuery) {
  const { kind, field, fund, year, counted, q } = query;
  const ids = await idsFound(ctx, projectSearch, q);
  return {
    centerId: ctx.center.id,
    ...(kind && { kind }),
    ...(field && { field }),
    ...(fund && { fundId: fund }),
    startsOn: daysOf(year),
    ...((query.from || query.to) && { signedOn: within(query) }),
    AND: [
      ...(counted === "signed" ? [{ state: { notIn: [...unbegunStates] } }] : []),
      ...(counted === "awarded"
        ? [{ id: { in: idsOf(await ctx.db.$queryRaw<{ id: string }[]>(awardsInHand(ctx))) } }]
        : []),
      ...(counted === "opposed"
        ? [{ id: { in: idsOf(await ctx.db.$queryRaw<{ id: string }[]>(upheldInHand(ctx))) } }]
        : []),
      ...(counted === "endingSoon" ? [endingSoon(chinaDate(ctx.now))] : []),
      ...(ids ? [{ id: { in: ids } }] : []),
    ],
  };
}

async function found(ctx: Context, query: ProjectQuery) {
  const { state } = query;
  const where = await whereOf(ctx, query);
  const groups = await ctx.db.project.groupBy({
    by: ["state"],
    where,
    _count: true,
    _sum: { grantedFen: true },
  });
  const { window, ...listed } = countedPage(groups, query);
  const projects = await ctx.db.project.findMany({
    where: { ...where, ...(state && { state }) },
    orderBy: [{ number: "desc" }],
    ...window,
  });
  const names = await namesBeside(ctx, idsOf(projects));
  const rows = projects.map(({ startsOn, endsOn, ...project }) => ({
    ...project,
    ...(names.get(project.id) ?? { executors: [], fund: null }),
    startsOn: fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
  }));
  const asked = groups.filter((group) => state === null || group.state === state);
  const granted = asked.reduce((sum, { _sum }) => sum + (_sum.grantedFen ?? 0n), 0n);
  return { listed: { ...listed, rows }, granted, where: { AND: [where, state ? { state } : {}] } };
}

/** One page of the projects, the newest number first; within an organization's scope its own alone. */
export async function listProjects(ctx: Context, query: ProjectQuery) {
  return (await found(ctx, query)).listed;
}

const nothing = {
  kind: null,
  field: null,
  fund: null,
  year: null,
  counted: null,
  from: null,
  to: null,
  q: "",
};

/** Those that the organization of the visit carries out. */
export function listOwnProjects(ctx: Context, query: Pick<ProjectQuery, "state" | keyof PageQuery>) {
  return listProjects(ctx, { ...query, ...nothing });
}

/** The same for the desk, with what all of them come to: who carries them out, each counted once, and the money. */
export async function listSummedProjects(ctx: Context, query: ProjectQuery) {
  const { listed, granted, where } = await found(ctx, query);
  const own = { centerId: ctx.center.id, project: where };
  const executors = await ctx.db.executor.groupBy({ by: ["organizationId", "bodyId"], where: own });
  const { _sum } = await ctx.db.tranche.aggregate({
    where: { ...own, state: "paid" },
    _sum: { amountFen: true },
  });
  const paid = _sum.amountFen ?? 0n;
  const sums = [
    { label: "执行机构", value: executors.length, unit: "家" },
    { label: "核定", value: inWanYuan(granted), unit: "万元" },
    { label: "已拨付", value: inWanYuan(paid), unit: "万元" },
    { label: "未拨付", value: inWanYuan(granted - paid), unit: "万元" },
  ];
  return { ...listed, sums };
}
