import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { PlanLineState } from "@/lib/domain/projects/plan-line";
import { workingStates } from "@/lib/domain/projects/project";
import { idsFound } from "../base/search";
import type { Period } from "./filter";
import { projectSearch } from "./search";

export interface PlanLineQuery extends PageQuery, Period {
  state: PlanLineState | null;
  /** Of which project, by a part of its name, number or executors, as typed. */
  q: string;
}

export interface PlanLineRow {
  id: string;
  name: string;
  unit: string;
  target: number;
  done: number;
  dueOn: CivilDate;
  projectId: string;
  project: string;
  number: string;
  state: PlanLineState;
}

/**
 * The lines of all signed projects with what was confirmed of each, and how each stands: `planLineState` for a statement.
 * Activities are read once as a whole, not once for each line. Of the projects signed within a period alone, if asked.
 */
export function planLines({ center, now }: Pick<Context, "center" | "now">, { from, to }: Period): Sql {
  return sql`
    select l.*, case
        when done * 100 >= target * (100 - tolerance) - 0.000001 then 'reached'
        when project_state in ('closed', 'terminated') then 'missed'
        when project_state = any(${[...workingStates]}) and due_on < ${chinaDate(now)}::date then 'late'
        else 'running' end as state
      from (
        select l.id, l.name, l.unit, l.target::float8 as target, l.tolerance, coalesce(l.due_on, p.ends_on) as due_on,
               p.id as project_id, p.name as project, p.number, p.state::text as project_state,
               coalesce(case l.measure
                 when 'activities' then s.activities when 'events' then s.events when 'attendances' then s.attendances
                 when 'people' then s.people when 'households' then s.households when 'volunteers' then s.volunteers
                 else s.hours end, 0)::float8 as done
          from plan_lines l
          join projects p on p.center_id = l.center_id and p.id = l.project_id
          left join (
            select plan_line_id, project_id, count(*) as activities, sum(events) as events, sum(attendances) as attendances,
                   sum(people) as people, sum(households) as households, sum(volunteers) as volunteers, sum(hours) as hours
              from activities
             where center_id = ${center.id}::uuid and state = 'confirmed' and project_id is not null
               and plan_line_id is not null
             group by plan_line_id, project_id) s on s.plan_line_id = l.id and s.project_id = l.project_id
         where l.center_id = ${center.id}::uuid and p.state <> 'prepared'
           and (${from}::date is null or p.signed_on >= ${from}::date)
           and (${to}::date is null or p.signed_on <= ${to}::date)) l`;
}

/** One page of the lines of all plans, those that are late first, then by the day they are due. */
export async function listPlanLines(ctx: Context, query: PlanLineQuery) {
  const projects = await idsFound(ctx, projectSearch, query.q);
  const all = sql`select * from (${planLines(ctx, query)}) l
    where ${projects === null} or project_id::text = any(${projects ?? []}::text[])`;
  const groups = await ctx.db.$queryRaw<{ state: PlanLineState; _count: number }[]>`
    select state, count(*)::int as "_count" from (${all}) l group by state`;
  const { window, ...listed } = countedPage(groups, query);
  const rows = await ctx.db.$queryRaw<(Omit<PlanLineRow, "dueOn"> & { dueOn: Date })[]>`
    select id, name, unit, target, done, due_on as "dueOn", project_id as "projectId", project, number, state
      from (${all}) l where ${query.state}::text is null or state = ${query.state}
     order by state <> 'late', due_on, number, id limit ${window.take}::int offset ${window.skip}::int`;
  return { ...listed, rows: rows.map((row) => ({ ...row, dueOn: fromUtcMidnight(row.dueOn) })) };
}
