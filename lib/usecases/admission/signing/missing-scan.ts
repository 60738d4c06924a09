import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";

/** Agreements whose signing on paper was recorded, and of which no scan was handed in: `id`, and `since` when. */
export function withoutScan({ center }: Pick<Context, "center">): Sql {
  return sql`
    select g.id, max(e.recorded_at) as since
      from signing_events e
      join agreements g on g.center_id = e.center_id and g.id = e.agreement_id
     where e.center_id = ${center.id}::uuid and e.method = 'paper' and g.state = 'signed'
       and not exists (select from files f
                        where f.center_id = g.center_id and f.subject_type = 'agreement'
                          and f.subject_id = g.id and f.part = 'signedCopy' and f.state = 'stored')
     group by g.id`;
}

/** The same by name, those that have waited longest first. */
export function listWithoutScan(ctx: Context) {
  return ctx.db.$queryRaw<{ number: string; organization: string; since: Date }[]>`
    select g.number, coalesce(a.name, o.name, '') as organization, w.since
      from (${withoutScan(ctx)}) as w
      join agreements g on g.center_id = ${ctx.center.id}::uuid and g.id = w.id
      left join applications a on a.center_id = g.center_id and a.id = g.application_id
      left join organizations o on o.center_id = g.center_id and o.id = g.organization_id
     order by w.since, g.number`;
}
