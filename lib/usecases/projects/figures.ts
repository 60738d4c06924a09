import type { Context } from "@/lib/db/context";

interface Counted {
  resources: number;
  resourceValue: bigint;
  charityProjects: number;
  contracts: number;
  contractParties: number;
  honours: number;
}

/** What was given, matched and won, each counted from its records; the value in fen. */
export async function givingFigures({ center, db }: Context) {
  const [counted] = await db.$queryRaw<Counted[]>`
    select
      (select count(*)::int from charity_resources
        where center_id = ${center.id}::uuid and state = 'received') as resources,
      (select coalesce(sum(value_fen), 0)::bigint from charity_resources
        where center_id = ${center.id}::uuid and state = 'received') as "resourceValue",
      (select count(*)::int from projects
        where center_id = ${center.id}::uuid and kind = 'charity') as "charityProjects",
      (select count(*)::int from outcomes
        where center_id = ${center.id}::uuid and kind = 'contract' and voided_at is null) as contracts,
      (select count(distinct party)::int from outcomes, unnest(array[organization_id, body_id]) party
        where center_id = ${center.id}::uuid and kind = 'contract' and voided_at is null
          and party is not null) as "contractParties",
      (select count(*)::int from honours
        where center_id = ${center.id}::uuid and voided_at is null) as honours`;
  if (!counted) throw new Error("a statement of counts always answers with a row");
  const tiers = await db.honour.groupBy({
    by: ["tier"],
    where: { centerId: center.id, voidedAt: null },
    _count: true,
    orderBy: { tier: "asc" },
  });
  const kinds = await db.charityResource.groupBy({
    by: ["kind"],
    where: { centerId: center.id, state: "received" },
    _count: true,
    _sum: { valueFen: true },
  });
  return {
    ...counted,
    tiers: tiers.map(({ tier, _count }) => ({ tier, count: _count })),
    kinds: kinds.map(({ kind, _count, _sum }) => ({ kind, count: _count, valueFen: _sum.valueFen ?? 0n })),
  };
}
