import type { Context } from "@/lib/db/context";
import { modeNow } from "./mobilization";

export interface PeopleFigures {
  teams: number;
  volunteers: number;
  services: number;
  hours: number;
  partnerships: number;
  jointActivities: number;
}

/** The figures of teams, volunteers and partnerships, in one statement, and the mode of the center. */
export async function peopleFigures(ctx: Context) {
  const { center, db } = ctx;
  const [figures] = await db.$queryRaw<[PeopleFigures]>`
    select
      (select count(*)::int from volunteer_teams
        where center_id = ${center.id}::uuid and dissolved_on is null) as teams,
      (select count(*)::int from volunteers where center_id = ${center.id}::uuid and left_on is null) as volunteers,
      (select count(distinct coalesce(organization_id, body_id))::int from partnerships
        where center_id = ${center.id}::uuid and ended_on is null) as partnerships,
      (select count(distinct l.activity_id)::int from partnership_activities l
        join activities a on a.center_id = l.center_id and a.id = l.activity_id and a.state <> 'voided'
        where l.center_id = ${center.id}::uuid) as "jointActivities",
      h.services, h.hours
      from (select count(*)::int as services, coalesce(sum(hours), 0)::float as hours from service_hours
        where center_id = ${center.id}::uuid and state = 'confirmed') h`;
  return { ...figures, mode: await modeNow(ctx) };
}
