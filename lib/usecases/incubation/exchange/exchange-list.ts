import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { readSought } from "@/lib/domain/base/sought";
import { balanceOf, roundPoints } from "@/lib/domain/incubation/exchange/balance";
import {
  type ExchangeDirection,
  type ExchangeSide,
  type ExchangeState,
  whoseTurn,
} from "@/lib/domain/incubation/exchange/exchange";
import { idsFound, named } from "../../base/search";
import { exchangeSearch } from "../search";

export interface ExchangeQuery extends PageQuery {
  state: ExchangeState | null;
  direction: ExchangeDirection | null;
  /** Those whose booking or activity does not stand any more. */
  basis?: "gone" | null;
  /** Who has still to confirm. */
  turn: ExchangeSide | null;
  from: CivilDate | null;
  to: CivilDate | null;
  /** Part of the name of an organization or of what was exchanged, as typed. */
  q: string;
}

export type ExchangeRow = Awaited<ReturnType<typeof listExchanges>>["rows"][number];

/** Of an entry: whom and what it is about. */
export const withNames = {
  organization: { select: { name: true } },
  rule: { select: { name: true, unit: true } },
} as const;

interface Stored {
  quantity: unknown;
  credit: unknown;
  happenedOn: Date;
  organization: { name: string };
  rule: { name: string; unit: string };
  centerConfirmedAt: Date | null;
  organizationConfirmedAt: Date | null;
}

/** An entry as both sides read it: with names, numbers and who has confirmed it. */
export function shownEntry<T extends Stored>({
  organization,
  rule,
  quantity,
  credit,
  happenedOn,
  ...rest
}: T) {
  const confirmed = {
    byCenter: rest.centerConfirmedAt !== null,
    byOrganization: rest.organizationConfirmedAt !== null,
  };
  return {
    ...rest,
    ...confirmed,
    organization: organization.name,
    rule: rule.name,
    unit: rule.unit,
    quantity: Number(quantity),
    credit: Number(credit),
    happenedOn: fromUtcMidnight(happenedOn),
    turn: whoseTurn(confirmed),
  };
}

/** One page of the ledger, the latest first, with counts by state. */
export async function listExchanges(ctx: Context, query: ExchangeQuery) {
  const { center, db } = ctx;
  const { state, direction, turn, from, to, q } = query;
  const ids = await idsFound(ctx, exchangeSearch, q);
  const where = {
    centerId: center.id,
    ...(direction && { direction }),
    ...(query.basis && {
      state: { not: "voided" as const },
      OR: [{ activity: { state: "voided" as const } }, { booking: { state: { not: "booked" as const } } }],
    }),
    ...(turn === "center" && { centerConfirmedAt: null }),
    ...(turn === "organization" && { organizationConfirmedAt: null }),
    happenedOn: { ...(from && { gte: toUtcMidnight(from) }), ...(to && { lte: toUtcMidnight(to) }) },
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.exchangeEntry.groupBy({
    by: ["state"],
    where,
    _count: true,
    _sum: { credit: true },
  });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.exchangeEntry.findMany({
    where: { AND: [where, state ? { state } : {}] },
    include: withNames,
    orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const credit = groups
    .filter((group) => state === null || group.state === state)
    .reduce((sum, { _sum }) => sum + Number(_sum.credit ?? 0), 0);
  return { ...listed, sums: [{ value: roundPoints(credit), unit: "分" }], rows: found.map(shownEntry) };
}

export interface BalanceRow {
  id: string;
  name: string;
  /** Points that both sides confirmed. */
  given: number;
  returned: number;
  balance: number;
  /** Lines that somebody has still to confirm, or that are disputed. */
  open: number;
}

/** One page of the balances, the lowest first: every organization with a line that counts or may come to count. */
export async function listBalances(ctx: Context, query: PageQuery & { q: string }) {
  const { center, db } = ctx;
  const sought = readSought(query.q);
  const found = sought ? named(sql`o.name_key`, sought) : sql`true`;
  const rows = await db.$queryRaw<BalanceRow[]>`
    select o.id, o.name, t.given::float8 as given, t.returned::float8 as returned,
      (t.returned - t.given)::float8 as balance, t.open
    from (select organization_id,
        coalesce(sum(credit) filter (where state = 'confirmed' and direction = 'given'), 0) as given,
        coalesce(sum(credit) filter (where state = 'confirmed' and direction = 'returned'), 0) as returned,
        (count(*) filter (where state in ('proposed', 'disputed')))::int as open
        from exchange_entries where center_id = ${center.id}::uuid and state <> 'voided'
       group by organization_id) t
    join organizations o on o.center_id = ${center.id}::uuid and o.id = t.organization_id
   where ${found}
   order by t.returned - t.given, o.name, o.id`;
  const { window, ...listed } = pageOf(rows.length, query);
  const sum = (of: "given" | "returned" | "balance") =>
    roundPoints(rows.reduce((total, row) => total + row[of], 0));
  const sums = [
    { label: "中心提供", value: sum("given"), unit: "分" },
    { label: "组织回馈", value: sum("returned"), unit: "分" },
    { label: "结余", value: sum("balance"), unit: "分" },
  ];
  return { ...listed, sums, rows: rows.slice(window.skip, window.skip + window.take) };
}

/** All lines of one organization but the void ones, in their order, with the balance after each that counts. */
export async function getStatement(
  { center, db, scope }: Context,
  asked: { organization?: string | undefined },
) {
  const id = scope.organization ?? asked.organization ?? "";
  const organization = await db.organization.findFirst({
    where: { centerId: center.id, id },
    select: { id: true, name: true },
  });
  if (!organization) throw notFound("社会组织");
  const found = await db.exchangeEntry.findMany({
    where: { centerId: center.id, organizationId: id, state: { not: "voided" } },
    include: withNames,
    orderBy: [{ happenedOn: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  const lines = found.map(shownEntry);
  const entries = lines.map((line, at) => ({ ...line, balance: balanceOf(lines.slice(0, at + 1)) }));
  return { organization, entries, balance: balanceOf(lines) };
}
