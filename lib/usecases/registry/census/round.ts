import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedRows, type PageQuery } from "@/lib/domain/base/paging";
import {
  type CensusAct,
  type CensusState,
  censusActs,
  censusFaults,
  type censusForm,
  censusStateOf,
} from "@/lib/domain/registry/census";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { historyOf } from "../../center/history";
import { communitiesIn } from "./communities";

export interface CensusQuery extends PageQuery {
  state: CensusState | null;
}

export type CensusRow = Awaited<ReturnType<typeof listCensuses>>["rows"][number];

interface Stored {
  startsOn: Date;
  dueOn: Date;
  closedAt: Date | null;
}

export function shownRound<T extends Stored>({ now }: Pick<Context, "now">, row: T) {
  const startsOn = fromUtcMidnight(row.startsOn);
  const state = censusStateOf({ startsOn, closed: row.closedAt !== null }, chinaDate(now));
  return { ...row, startsOn, dueOn: fromUtcMidnight(row.dueOn), state };
}

/** The rounds, the latest first, with how many communities have confirmed; there are a few a year. */
export async function listCensuses(ctx: Context, query: CensusQuery) {
  const { center, db } = ctx;
  const rounds = await db.censusRound.findMany({
    where: { centerId: center.id },
    include: { _count: { select: { censusConfirmations: { where: { takenBackAt: null } } } } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
  });
  const inUse = await db.place.count({
    where: { centerId: center.id, kind: "community", archivedAt: null },
  });
  // As on the page of a round: one that had confirmed is still among them when it is archived.
  const past = await db.censusConfirmation.groupBy({
    by: ["roundId"],
    where: { centerId: center.id, takenBackAt: null, place: { archivedAt: { not: null } } },
    _count: true,
  });
  const all = rounds.map(({ _count, ...row }) => {
    const more = past.find(({ roundId }) => roundId === row.id)?._count ?? 0;
    return { ...shownRound(ctx, row), confirmed: _count.censusConfirmations, communities: inUse + more };
  });
  return countedRows(all, query);
}

export async function findRound(ctx: Context, id: string) {
  const row = await ctx.db.censusRound.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!row) throw notFound("摸底");
  return shownRound(ctx, row);
}

/** One round with every community: who confirmed how many and when, who is late. */
export async function getCensus(ctx: Context, { census: id }: { census: string }) {
  const round = await findRound(ctx, id);
  const communities = await communitiesIn(ctx, round);
  const history = await historyOf(ctx, { type: "census", id });
  const missing = communities.filter(({ state }) => state !== "confirmed").map(({ name }) => name);
  return {
    ...round,
    communities,
    missing,
    acts: censusActs(round.state, missing),
    history,
    edition: editionIn(history),
  };
}

/** One round for its form. */
export async function getCensusToEdit(ctx: Context, { census: id }: { census: string }) {
  return { ...(await findRound(ctx, id)), edition: await editionOf(ctx, { type: "census", id }) };
}

type Written = FormValue<typeof censusForm>;

async function assertFits({ center, db }: Context, written: Written, self: string | null) {
  const faults = censusFaults(written);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const where = { centerId: center.id, name: written.name, ...(self && { id: { not: self } }) };
  if (await db.censusRound.findFirst({ where, select: { id: true } }))
    throw invalid({ name: "已有同名的摸底，请换一个名称。" });
}

function columnsOf({ startsOn, dueOn, ...written }: Written) {
  return { ...written, startsOn: toUtcMidnight(startsOn), dueOn: toUtcMidnight(dueOn) };
}

export async function openCensus(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written, null);
  const { id } = await ctx.db.censusRound.create({
    data: { centerId: ctx.center.id, ...columnsOf(written) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "census", id }, event: "open", details: { name: written.name } });
  return { id };
}

type One = Seen & { census: string };

/** As the person saw it. The center is locked: nobody confirms while a round is closed. */
async function seenRound(ctx: Context, { census: id, edition }: One, act: CensusAct) {
  await lockCenter(ctx);
  const round = await findRound(ctx, id);
  await assertEdition(ctx, { type: "census", id }, { edition });
  const why = whyNotDone(censusActs(round.state, []), act);
  if (why) throw new AppError("conflict", round.state === "closed" ? "这次摸底已经结束。" : why);
  return round;
}

export async function editCensus(ctx: Context, { census, edition, ...written }: Written & One) {
  const { id, name, startsOn, dueOn, note } = await seenRound(ctx, { census, edition }, "edit");
  await assertFits(ctx, written, id);
  await ctx.db.censusRound.updateMany({ where: { centerId: ctx.center.id, id }, data: columnsOf(written) });
  await ctx.audit({
    subject: { type: "census", id },
    event: "edit",
    details: changesOf({ name, startsOn, dueOn, note }, written),
  });
  return { id };
}

/** Ends a round as it stands; what is missing stays missing. */
export async function closeCensus(ctx: Context, one: One) {
  const { id } = await seenRound(ctx, one, "close");
  await ctx.db.censusRound.updateMany({
    where: { centerId: ctx.center.id, id, closedAt: null },
    data: { closedAt: ctx.now },
  });
  await ctx.audit({ subject: { type: "census", id }, event: "close", from: "running", to: "closed" });
}

export async function reopenCensus(ctx: Context, one: One) {
  const { id } = await seenRound(ctx, one, "reopen");
  await ctx.db.censusRound.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { closedAt: null },
  });
  await ctx.audit({ subject: { type: "census", id }, event: "reopen", from: "closed", to: "running" });
}
