import type { Context } from "@/lib/db/context";
import { unbegunStates } from "@/lib/domain/projects/project/project";
import { type Period, within } from "./filter";

interface Counted {
  resources: number;
  resourceValue: bigint;
  charityProjects: number;
  contracts: number;
  contractParties: number;
  honours: number;
}

/** What was given, matched and won within a period, each counted from its records; values in fen. */
export async function givingFigures(
  { center, db }: Context,
  { from, to }: Period = { from: null, to: null },
) {
  const [counted] = await db.$queryRaw<Counted[]>`
    with asked as (select coalesce(${from}::date, '-infinity') as first, coalesce(${to}::date, 'infinity') as last),
    received as (
      select value_fen from charity_resources, asked
       where center_id = ${center.id}::uuid and state = 'received' and received_on between first and last),
    signed as (
      select organization_id, body_id from outcomes, asked
       where center_id = ${center.id}::uuid and kind = 'contract' and voided_at is null
         and signed_on between first and last)
    select
      (select count(*)::int from received) as resources,
      (select coalesce(sum(value_fen), 0)::bigint from received) as "resourceValue",
      (select count(*)::int from projects, asked
        where center_id = ${center.id}::uuid and kind = 'charity' and state::text <> all(${[...unbegunStates]})
          and signed_on between first and last) as "charityProjects",
      (select count(*)::int from signed) as contracts,
      (select count(distinct party)::int from signed, unnest(array[organization_id, body_id]) party
        where party is not null) as "contractParties",
      (select count(*)::int from honours, asked
        where center_id = ${center.id}::uuid and voided_at is null
          and awarded_on between first and last) as honours`;
  if (!counted) throw new Error("a statement of counts always answers with a row");
  const days = within({ from, to });
  const tiers = await db.honour.groupBy({
    by: ["tier"],
    where: { centerId: center.id, voidedAt: null, awardedOn: days },
    _count: true,
    orderBy: { tier: "asc" },
  });
  const received = await db.charityResource.groupBy({
    by: ["kind", "mode"],
    where: { centerId: center.id, state: "received", ...((from || to) && { receivedOn: days }) },
    _count: true,
    _sum: { valueFen: true },
  });
  const by = <K extends "kind" | "mode">(key: K) =>
    [...Map.groupBy(received, (row) => row[key])].map(([of, rows]) => ({
      of,
      count: rows.reduce((sum, { _count }) => sum + _count, 0),
      valueFen: rows.reduce((sum, { _sum }) => sum + (_sum.valueFen ?? 0n), 0n),
    }));
  return {
    ...counted,
    tiers: tiers.map(({ tier, _count }) => ({ tier, count: _count })),
    kinds: by("kind"),
    modes: by("mode"),
  };
}
