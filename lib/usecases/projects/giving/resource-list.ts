import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { inWanYuan } from "@/lib/domain/base/money";
import { countedPage, type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { type ResourceKind, type ResourceState, unnamedDonor } from "@/lib/domain/projects/giving/resource";
import { leftOf } from "@/lib/domain/projects/giving/resource-acts";
import { idsOf } from "../../base/moves";
import { idsFound } from "../../base/search";
import { wordsToFind } from "../../center/option-list";
import { resourceSearch } from "./giving-search";

export interface ResourceQuery extends PageQuery {
  state: ResourceState | null;
  kind: ResourceKind | null;
  /** A word of the center. */
  mode: string | null;
  /** Of a lasting cooperation. */
  longTerm: "yes" | null;
  /** Received, and not all handed out. */
  stock: "left" | null;
  /** Received between these days, both included. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** Part of the name, the number or the donor, as typed. */
  q: string;
}

export type ResourceRow = Awaited<ReturnType<typeof listResources>>["rows"][number];

export const withDonor = { donor: { select: { id: true, name: true } } } as const;

interface Stored {
  anonymous: boolean;
  donorId: string | null;
  donorName: string | null;
  donor: { id: string; name: string } | null;
  quantity: unknown;
  receivedOn: Date | null;
}

/** A resource as everybody at the desk reads it: an anonymous donor is not in it. */
export function shownResource<T extends Stored>({
  donor,
  donorId,
  donorName,
  quantity,
  receivedOn,
  ...rest
}: T) {
  return {
    ...rest,
    donor: rest.anonymous ? unnamedDonor : (donor?.name ?? donorName ?? ""),
    quantity: Number(quantity),
    receivedOn: receivedOn && fromUtcMidnight(receivedOn),
  };
}

/** How much was handed out of each. */
export async function handedOutOf({ center, db }: Context, ids: readonly string[]) {
  const sums = await db.distribution.groupBy({
    by: ["resourceId"],
    where: { centerId: center.id, resourceId: { in: [...ids] }, voidedAt: null },
    _sum: { quantity: true },
  });
  return new Map(sums.map(({ resourceId, _sum }) => [resourceId, Number(_sum.quantity)]));
}

interface HandedOut {
  id: string;
  quantity: number;
  handedOn: Date;
  receiver: string;
  voidedAt: Date | null;
  /** Everybody that it went to, in one line. */
  to: string;
}

/** What was handed out of one, the latest first, also what is void. */
export async function handOutsOf({ center, db }: Context, resource: string) {
  const rows = await db.$queryRaw<HandedOut[]>`
    select d.id, d.quantity::float8 as quantity, d.handed_on as "handedOn", d.receiver, d.voided_at as "voidedAt",
      concat_ws('、', o.name, b.name, p.name) as "to"
      from distributions d
      left join organizations o on o.center_id = d.center_id and o.id = d.organization_id
      left join bodies b on b.center_id = d.center_id and b.id = d.body_id
      left join places p on p.center_id = d.center_id and p.id = d.place_id
     where d.center_id = ${center.id}::uuid and d.resource_id = ${resource}::uuid
     order by d.handed_on desc, d.id desc`;
  return rows.map((row) => ({ ...row, handedOn: fromUtcMidnight(row.handedOn) }));
}

/** The resources that still have something to hand out. */
async function idsInStock({ center, db }: Context): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select r.id from charity_resources r
     where r.center_id = ${center.id}::uuid and r.state = 'received' and r.quantity > (
       select coalesce(sum(d.quantity), 0) from distributions d
        where d.center_id = r.center_id and d.resource_id = r.id and d.voided_at is null)`;
  return idsOf(rows);
}

/** One page of the resources, the latest first, with counts by state and what is left of each. */
export async function listResources(ctx: Context, query: ResourceQuery) {
  const { center, db } = ctx;
  const { state, kind, mode, longTerm, stock, from, to, q } = query;
  const ids = await idsFound(ctx, resourceSearch, q);
  const inStock = stock ? await idsInStock(ctx) : null;
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(mode && { mode }),
    ...(longTerm && { longTerm: true }),
    ...((from || to) && {
      receivedOn: { ...(from && { gte: toUtcMidnight(from) }), ...(to && { lte: toUtcMidnight(to) }) },
    }),
    AND: [ids, inStock].flatMap((some) => (some ? [{ id: { in: some } }] : [])),
  };
  const groups = await db.charityResource.groupBy({
    by: ["state"],
    where,
    _count: true,
    _sum: { valueFen: true },
  });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.charityResource.findMany({
    where: { ...where, ...(state && { state }) },
    include: { ...withDonor, project: { select: { name: true } } },
    orderBy: { number: "desc" },
    ...window,
  });
  const handedOut = await handedOutOf(ctx, idsOf(found));
  const rows = found.map((resource) => {
    const { project, ...shown } = shownResource(resource);
    const left = shown.state === "received" ? leftOf(shown.quantity, [handedOut.get(shown.id) ?? 0]) : null;
    return { ...shown, project: project?.name ?? null, left };
  });
  const asked = groups.filter((group) => state === null || group.state === state);
  const value = asked.reduce((sum, { _sum }) => sum + (_sum.valueFen ?? 0n), 0n);
  return {
    ...{ ...listed, rows, options: { mode: await wordsToFind(ctx, "resourceMode") } },
    sums: [{ label: "价值", value: inWanYuan(value), unit: "万元" }],
  };
}

export interface PublicResource {
  title: string;
  donor: string;
  valueFen: bigint;
  quantity: number;
  unit: string;
  handedOut: number;
  receivedOn: Date;
}

/** What the center makes public of the resources that it received, the latest first. */
export async function listPublicResources({ center, db }: Context, query: PageQuery) {
  const total = await db.charityResource.count({
    where: { centerId: center.id, published: true, state: "received" },
  });
  const { window, ...listed } = pageOf(total, query);
  const rows = await db.$queryRaw<PublicResource[]>`
    select r.title, r.value_fen as "valueFen", r.quantity::float8 as quantity, r.unit, r.received_on as "receivedOn",
      ${sql`case when r.anonymous then ${unnamedDonor} else coalesce(b.name, r.donor_name) end`} as donor,
      (select coalesce(sum(d.quantity), 0)::float8 from distributions d
        where d.center_id = r.center_id and d.resource_id = r.id and d.voided_at is null) as "handedOut"
      from charity_resources r left join bodies b on b.center_id = r.center_id and b.id = r.donor_id
     where r.center_id = ${center.id}::uuid and r.published and r.state = 'received'
     order by r.received_on desc, r.number desc
     limit ${window.take}::int offset ${window.skip}::int`;
  return { ...listed, rows: rows.map((row) => ({ ...row, receivedOn: fromUtcMidnight(row.receivedOn) })) };
}
