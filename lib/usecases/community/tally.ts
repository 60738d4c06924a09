import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { tallyFaults, type tallyForm } from "@/lib/domain/community/tally";
import { type Validity, validities, validityActs, voidedAs } from "@/lib/domain/projects/validity";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../base/moves";
import { countsByState } from "../base/state-counts";
import { historyOf } from "../center/history";
import { assertPlace } from "../registry/place-choice";

export interface TallyQuery extends PageQuery {
  state: Validity | null;
  /** Part of what it is of, or of its source, as typed. */
  q: string;
}

export type TallyRow = Awaited<ReturnType<typeof listTallies>>["rows"][number];

const withPlace = { place: { select: { id: true, name: true } } } as const;

function shown<T extends { value: bigint; startsOn: Date | null; endsOn: Date }>(row: T) {
  const { value, startsOn, endsOn, ...rest } = row;
  return {
    ...rest,
    value: Number(value),
    startsOn: startsOn && fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
  };
}

const latest = [{ endsOn: "desc" as const }, { name: "asc" as const }, { id: "asc" as const }];

/** One page of what was told of the time before, the latest first. */
export async function listTallies({ center, db }: Context, query: TallyQuery) {
  const { state, q } = query;
  const where = {
    centerId: center.id,
    ...(q && { OR: [{ name: { contains: q } }, { source: { contains: q } }] }),
  };
  const groups = await countsByState(validities, (one) =>
    db.tally.count({ where: { ...where, voidedAt: voidedAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.tally.findMany({
    where: { ...where, ...(state && { voidedAt: voidedAs[state] }) },
    include: withPlace,
    orderBy: latest,
    ...window,
  });
  return { ...listed, rows: found.map(shown) };
}

/** Those that a page of figures shows beside its counts; more stand in the list. */
export async function standingTallies({ center, db }: Context) {
  const where = { centerId: center.id, voidedAt: null };
  return (await db.tally.findMany({ where, include: withPlace, orderBy: latest, take: 20 })).map(shown);
}

async function find({ center, db }: Context, id: string) {
  const row = await db.tally.findFirst({ where: { centerId: center.id, id }, include: withPlace });
  if (!row) throw notFound("汇总");
  return shown(row);
}

const acts = (tally: { voidedAt: Date | null }) => validityActs(tally, "统计页上的汇总");

export async function getTally(ctx: Context, { tally: id }: { tally: string }) {
  const tally = await find(ctx, id);
  const history = await historyOf(ctx, { type: "tally", id });
  return { ...tally, acts: acts(tally), history, edition: editionIn(history) };
}

type Written = FormValue<typeof tallyForm>;

export function tallyData({ value, startsOn, endsOn, ...written }: Written) {
  return {
    ...{ ...written, value: BigInt(value) },
    ...{ startsOn: startsOn && toUtcMidnight(startsOn), endsOn: toUtcMidnight(endsOn) },
  };
}

/** The center is locked, so that of two who tell the same at once the second sees the first. */
async function assertFits(ctx: Context, written: Written, before?: { id: string; placeId: string | null }) {
  const faults = tallyFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertPlace(ctx, written, before);
  const { name, unit, placeId, endsOn } = tallyData(written);
  const twin = await ctx.db.tally.findFirst({
    where: {
      ...{ centerId: ctx.center.id, name, unit, placeId, endsOn, voidedAt: null },
      ...(before && { id: { not: before.id } }),
    },
    select: { id: true },
  });
  if (twin) throw invalid({ name: "已有同一内容、同一截止日期的汇总，请修改那一条；数有误的先作废。" });
}

export async function addTally(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const { id } = await ctx.db.tally.create({
    data: { centerId: ctx.center.id, ...tallyData(written) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "tally", id }, event: "add", details: { name: written.name } });
  return { id };
}

type One = Seen & { tally: string };

async function seen(ctx: Context, { tally: id, edition }: One, act: "edit" | "void") {
  await lockCenter(ctx);
  const tally = await find(ctx, id);
  await assertEdition(ctx, { type: "tally", id }, { edition });
  const why = whyNotDone(acts(tally), act);
  if (why) throw new AppError("conflict", why);
  return tally;
}

export async function editTally(ctx: Context, { tally: id, edition, ...written }: Written & One) {
  const before = await seen(ctx, { tally: id, edition }, "edit");
  await assertFits(ctx, written, before);
  await ctx.db.tally.updateMany({ where: { centerId: ctx.center.id, id }, data: tallyData(written) });
  const { name, value, unit, startsOn, endsOn, source, placeId } = before;
  const was = { name, value, unit, startsOn, endsOn, source, placeId };
  await ctx.audit({ subject: { type: "tally", id }, event: "edit", details: changesOf(was, written) });
  return { id };
}

export async function voidTally(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seen(ctx, one, "void");
  const { count } = await ctx.db.tally.updateMany({
    where: { centerId: ctx.center.id, id, voidedAt: null },
    data: { voidedAt: ctx.now, reason },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "tally", id }, event: "void", from: "valid", to: "voided", reason });
}
