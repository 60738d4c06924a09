import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { ActivityState } from "@/lib/domain/registry/activity";

/** So many of the latest stand on the page of a project; all are in the list of activities. */
const most = 8;

interface Row {
  id: string;
  title: string;
  heldOn: Date;
  events: number;
  attendances: number | null;
  state: ActivityState;
  line: string | null;
  total: number;
}

/** The latest activities of a project and how many there are; an organization sees those that it held. */
export async function activitiesOfProject({ center, db }: Context, { project }: { project: string }) {
  const rows = await db.$queryRaw<Row[]>`
    select a.id, a.title, a.held_on as "heldOn", a.events, a.attendances, a.state::text as state, l.name as line,
           count(*) over ()::int as total
      from activities a
      left join plan_lines l on l.center_id = a.center_id and l.id = a.plan_line_id
     where a.center_id = ${center.id}::uuid and a.project_id = ${project}::uuid
     order by a.held_on desc, a.id desc limit ${most}`;
  return {
    rows: rows.map(({ total: _total, heldOn, ...row }) => ({ ...row, heldOn: fromUtcMidnight(heldOn) })),
    total: rows[0]?.total ?? 0,
  };
}
