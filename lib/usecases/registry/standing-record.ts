import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Prisma } from "@/lib/db/generated/client";
import { type Sql, sql } from "@/lib/db/sql";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  graceDays,
  holdsUntil,
  negativeLists,
  type StandingKind,
  type StandingResult,
  standingActs,
  standingFaults,
  type standingForm,
  standingInWords,
  standingResults,
} from "@/lib/domain/registry/standing";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../base/moves";
import { idsFound } from "../base/search";
import { historyOf } from "../center/history";
import { organizationSearch } from "./search";

export interface StandingQuery extends PageQuery {
  kind: StandingKind | null;
  result: StandingResult | null;
  year: number | null;
  /** Those that end within a while, that have ended, or that were struck out; those that stand unless told. */
  ends: "soon" | "over" | "voided" | null;
  /** Part of the name, the code or the number of the organization, as typed. */
  q: string;
}

export type StandingRow = Awaited<ReturnType<typeof listStandings>>["rows"][number];

function shown<T extends { since: Date; until: Date | null; result: string }>({ since, until, ...row }: T) {
  return {
    ...row,
    result: standingResults.find((one) => one === row.result) ?? null,
    since: fromUtcMidnight(since),
    until: until && fromUtcMidnight(until),
  };
}

function endsWhere({ now }: Context, ends: StandingQuery["ends"]): Prisma.StandingWhereInput {
  const today = chinaDate(now);
  const day = toUtcMidnight(today);
  switch (ends) {
    case "soon":
      return { voidedAt: null, until: { gte: day, lte: toUtcMidnight(addDays(today, graceDays)) } };
    case "over":
      return { voidedAt: null, until: { lt: day } };
    case "voided":
      return { voidedAt: { not: null } };
    case null:
      return { voidedAt: null };
  }
}

const withName = { organization: { select: { id: true, name: true } } } as const;

/** One page of what the registrar said of organizations, the latest first, with counts by kind. */
export async function listStandings(ctx: Context, query: StandingQuery) {
  const { center, db } = ctx;
  const { kind, result, year, ends, q } = query;
  const ids = await idsFound(ctx, organizationSearch, q);
  const where = {
    ...{ centerId: center.id, ...(result && { result }), ...(year && { year }) },
    ...endsWhere(ctx, ends),
    ...(ids && { organizationId: { in: ids } }),
  };
  const groups = await db.standing.groupBy({ by: ["kind"], where, _count: true });
  const { window, ...listed } = countedPage(
    groups.map(({ kind: state, _count }) => ({ state, _count })),
    { ...query, state: kind },
  );
  const rows = await db.standing.findMany({
    where: { ...where, ...(kind && { kind }) },
    include: withName,
    orderBy: [{ since: "desc" }, { id: "desc" }],
    ...window,
  });
  const years = await db.$queryRaw<Option[]>`
    select distinct year::text as value, year || ' 年' as label from standings
     where center_id = ${center.id}::uuid and year is not null order by value desc`;
  return { ...listed, rows: rows.map(shown), options: { year: years } };
}

/** Of whom something may be entered: everybody on record, also those that are no more. */
export async function organizationOptions({ center, db }: Context): Promise<{ organizationId: Option[] }> {
  const organizationId = await db.$queryRaw<Option[]>`
    select id::text as value, name as label from organizations
     where center_id = ${center.id}::uuid order by name, id`;
  return { organizationId };
}

/**
 * The lists that speak today against organizations of this name or this code, as a column with a JSON list of name, kind
 * and since: for who checks an application.
 */
export function listedAgainst(
  { center, now }: Context,
  { nameKey, creditCode }: { nameKey: string; creditCode: string | null },
): Sql {
  const today = chinaDate(now);
  return sql`(select coalesce(json_agg(json_build_object('name', o.name, 'kind', s.kind, 'since', s.since)
      order by s.since, s.id), '[]')
    from standings s join organizations o on o.center_id = s.center_id and o.id = s.organization_id
   where s.center_id = ${center.id}::uuid and s.voided_at is null and s.kind::text = any(${[...negativeLists]})
     and s.since <= ${today}::date and (s.until is null or s.until >= ${today}::date)
     and (o.name_key = ${nameKey} or o.credit_code = ${creditCode}))`;
}

