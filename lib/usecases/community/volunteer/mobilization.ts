import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate, chinaMoment, formatTime } from "@/lib/domain/base/china-time";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, countedRows, type PageQuery } from "@/lib/domain/base/paging";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import {
  answerByFaults,
  answersCounted,
  type MobilizationKind,
  type MobilizationState,
  type mobilizationForm,
  mobilizationStateOf,
  mobilizationStates,
  modeOf,
  type TeamAnswer,
} from "@/lib/domain/community/mobilization";
import { mobilizationActs } from "@/lib/domain/community/mobilization-acts";
import { whyNotServe } from "@/lib/domain/community/team";
import { answerCode, hashAnswerCode } from "@/lib/io/answer-code";
import { assertMoved } from "../../base/moves";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { unsay } from "../../center/unsay";
import { assertPlace, idsWithin, placeOptions } from "../../registry/place-choice";
import { tellOfCallOut } from "./mobilization-told";

export interface MobilizationQuery extends PageQuery {
  state: MobilizationState | null;
  kind: MobilizationKind | null;
}

export type MobilizationRow = Awaited<ReturnType<typeof listMobilizations>>["rows"][number];

const endedAs = { running: null, ended: { not: null } } as const satisfies Record<MobilizationState, unknown>;

/** Whether the center is at peace or in an emergency, by what runs. */
export async function modeNow({ center, db }: Context) {
  const running = await db.mobilization.findMany({
    where: { centerId: center.id, endedAt: null },
    select: { kind: true, name: true },
    orderBy: { calledAt: "desc" },
  });
  return modeOf(running);
}

