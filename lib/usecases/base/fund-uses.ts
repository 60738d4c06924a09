import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";

/**
 * What the projects of each fund take of it, one row each (but for `own`): a project takes its grant, begun or not, less what came back;
 * one that was terminated takes what was paid and did not come back, one that was dropped nothing. The one balance that all screens show.
 */
export function fundUses({ center }: Context, own?: string): Sql {
  return sql`
  select p.fund_id as id,
         sum(case p.state when 'terminated' then t.paid else p.granted_fen end - r.returned)::bigint as committed,
         sum(t.paid - r.returned)::bigint as paid, count(*)::int as projects
    from projects p
    cross join lateral (select coalesce(sum(amount_fen), 0) as paid from tranches
      where center_id = p.center_id and project_id = p.id and state = 'paid') t
    cross join lateral (select coalesce(sum(amount_fen), 0) as returned from refunds
      where center_id = p.center_id and project_id = p.id and returned_on is not null) r
   where p.center_id = ${center.id}::uuid and p.state <> 'dropped' and p.id is distinct from ${own ?? null}::uuid
   group by p.fund_id`;
}