async function find({ center, db }: Context, id: string) {
  const row = await db.standing.findFirst({ where: { centerId: center.id, id }, include: withName });
  if (!row) throw notFound("年检、等级或名录");
  return shown(row);
}

export async function getStanding(ctx: Context, { standing: id }: { standing: string }) {
  const standing = await find(ctx, id);
  const history = await historyOf(ctx, { type: "standing", id });
  return { ...standing, acts: standingActs(standing), history, edition: editionIn(history) };
}

type Written = FormValue<typeof standingForm>;

async function assertFits(ctx: Context, written: Written, self: string | null = null): Promise<void> {
  const faults = standingFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { organizationId, kind, year } = written;
  const own = { centerId: ctx.center.id, organizationId };
  // Of two who enter the same at once the second sees the first.
  const [organization] = await ctx.db.$queryRaw<unknown[]>`
    select 1 from organizations where center_id = ${ctx.center.id}::uuid and id = ${organizationId}::uuid for no key update`;
  if (!organization) throw notFound("社会组织");
  if (kind !== "inspection") return;
  const twice = await ctx.db.standing.findFirst({
    where: { ...own, kind, year, voidedAt: null, ...(self && { id: { not: self } }) },
  });
  if (twice) throw invalid({ year: `这个组织 ${year} 年的年检已经登记过，有误的请修改那一条。` });
}

/** What is stored: a list is its own result. */
function columnsOf(written: Written) {
  const { since, result, kind, ...rest } = written;
  const until = holdsUntil(written);
  const words = result ?? standingInWords({ kind, result, year: null });
  return { ...rest, kind, result: words, since: toUtcMidnight(since), until: until && toUtcMidnight(until) };
}

export async function addStanding(ctx: Context, written: Written) {
  await assertFits(ctx, written);
  const { id } = await ctx.db.standing.create({
    data: { centerId: ctx.center.id, ...columnsOf(written) },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "standing", id },
    event: "add",
    details: { what: standingInWords(written) },
  });
  return { id };
}

type One = Seen & { standing: string };

async function seen(ctx: Context, { standing: id, edition }: One, act: "edit" | "void") {
  await ctx.db.$queryRaw`
    select 1 from standings where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const standing = await find(ctx, id);
  await assertEdition(ctx, { type: "standing", id }, { edition });
  const why = whyNotDone(standingActs(standing), act);
  if (why) throw new AppError("conflict", why);
  return standing;
}

export async function editStanding(ctx: Context, { standing: id, edition, ...written }: Written & One) {
  const before = await seen(ctx, { standing: id, edition }, "edit");
  await assertFits(ctx, written, id);
  const { organizationId, kind, result, year, since, until, paper } = before;
  await ctx.db.standing.updateMany({ where: { centerId: ctx.center.id, id }, data: columnsOf(written) });
  await ctx.audit({
    subject: { type: "standing", id },
    event: "edit",
    details: changesOf({ organizationId, kind, result, year, since, until, paper }, written),
  });
  return { id };
}

/** Struck out: it was entered by mistake. */
export async function voidStanding(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seen(ctx, one, "void");
  const { count } = await ctx.db.standing.updateMany({
    where: { centerId: ctx.center.id, id, voidedAt: null },
    data: { voidedAt: ctx.now, reason },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "standing", id }, event: "void", reason });
}

/** Grades that end soon, each since it was to be said: for 今天. */
export function endingGrades({ center, now }: Context) {
  const today = chinaDate(now);
  return sql`
    select (until - ${graceDays}::int)::timestamptz as since from standings
     where center_id = ${center.id}::uuid and kind = 'grade' and voided_at is null
       and until between ${today}::date and ${addDays(today, graceDays)}::date`;
}
