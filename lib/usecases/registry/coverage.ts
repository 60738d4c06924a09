import type { Context } from "@/lib/db/context";
import { type CoveredCommunity, coverageOf } from "@/lib/domain/registry/coverage";

interface Row extends Omit<CoveredCommunity, "id"> {
  id: string | null;
}

/**
 * Organizations by community, in one statement: whoever is not deregistered counts in the community that it is in, at
 * whichever grid or building. `elsewhere` are those at no community: without a place, or at a sub-district alone.
 */
export async function coverage({ center, db }: Context) {
  const rows = await db.$queryRaw<Row[]>`
    with recursive within as (
      select id, id as community from places
       where center_id = ${center.id}::uuid and kind = 'community' and archived_at is null
      union all
      select p.id, w.community from places p join within w on p.parent_id = w.id
       where p.center_id = ${center.id}::uuid),
    counted as (
      select w.community, sum(o.count)::int as organizations from (
        select place_id, count(*) from organizations
         where center_id = ${center.id}::uuid and legal_status <> 'deregistered' group by place_id) o
        left join within w on w.id = o.place_id group by w.community),
    communities as (
      select c.id, c.name, a.name as above from places c
        left join places a on a.center_id = c.center_id and a.id = c.parent_id
       where c.center_id = ${center.id}::uuid and c.kind = 'community' and c.archived_at is null)
    select c.id::text as id, c.name, c.above, coalesce(n.organizations, 0) as organizations
      from communities c full join counted n on n.community = c.id
     order by c.above nulls first, c.name, c.id`;
  const communities = rows.filter((row): row is CoveredCommunity => row.id !== null);
  const elsewhere = rows.find(({ id }) => id === null)?.organizations ?? 0;
  return { communities, elsewhere, ...coverageOf(communities) };
}
