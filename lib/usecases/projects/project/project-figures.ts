import type { Context } from "@/lib/db/context";
import type { PlanLineState } from "@/lib/domain/projects/project/plan-line";
import { type ProjectKind, type ProjectState, unbegunStates } from "@/lib/domain/projects/project/project";
import type { Period } from "../filter";
import { planLines } from "../plan-line-list";

interface Counted {
  executors: number;
  paid: bigint;
  lines: Partial<Record<PlanLineState, number>> | null;
}

interface Group {
  kind: ProjectKind;
  state: ProjectState;
  field: string;
  count: number;
  granted: bigint;
}

/** How many there are of each, and what was granted to them in fen, the most first. */
function by<K extends "kind" | "state" | "field">(groups: readonly Group[], key: K) {
  return [...Map.groupBy(groups, (group) => group[key])]
    .map(([of, some]) => ({
      of,
      count: some.reduce((sum, { count }) => sum + count, 0),
      granted: some.reduce((sum, { granted }) => sum + granted, 0n),
    }))
    .sort((one, other) => other.count - one.count);
}

/** What is told of the projects that were signed within a period, each counted once; amounts in fen. */
export async function projectFigures(ctx: Context, { from, to }: Period) {
  const { center, db } = ctx;
  const groups = await db.$queryRaw<Group[]>`
    select kind::text as kind, state::text as state, field, count(*)::int as count, sum(granted_fen)::bigint as granted
      from projects
     where center_id = ${center.id}::uuid and state::text <> all(${[...unbegunStates]})
       and (${from}::date is null or signed_on >= ${from}::date) and (${to}::date is null or signed_on <= ${to}::date)
     group by kind, state, field`;
  const [counted] = await db.$queryRaw<Counted[]>`
    with signed as (
      select id from projects where center_id = ${center.id}::uuid and state::text <> all(${[...unbegunStates]})
         and (${from}::date is null or signed_on >= ${from}::date) and (${to}::date is null or signed_on <= ${to}::date))
    select (select count(distinct coalesce(organization_id, body_id))::int from executors
             where center_id = ${center.id}::uuid and project_id in (select id from signed)) as executors,
           (select coalesce(sum(amount_fen), 0)::bigint from tranches
             where center_id = ${center.id}::uuid and state = 'paid' and project_id in (select id from signed)) as paid,
           (select json_object_agg(state, count) from (
             select state, count(*)::int as count from (${planLines(ctx, { from, to })}) l group by state) states) as lines`;
  if (!counted) throw new Error("a statement of counts always answers with a row");
  const granted = groups.reduce((sum, group) => sum + group.granted, 0n);
  const lines = counted.lines ?? {};
  return {
    projects: groups.reduce((sum, { count }) => sum + count, 0),
    executors: counted.executors,
    granted,
    paidOut: counted.paid,
    unpaid: granted - counted.paid,
    lines,
    allLines: Object.values(lines).reduce((sum, count) => sum + count, 0),
    kinds: by(groups, "kind"),
    states: by(groups, "state"),
    fields: by(groups, "field"),
  };
}
