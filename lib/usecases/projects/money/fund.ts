import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type FundUse, type fundForm, leftOf } from "@/lib/domain/projects/money/fund";
import { keptAs, type Usage, type UsageEvent, usageActs, usages } from "@/lib/domain/registry/usage";
import { fundUses } from "../../base/fund-uses";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { turned } from "../../registry/usage";
import { fundSearch } from "../search";

export interface FundQuery extends PageQuery {
  state: Usage | null;
  /** Part of a name or of a document number, as typed. */
  q: string;
}

export type FundRow = Awaited<ReturnType<typeof listFunds>>["rows"][number];

/** What is committed and paid, by fund, in fen. */
async function usesOf(ctx: Context, ids: readonly string[], own?: string) {
  const rows = await ctx.db.$queryRaw<{ id: string; committed: Fen; paid: Fen; projects: number }[]>`
    select * from (${fundUses(ctx, own)}) used where id = any(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...use }) => [id, use]));
}

function withUse<F extends { id: string; grantedFen: Fen }>(
  fund: F,
  uses: Awaited<ReturnType<typeof usesOf>>,
): F & { use: FundUse; left: Fen; projects: number } {
  const { committed = 0n, paid = 0n, projects = 0 } = uses.get(fund.id) ?? {};
  const use = { granted: fund.grantedFen, committed, paid };
  return { ...fund, use, left: leftOf(use), projects };
}

/** One page of the funds, the newest year first, with what is committed, paid and left. */
export async function listFunds(ctx: Context, query: FundQuery) {
  const { center, db } = ctx;
  const { state, q } = query;
  const ids = await idsFound(ctx, fundSearch, q);
  const where = { centerId: center.id, ...(ids && { id: { in: ids } }) };
  const groups = await countsByState(usages, (one) =>
    db.fund.count({ where: { ...where, archivedAt: keptAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const funds = await db.fund.findMany({
    where: { ...where, ...(state && { archivedAt: keptAs[state] }) },
    orderBy: [
      { archivedAt: { sort: "asc", nulls: "first" } },
      { year: "desc" },
      { name: "asc" },
      { id: "asc" },
    ],
    ...window,
  });
  const uses = await usesOf(
    ctx,
    funds.map(({ id }) => id),
  );
  return { ...listed, rows: funds.map((fund) => withUse(fund, uses)) };
}

/** One fund with its use and the projects paid from it. */
export async function getFund(ctx: Context, { fund: id }: { fund: string }) {
  const fund = await ctx.db.fund.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      granter: { select: { id: true, name: true } },
      projects: {
        select: { id: true, number: true, name: true, state: true, grantedFen: true },
        orderBy: { number: "asc" },
      },
    },
  });
  if (!fund) throw notFound("资金");
  const history = await historyOf(ctx, { type: "fund", id });
  return {
    ...withUse(fund, await usesOf(ctx, [id])),
    projects: fund.projects,
    acts: usageActs(fund),
    history,
    edition: editionIn(history),
  };
}

/** The funds of a filter. */
export async function fundsToFind({ center, db }: Context): Promise<Option[]> {
  const funds = await db.fund.findMany({
    where: { centerId: center.id },
    select: { id: true, name: true, year: true },
    orderBy: [{ year: "desc" }, { name: "asc" }],
  });
  return funds.map(({ id, name, year }) => ({ value: id, label: `${year} 年 ${name}` }));
}

/** The funds that a project may be paid from, with what is left of each; its own stays on offer. */
export async function fundOptions(ctx: Context, chosen: string | null = null): Promise<Option[]> {
  const { center, db } = ctx;
  const funds = await db.$queryRaw<{ id: string; name: string; year: number; left: Fen }[]>`
    select f.id, f.name, f.year, (f.granted_fen - coalesce(u.committed, 0))::bigint as left
      from funds f left join (${fundUses(ctx)}) u on u.id = f.id
     where f.center_id = ${center.id}::uuid and (f.archived_at is null or f.id = ${chosen}::uuid)
     order by f.year desc, f.name`;
  return funds.map(({ id, name, year, left }) => ({
    value: id,
    label: `${year} 年 ${name}（余额 ${formatYuan(left)}）`,
  }));
}

/** What all projects take of a fund but for one's own share; in fen. */
async function committedFrom(ctx: Context, fund: string, own?: string): Promise<Fen> {
  return (await usesOf(ctx, [fund], own)).get(fund)?.committed ?? 0n;
}

/**
 * What is left of a fund for one project, in fen: its own share does not count against it. Locks the fund, so that two
 * projects do not take the same money. Null without a fund.
 */
export async function leftFor(ctx: Context, fund: string | null, own?: string): Promise<Fen | null> {
  if (fund === null) return null;
  const [row] = await ctx.db.$queryRaw<{ granted: Fen }[]>`
    select granted_fen as granted from funds where center_id = ${ctx.center.id}::uuid and id = ${fund}::uuid for update`;
  if (!row) throw notFound("资金来源");
  return leftOf({ granted: row.granted, committed: await committedFrom(ctx, fund, own) });
}

/** Refuses to bring a project back whose money has meanwhile gone to others. */
export async function assertFundCovers(
  ctx: Context,
  { id, fundId, grantedFen }: { id: string; fundId: string | null; grantedFen: Fen },
): Promise<void> {
  const left = await leftFor(ctx, fundId, id);
  if (left !== null && left < grantedFen)
    throw new AppError("conflict", "资金来源的余额不够恢复这个项目，请先调整资金额度。");
}

type Written = FormValue<typeof fundForm>;

async function assertFits({ center, db }: Context, { year, name, granterId }: Written, own?: string) {
  const same = await db.fund.findFirst({
    where: { centerId: center.id, year, name, ...(own && { id: { not: own } }) },
  });
  if (same) throw invalid({ name: `${year} 年度已有同名的资金，请核对。` });
  if (granterId && !(await db.body.findFirst({ where: { centerId: center.id, id: granterId } })))
    throw notFound("拨款单位");
}

export async function addFund(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const { id } = await ctx.db.fund.create({
    data: { centerId: ctx.center.id, ...written },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "fund", id }, event: "add", details: { name: written.name } });
  return { id };
}

async function seenFund(ctx: Context, { fund: id, edition }: Seen & { fund: string }) {
  await lockCenter(ctx);
  await ctx.db.$queryRaw`
    select 1 from funds where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const fund = await ctx.db.fund.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!fund) throw notFound("资金");
  await assertEdition(ctx, { type: "fund", id }, { edition });
  return fund;
}