/** One page, the latest first, with how many teams were reached and answered, and the mode of the center. */
export async function listMobilizations(ctx: Context, query: MobilizationQuery) {
  const { center, db } = ctx;
  const { state, kind } = query;
  const where = { centerId: center.id, ...(kind && { kind }) };
  const groups = await countsByState(mobilizationStates, (one) =>
    db.mobilization.count({ where: { ...where, endedAt: endedAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.mobilization.findMany({
    where: { ...where, ...(state && { endedAt: endedAs[state] }) },
    include: {
      place: { select: { name: true } },
      mobilizationAnswers: { select: { answer: true, people: true, answeredAt: true, arrived: true } },
    },
    orderBy: [{ calledAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ place, mobilizationAnswers, ...row }) => ({
    ...row,
    ...{ place: place?.name ?? null, state: mobilizationStateOf(row) },
    counted: answersCounted(mobilizationAnswers, row.answerBy),
  }));
  return { ...listed, rows, mode: await modeNow(ctx) };
}

async function find({ center, db }: Context, id: string) {
  const row = await db.mobilization.findFirst({
    where: { centerId: center.id, id },
    include: { place: { select: { id: true, name: true } } },
  });
  if (!row) throw notFound("拉动");
  return row;
}

type AnswersAsked = Partial<PageQuery> & { mobilization: string; answer?: TeamAnswer | null };

/** One mobilization with every team it reached, and of those one page: whoever owes an answer first. */
export async function getMobilization(
  ctx: Context,
  { mobilization: id, answer = null, page = 1, size = 20 }: AnswersAsked,
) {
  const mobilization = await find(ctx, id);
  const found = await ctx.db.mobilizationAnswer.findMany({
    where: { centerId: ctx.center.id, mobilizationId: id },
    include: {
      team: {
        select: { id: true, name: true, leader: true, leaderPhone: true, place: { select: { name: true } } },
      },
    },
    orderBy: [{ answer: "asc" }, { team: { name: "asc" } }, { id: "asc" }],
  });
  const answers = found.map(({ codeHash: _, ...one }) => ({ ...one, state: one.answer }));
  const listed = countedRows(answers, { state: answer, page, size });
  const history = await historyOf(ctx, { type: "mobilization", id });
  return {
    ...mobilization,
    ...{ answers, listed, state: mobilizationStateOf(mobilization), acts: mobilizationActs(mobilization) },
    ...{ counted: answersCounted(answers, mobilization.answerBy), history, edition: editionIn(history) },
  };
}

/** What the form of a mobilization offers: places, and the teams that may be called out. */
export async function mobilizationChoices(ctx: Context) {
  const teams = await ctx.db.volunteerTeam.findMany({
    where: { centerId: ctx.center.id, emergency: true, dissolvedOn: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const offered = teams.map(({ id, name }): Option => ({ value: id, label: name }));
  return { placeId: await placeOptions(ctx), teams: offered };
}

type Written = FormValue<typeof mobilizationForm>;

async function reached(ctx: Context, { placeId, teams }: Pick<Written, "placeId" | "teams">) {
  const { center, db } = ctx;
  const within = placeId === null ? null : await idsWithin(ctx, placeId);
  const chosen = [...new Set(teams)];
  const found = await db.volunteerTeam.findMany({
    where: {
      centerId: center.id,
      ...(chosen.length > 0
        ? { id: { in: chosen } }
        : { emergency: true, dissolvedOn: null, ...(within && { placeId: { in: within } }) }),
    },
    select: { id: true, name: true, dissolvedOn: true, leader: true, leaderPhone: true },
    orderBy: { id: "asc" },
  });
  if (found.length < chosen.length) throw notFound("队伍");
  const why = found.map(whyNotServe).find((one) => one !== null);
  if (why) throw invalid({ teams: why });
  if (found.length === 0)
    throw invalid({ placeId: "这个范围里没有可以应急拉动的队伍，请扩大范围，或在队伍中勾选“平急转换”。" });
  return found;
}

/** Reaches every team of the place and below that may be called out, or those that were chosen. */
export async function callOut(ctx: Context, written: Written & { draftKey?: string | undefined }) {
  const { kind, name, task, placeId, answerOn, answerAt, draftKey } = written;
  const faults = answerByFaults(written, { today: chinaDate(ctx.now), time: formatTime(ctx.now) });
  const time = parseTimeOfDay(answerAt);
  if (Object.keys(faults).length > 0 || time === null) throw invalid(faults);
  await assertPlace(ctx, { placeId });
  const teams = await reached(ctx, written);
  const id = randomUUID();
  const answerBy = chinaMoment(answerOn, time);
  const own = { centerId: ctx.center.id, mobilizationId: id };
  await ctx.db.mobilization.createMany({
    data: [
      {
        ...{ centerId: ctx.center.id, id, kind, name, task, placeId, calledAt: ctx.now },
        ...{ answerBy, calledByName: ctx.actor.name, draftKey: draftKey ?? null },
      },
    ],
  });
  const asked = teams.map((team) => ({ answer: randomUUID(), team }));
  await ctx.db.mobilizationAnswer.createMany({
    data: asked.map(({ answer, team }) => {
      const codeHash = hashAnswerCode("mobilization", answerCode("mobilization", answer));
      return { ...own, id: answer, teamId: team.id, codeHash };
    }),
  });
  await tellOfCallOut(ctx, { id, name, task, answerBy }, asked);
  const reason = `${teams.length} 支队伍`;
  await ctx.audit({ subject: { type: "mobilization", id }, event: "call", reason });
  return { id };
}

/** What is handed to each team: its code, which works until the end. */
export async function mobilizationSlips(ctx: Context, input: { mobilization: string }) {
  const { answers, ...mobilization } = await getMobilization(ctx, input);
  const slips = answers.map(({ id, team }) => ({
    ...{ id, team: team.name, leader: team.leader, phone: team.leaderPhone },
    code: formatSlipCode(answerCode("mobilization", id)),
  }));
  return { ...mobilization, slips };
}

type WithReason = Seen & { mobilization: string; reason: string };

/** Locked until the transaction ends, and as the person saw it. */
async function seen(ctx: Context, { mobilization: id, edition }: WithReason) {
  await ctx.db.$queryRaw`
    select 1 from mobilizations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for no key update`;
  const found = await find(ctx, id);
  await assertEdition(ctx, { type: "mobilization", id }, { edition });
  return found;
}

export async function endMobilization(ctx: Context, one: WithReason) {
  const { mobilization: id, reason: review } = one;
  const before = await seen(ctx, one);
  if (before.endedAt) throw new AppError("conflict", "这次拉动已经结束，不能再次结束。");
  const { count } = await ctx.db.mobilization.updateMany({
    where: { centerId: ctx.center.id, id, endedAt: null },
    data: { endedAt: ctx.now, review },
  });
  assertMoved(1, count);
  await unsay(ctx, "endMobilization", [id], "拉动已经结束");
  await ctx.audit({
    subject: { type: "mobilization", id },
    event: "end",
    from: "running",
    to: "ended",
    reason: review,
  });
}

/** Takes back an end by mistake: teams answer again. The review stays in its history. */
export async function resumeMobilization(ctx: Context, one: WithReason) {
  const { mobilization: id, reason } = one;
  const before = await seen(ctx, one);
  if (!before.endedAt) throw new AppError("conflict", "这次拉动还在进行，没有结束可以撤销。");
  await ctx.db.mobilization.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { endedAt: null, review: null },
  });
  await ctx.audit({
    subject: { type: "mobilization", id },
    event: "resume",
    from: "ended",
    to: "running",
    reason,
  });
}
