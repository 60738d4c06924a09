import type { Context } from "@/lib/db/context";
import { invalid, notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { BrandWords } from "@/lib/domain/registry/brand";
import { keptAs, type Usage, type UsageEvent, usageActs, usageOf, usages } from "@/lib/domain/registry/usage";
import { countsByState } from "../base/state-counts";
import { historyOf } from "../center/history";

export interface BrandQuery extends PageQuery {
  state: Usage | null;
}

export type BrandRow = Awaited<ReturnType<typeof listBrands>>["rows"][number];

const shownWith = {
  organization: { select: { id: true, name: true } },
  _count: { select: { activities: { where: { state: "confirmed" } } } },
} as const;

/** One page of brands by organization; within a scope those of the own. */
export async function listBrands({ center, db }: Context, query: BrandQuery) {
  const where = { centerId: center.id };
  const groups = await countsByState(usages, (one) =>
    db.brand.count({ where: { ...where, archivedAt: keptAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const brands = await db.brand.findMany({
    where: { ...where, ...(query.state && { archivedAt: keptAs[query.state] }) },
    include: shownWith,
    orderBy: [{ organization: { name: "asc" } }, { name: "asc" }],
    ...window,
  });
  const rows = brands.map(({ _count, ...brand }) => ({
    ...brand,
    activities: _count.activities,
    usage: usageOf(brand),
  }));
  return { ...listed, rows };
}

export async function getBrand(ctx: Context, { brand: id }: { brand: string }) {
  const brand = await ctx.db.brand.findFirst({ where: { centerId: ctx.center.id, id }, include: shownWith });
  if (!brand) throw notFound("服务品牌");
  const history = await historyOf(ctx, { type: "brand", id });
  return { ...brand, usage: usageOf(brand), acts: usageActs(brand), history };
}

async function assertNewName({ center, db }: Context, organizationId: string, name: string, own?: string) {
  const same = await db.brand.findFirst({ where: { centerId: center.id, organizationId, name } });
  if (same && same.id !== own) throw invalid({ name: `这家组织已经有服务品牌“${name}”。` });
}

export async function addBrand(
  ctx: Context,
  { organization: id, ...words }: BrandWords & { organization: string },
) {
  const organization = await ctx.db.organization.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!organization) throw notFound("社会组织");
  await assertNewName(ctx, id, words.name);
  const brand = await ctx.db.brand.create({
    data: { centerId: ctx.center.id, organizationId: id, ...words },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "brand", id: brand.id }, event: "add" });
  return { id: brand.id };
}

async function lockBrand({ center, db }: Context, id: string) {
  await db.$queryRaw`select 1 from brands where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const brand = await db.brand.findFirst({ where: { centerId: center.id, id } });
  if (!brand) throw notFound("服务品牌");
  return brand;
}

export async function editBrand(ctx: Context, { brand, ...words }: BrandWords & { brand: string }) {
  const { id, organizationId, name } = await lockBrand(ctx, brand);
  await assertNewName(ctx, organizationId, words.name, id);
  await ctx.db.brand.updateMany({ where: { centerId: ctx.center.id, id }, data: words });
  await ctx.audit({ subject: { type: "brand", id }, event: "edit", details: { before: { name } } });
  return { id };
}

/** What was held under a brand keeps it. */
export async function useBrand(ctx: Context, input: { brand: string; to: UsageEvent; reason: string }) {
  const { id } = await lockBrand(ctx, input.brand);
  const archivedAt = input.to === "archive" ? ctx.now : null;
  await ctx.db.brand.updateMany({ where: { centerId: ctx.center.id, id }, data: { archivedAt } });
  await ctx.audit({ subject: { type: "brand", id }, event: input.to, reason: input.reason });
}