/** Corrects a fund; its amount does not fall below what projects were granted from it. */
export async function editFund(
  ctx: Context,
  { fund: id, edition, ...written }: Written & Seen & { fund: string },
) {
  const before = await seenFund(ctx, { fund: id, edition });
  await assertFits(ctx, written, id);
  const committed = await committedFrom(ctx, id);
  if (written.grantedFen < committed)
    throw invalid({ grantedFen: `已安排给项目 ${formatYuan(committed)}，额度不能低于它。` });
  await ctx.db.fund.updateMany({ where: { centerId: ctx.center.id, id }, data: written });
  const told = ({ grantedFen, ...rest }: Written) => ({ ...rest, granted: formatYuan(grantedFen) });
  const { name, source, year, grantedFen, granterId, document, note } = before;
  await ctx.audit({
    subject: { type: "fund", id },
    event: "edit",
    details: changesOf(told({ name, source, year, grantedFen, granterId, document, note }), told(written)),
  });
  return { id };
}

type Turned = Seen & { fund: string; reason: string };

async function turn(ctx: Context, input: Turned, event: UsageEvent) {
  const before = await seenFund(ctx, input);
  const { data, record } = turned(ctx, before, usageActs(before), { event, reason: input.reason });
  await ctx.db.fund.updateMany({ where: { centerId: ctx.center.id, id: before.id }, data });
  await ctx.audit({ subject: { type: "fund", id: before.id }, ...record });
}

export async function archiveFund(ctx: Context, input: Turned) {
  await turn(ctx, input, "archive");
}

export async function restoreFund(ctx: Context, input: Turned) {
  await turn(ctx, input, "restore");
}
