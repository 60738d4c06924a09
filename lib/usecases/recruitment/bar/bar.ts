import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type BarState,
  barActs,
  barFaults,
  type barForm,
  barStateOn,
  barStates,
} from "@/lib/domain/recruitment/bar";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../../base/moves";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { barSearch } from "../search";

export interface BarQuery extends PageQuery {
  state: BarState | null;
  /** Part of the name of the organization, or of the number of the document, as typed. */
  q: string;
}

export type BarRow = Awaited<ReturnType<typeof listBars>>["rows"][number];

/** How a state is asked for on a day. */
function inState(ctx: Context, state: BarState) {
  const today = toUtcMidnight(chinaDate(ctx.now));
  switch (state) {
    case "lifted":
      return { liftedOn: { not: null } };
    case "over":
      return { liftedOn: null, endsOn: { lt: today } };
    case "coming":
      return { liftedOn: null, startsOn: { gt: today } };
    case "active":
      return { liftedOn: null, startsOn: { lte: today }, endsOn: { gte: today } };
  }
}

const withNames = {
  organization: { select: { id: true, name: true } },
  project: { select: { id: true, number: true, name: true } },
} as const;

/** One page of the bars, those that end last first, with how many stand how today. */
export async function listBars(ctx: Context, query: BarQuery) {
  const { center, db } = ctx;
  const ids = await idsFound(ctx, barSearch, query.q);
  const where = { centerId: center.id, ...(ids && { id: { in: ids } }) };
  const groups = await countsByState(barStates, (state) =>
    db.bar.count({ where: { ...where, ...inState(ctx, state) } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.bar.findMany({
    where: { ...where, ...(query.state && inState(ctx, query.state)) },
    include: withNames,
    orderBy: [{ endsOn: "desc" }, { id: "desc" }],
    ...window,
  });
  return { ...listed, rows: found.map((row) => shown(ctx, row)) };
}

function shown<B extends { startsOn: Date; endsOn: Date; liftedOn: Date | null }>(ctx: Context, bar: B) {
  const term = {
    startsOn: fromUtcMidnight(bar.startsOn),
    endsOn: fromUtcMidnight(bar.endsOn),
    liftedOn: bar.liftedOn && fromUtcMidnight(bar.liftedOn),
  };
  return { ...bar, ...term, state: barStateOn(term, chinaDate(ctx.now)) };
}

async function find(ctx: Context, id: string) {
  const bar = await ctx.db.bar.findFirst({ where: { centerId: ctx.center.id, id }, include: withNames });
  if (!bar) throw notFound("限制申报");
  return shown(ctx, bar);
}

export async function getBar(ctx: Context, { bar: id }: { bar: string }) {
  const bar = await find(ctx, id);
  const history = await historyOf(ctx, { type: "bar", id });
  return { ...bar, acts: barActs(bar.state), history, edition: editionIn(history) };
}

type Written = FormValue<typeof barForm>;

async function assertSound({ center, db }: Context, written: Written): Promise<void> {
  const faults = barFaults(written);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const own = (id: string) => ({ where: { centerId: center.id, id } });
  if (!(await db.organization.findFirst(own(written.organizationId)))) throw notFound("社会组织");
  if (written.projectId && !(await db.project.findFirst(own(written.projectId)))) throw notFound("项目");
}

const stored = ({ startsOn, endsOn, ...written }: Written) => ({
  ...written,
  startsOn: toUtcMidnight(startsOn),
  endsOn: toUtcMidnight(endsOn),
});

export async function addBar(ctx: Context, written: Written) {
  await assertSound(ctx, written);
  const { id } = await ctx.db.bar.create({
    data: { centerId: ctx.center.id, ...stored(written) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "bar", id }, event: "add", reason: written.reason });
  return { id };
}

type One = Seen & { bar: string };

async function seen(ctx: Context, { bar: id, edition }: One, act: "edit" | "lift") {
  await ctx.db.$queryRaw`
    select 1 from bars where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const bar = await find(ctx, id);
  await assertEdition(ctx, { type: "bar", id }, { edition });
  const why = whyNotDone(barActs(bar.state), act);
  if (why) throw new AppError("conflict", why);
  return bar;
}

export async function editBar(ctx: Context, { bar: id, edition, ...written }: Written & One) {
  const before = await seen(ctx, { bar: id, edition }, "edit");
  await assertSound(ctx, written);
  await ctx.db.bar.updateMany({ where: { centerId: ctx.center.id, id }, data: stored(written) });
  const { organizationId, projectId, startsOn, endsOn, reason, document } = before;
  const was = { organizationId, projectId, startsOn, endsOn, reason, document };
  await ctx.audit({ subject: { type: "bar", id }, event: "edit", details: changesOf(was, written) });
  return { id };
}

/** Ends a bar before its day; it stays on record with both reasons. */
export async function liftBar(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seen(ctx, one, "lift");
  const { count } = await ctx.db.bar.updateMany({
    where: { centerId: ctx.center.id, id, liftedOn: null },
    data: { liftedOn: toUtcMidnight(chinaDate(ctx.now)), liftReason: reason },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "bar", id }, event: "lift", reason });
}
