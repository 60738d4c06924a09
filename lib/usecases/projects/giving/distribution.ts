import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { toPlainCode } from "@/lib/domain/base/text-input";
import {
  distributionFaults,
  type distributionForm,
  type effectForm,
} from "@/lib/domain/projects/giving/distribution";
import {
  type Validity,
  validities,
  validityActs,
  validityOf,
  voidedAs,
} from "@/lib/domain/projects/validity";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../../base/moves";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { placeOptions } from "../../registry/place-choice";
import { assertParties, partyOptions } from "../parties";
import { distributionSearch } from "./giving-search";
import { findResource } from "./resource";

export interface DistributionQuery extends PageQuery {
  state: Validity | null;
  /** Handed out between these days, both included. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** Part of what was given, to whom or who signed, as typed. */
  q: string;
}

export type DistributionRow = Awaited<ReturnType<typeof listDistributions>>["rows"][number];

const withNames = {
  resource: { select: { id: true, title: true, unit: true, conditions: true } },
  organization: { select: { id: true, name: true } },
  body: { select: { id: true, name: true } },
  place: { select: { id: true, name: true } },
  project: { select: { id: true, name: true } },
} as const;

type Named = { name: string } | null;

function shown<
  T extends { quantity: unknown; handedOn: Date; organization: Named; body: Named; place: Named },
>(row: T) {
  const { quantity, handedOn, ...rest } = row;
  const to = [row.organization, row.body, row.place].flatMap((one) => one?.name ?? []).join("、");
  return { ...rest, to, quantity: Number(quantity), handedOn: fromUtcMidnight(handedOn) };
}

/** One page of what was handed out, the latest first. */
export async function listDistributions(ctx: Context, query: DistributionQuery) {
  const { center, db } = ctx;
  const { state, from, to, q } = query;
  const ids = await idsFound(ctx, distributionSearch, q);
  const where = {
    centerId: center.id,
    handedOn: { ...(from && { gte: toUtcMidnight(from) }), ...(to && { lte: toUtcMidnight(to) }) },
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(validities, (one) =>
    db.distribution.count({ where: { ...where, voidedAt: voidedAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.distribution.findMany({
    where: { ...where, ...(state && { voidedAt: voidedAs[state] }) },
    include: withNames,
    orderBy: [{ handedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  return { ...listed, rows: found.map(shown) };
}

async function find(ctx: Context, id: string) {
  const row = await ctx.db.distribution.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { ...withNames, assisted: { select: { number: true } } },
  });
  if (!row) throw notFound("发放记录");
  return { ...shown(row), assisted: row.assisted?.number ?? null };
}

/** One hand-out with what may be done. */
export async function getDistribution(ctx: Context, { distribution: id }: { distribution: string }) {
  const given = await find(ctx, id);
  const history = await historyOf(ctx, { type: "distribution", id });
  const acts = validityActs(given, "发放", "登记成效");
  return { ...given, acts, history, edition: editionIn(history) };
}

/** The form of a hand-out: what is left, under which conditions, and whom it may go to. */
export async function distributionChoices(ctx: Context, { resource }: { resource: string }) {
  const { id, title, left, unit, conditions, projectId } = await findResource(ctx, resource);
  const options = { ...(await partyOptions(ctx)), placeId: await placeOptions(ctx) };
  return { resource: { id, title, left, unit, conditions, projectId }, options };
}

type Written = FormValue<typeof distributionForm>;

/** Somebody on the list of a community, by the number that stands for them; the desk learns no more. */
async function assistedBy({ center, db }: Context, typed: string | null): Promise<string | null> {
  if (typed === null) return null;
  const person = await db.assistedPerson.findFirst({
    where: { centerId: center.id, number: toPlainCode(typed).toUpperCase(), state: "active" },
    select: { id: true },
  });
  if (!person) throw invalid({ assisted: "没有这个编号的在册帮扶对象，请向社区核对。" });
  return person.id;
}

/** Of two people who hand out at once the second sees what the first has left. */
export async function handOut(
  ctx: Context,
  { resource: id, assisted, ...written }: Written & { resource: string },
) {
  const { center, db } = ctx;
  await db.$queryRaw`
    select 1 from charity_resources where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const { acts, left, unit, receivedOn } = await findResource(ctx, id);
  const why = whyNotDone(acts, "handOut");
  if (why || receivedOn === null) throw new AppError("conflict", why ?? "接收后才能发放。");
  const faults = distributionFaults(written, { left, unit, receivedOn }, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertParties(ctx, written);
  const assistedId = await assistedBy(ctx, assisted);
  const given = await db.distribution.create({
    data: {
      ...{ centerId: center.id, resourceId: id, assistedId, ...written },
      handedOn: toUtcMidnight(written.handedOn),
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "distribution", id: given.id },
    event: "handOut",
    details: { resource: id, quantity: written.quantity },
  });
  return given;
}

type One = Seen & { distribution: string };

async function seen(ctx: Context, { distribution: id, edition }: One, act: "edit" | "void") {
  // The resource, too: what is void is in stock again.
  await ctx.db.$queryRaw`
    select 1 from charity_resources r where r.center_id = ${ctx.center.id}::uuid and r.id = (
      select d.resource_id from distributions d where d.center_id = ${ctx.center.id}::uuid and d.id = ${id}::uuid)
    for update`;
  const given = await find(ctx, id);
  await assertEdition(ctx, { type: "distribution", id }, { edition });
  const why = whyNotDone(validityActs(given, "发放"), act);
  if (why) throw new AppError("conflict", why);
  return given;
}

/** What came of it. */
export async function editEffect(
  ctx: Context,
  { distribution, edition, ...said }: FormValue<typeof effectForm> & One,
) {
  const { id, people, households, effect } = await seen(ctx, { distribution, edition }, "edit");
  await ctx.db.distribution.updateMany({ where: { centerId: ctx.center.id, id }, data: said });
  const details = changesOf({ people, households, effect }, said);
  await ctx.audit({ subject: { type: "distribution", id }, event: "edit", details });
  return { id };
}

/** It goes back into stock. */
export async function voidDistribution(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const given = await seen(ctx, one, "void");
  const { count } = await ctx.db.distribution.updateMany({
    where: { centerId: ctx.center.id, id: given.id, voidedAt: null },
    data: { voidedAt: ctx.now, reason },
  });
  assertMoved(1, count);
  const from = validityOf(given);
  await ctx.audit({
    subject: { type: "distribution", id: given.id },
    event: "void",
    from,
    to: "voided",
    reason,
  });
}
