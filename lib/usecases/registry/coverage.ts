import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { type Covered, coverageOf, coveringStatuses } from "@/lib/domain/registry/coverage";
import { ofVisit } from "./place-choice";

export interface CoveredCommunity extends Covered {
  /** What the community belongs to: its sub-district. */
  whole: string | null;
}

/**
 * How many registered or filed organizations each community in use has, with all its parts; and how many there are that
 * stand in none. Within a place, of it and all below. Shown are all communities, or those that have too few. One
 * statement: the tree below a community has its buildings.
 */
export async function getCoverage({ center, db }: Context, { short = false } = {}) {
  const rows = await db.$queryRaw<(CoveredCommunity & { kind: "community" | "none" })[]>`
    with recursive within as (
      select p.id as community, p.id from places p
       where p.center_id = ${center.id}::uuid and p.kind = 'community' and p.archived_at is null
         and ${ofVisit(sql`p.id`)}
      union all
      select w.community, p.id from within w join places p on p.center_id = ${center.id}::uuid and p.parent_id = w.id
    ), counted as (
      select o.id, o.place_id from organizations o
       where o.center_id = ${center.id}::uuid and o.legal_status::text = any(${[...coveringStatuses]})
         and ${ofVisit(sql`o.place_id`)}
    )
    select 'community' as kind, c.id, c.name, whole.name as whole, count(o.id)::int as organizations
      from places c
      join within w on w.community = c.id
      left join places whole on whole.center_id = c.center_id and whole.id = c.parent_id
      left join counted o on o.place_id = w.id
     where c.center_id = ${center.id}::uuid
     group by c.id, c.name, whole.name
    union all
    select 'none', null, '', null, count(*)::int from counted o
     where not exists (select from within w where w.id = o.place_id)`;
  const communities = rows
    .filter(({ kind }) => kind === "community")
    .toSorted((one, other) => one.name.localeCompare(other.name, "zh-CN"));
  const elsewhere = rows.find(({ kind }) => kind === "none")?.organizations ?? 0;
  const { below, ...counted } = coverageOf(communities);
  return { ...counted, elsewhere, rows: communities, below, shown: short ? below : communities };
}
