import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { PlanLineState } from "@/lib/domain/projects/project/plan-line";
import { unbegunStates, workingStates } from "@/lib/domain/projects/project/project";
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
 * What was done is read for each line that the rest of the statement asks for, from the index alone. Of the projects
 * signed within a period only, if asked.
 */
export function planLines({ center, now }: Pick<Context, "center" | "now">, { from, to }: Period): Sql {
  return sql`
    select l.*, case
        when done * 100 >= target * (100 - tolerance) - 0.000001 then 'reached'
        when project_state in ('closed', 'terminated') then 'missed'
        when overdue then 'late'
        else 'running' end as state
      from (
        select l.id, l.name, l.unit, l.target::float8 as target, l.tolerance, coalesce(l.due_on, p.ends_on) as due_on,
               p.id as project_id, p.name as project, p.number, p.state::text as project_state,
               p.state::text = any(${[...workingStates]})
                 and coalesce(l.due_on, p.ends_on) < ${chinaDate(now)}::date as overdue,
               coalesce(s.done, 0)::float8 as done
          from plan_lines l
          join projects p on p.center_id = l.center_id and p.id = l.project_id
          left join lateral (
            select case l.measure
                 when 'activities' then count(*) when 'events' then sum(a.events)
                 when 'attendances' then sum(a.attendances) when 'people' then sum(a.people)
                 when 'households' then sum(a.households) when 'volunteers' then sum(a.volunteers)
                 else sum(a.hours) end as done
              from activities a
             where a.center_id = ${center.id}::uuid and a.plan_line_id = l.id and a.project_id = p.id
               and a.state = 'confirmed') s on true
         where l.center_id = ${center.id}::uuid and p.state::text <> all(${[...unbegunStates]})
           and (${from}::date is null or p.signed_on >= ${from}::date)
           and (${to}::date is null or p.signed_on <= ${to}::date)) l`;
}

/** One page of the lines of all plans, those that are late first, then by the day they are due. */
export async function listPlanLines(ctx: Context, query: PlanLineQuery) {
  const projects = await idsFound(ctx, projectSearch, query.q);
  // How each stands takes the sum of its activities: asked once, for the counts and the order.
  const all = await ctx.db.$queryRaw<{ id: string; state: PlanLineState }[]>`
    select id, state from (${planLines(ctx, query)}) l
     where ${projects === null} or project_id::text = any(${projects ?? []}::text[])
     order by state <> 'late', due_on, number, id`;
  const groups = [...Map.groupBy(all, ({ state }) => state)].map(([state, some]) => ({
    state,
    _count: some.length,
  }));
  const { window, ...listed } = countedPage(groups, query);
  const shown = all.filter(({ state }) => query.state === null || state === query.state);
  const ids = shown.slice(window.skip, window.skip + window.take).map(({ id }) => id);
  const rows = await ctx.db.$queryRaw<(Omit<PlanLineRow, "dueOn"> & { dueOn: Date })[]>`
    select id, name, unit, target, done, due_on as "dueOn", project_id as "projectId", project, number, state
      from (${planLines(ctx, query)}) l where id = any(${ids}::uuid[])
     order by array_position(${ids}::uuid[], id)`;
  return { ...listed, rows: rows.map((row) => ({ ...row, dueOn: fromUtcMidnight(row.dueOn) })) };
}
