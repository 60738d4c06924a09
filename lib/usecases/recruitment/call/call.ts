import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import type { Call } from "@/lib/db/generated/client";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid } from "@/lib/domain/base/errors";
import { type CallTerms, callFaults, unusualSum, usualFullMark } from "@/lib/domain/recruitment/call/call";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms, callName } from "@/lib/domain/recruitment/call/call-kind";
import { closingInWords, isRunOut, runsOutAt } from "@/lib/domain/recruitment/call/call-phase";
import { questionsFor } from "@/lib/usecases/center/form";
import { assertWords } from "@/lib/usecases/center/option-list";
import { moveCall } from "../application/transition";
import { copyParts } from "./call-copy";
import { criteriaOf } from "./call-draft";
import { assertGroupsFit, groupsOf } from "./call-group";
import { assertPreparing, lockCall, windowOf } from "./call-record";
import { assertReleasable, notAsked, noteRelease } from "./call-release";

/** Saves a new call; nobody outside sees it before it is published. */
export async function prepareCall(
  ctx: Context,
  { copyOf, ...terms }: CallTerms & { copyOf?: string | null | undefined },
): Promise<CallKey> {
  await questionsOf(ctx, terms);
  await assertSound(ctx, terms, null);
  await assertWords(ctx, "category", terms.categories, { field: "categories" });
  const call = await ctx.db.call.create({
    data: { centerId: ctx.center.id, kind: terms.kind, ...columns(terms) },
    select: { id: true },
  });
  await writeCriteria(ctx, call.id, terms);
  const copied = copyOf ? await copyParts(ctx, copyOf, call.id) : null;
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event: "prepare",
    to: "preparing",
    details: { number: terms.number, quota: terms.quota, ...(copied && { copyOf: copied }) },
  });
  return { kind: terms.kind, number: terms.number };
}

/** Rewrites a call that was not published yet. */
export async function reviseCall(
  ctx: Context,
  { callId, edition, ...typed }: CallTerms & Seen & { callId: string },
) {
  const call = await lockCall(ctx, callId);
  const terms = { ...typed, kind: call.kind };
  assertPreparing(call);
  await assertEdition(ctx, { type: "call", id: callId }, { edition });
  await questionsOf(ctx, terms);
  const groups = await groupsOf(ctx, callId);
  await assertSound(ctx, terms, callId);
  await assertWords(ctx, "category", terms.categories, { before: call.categories, field: "categories" });
  const quota = groups.length > 0 ? call.quota : terms.quota;
  await ctx.db.call.updateMany({ where: { id: callId }, data: { ...columns(terms), quota, ...notAsked } });
  await ctx.db.criterion.deleteMany({ where: { callId } });
  await writeCriteria(ctx, callId, terms);
  await ctx.audit({
    subject: { type: "call", id: callId },
    event: "revise",
    details: { number: terms.number, quota },
  });
  return { kind: call.kind, number: terms.number };
}

/** Makes the call public. From now on the window, the mark sheet and the rules stand as they are. */
export async function publishCall(ctx: Context, input: Publication) {
  const call = await lockCall(ctx, input.callId);
  const window = windowOf(call);
  if (call.state === "preparing") await assertPublishable(ctx, call, input);
  await moveCall(ctx, call, "publishCall", await assertReleasable(ctx, call));
  const questions = (await questionsOf(ctx, call)).map((question) => ({ ...question }));
  await ctx.db.call.updateMany({ where: { id: call.id }, data: { publishedAt: ctx.now, questions } });
  await ctx.enqueue("closeCall", { call: call.id }, { startAfter: runsOutAt(window) });
  return { name: call.name };
}

type Publication = Seen & { callId: string; agreedFullMark?: number | undefined };

/** Asks another person to look the call over and release it. */
export async function askRelease(ctx: Context, input: Publication) {
  const call = await lockCall(ctx, input.callId);
  assertPreparing(call);
  await assertPublishable(ctx, call, input);
  await noteRelease(ctx, call);
  return { name: call.name };
}

async function assertPublishable(
  ctx: Context,
  call: Call,
  { edition, agreedFullMark }: Publication,
): Promise<void> {
  const window = windowOf(call);
  if (isRunOut(window, ctx.now)) {
    const message = `招募截止时间${closingInWords(window)}已过，公告没有发布。请先修改招募起止日期。`;
    throw new AppError("conflict", message);
  }
  await assertEdition(ctx, { type: "call", id: call.id }, { edition });
  await assertGroupsFit(ctx, call);
  await assertFullMark(ctx, call, agreedFullMark);
}

/** What the form of a call asks now; it must exist and be in use. */
async function questionsOf(ctx: Context, { formId }: { formId: string | null }) {
  return formId === null ? [] : questionsFor(ctx, formId);
}

/** An unusual sum of the criteria is said aloud before it stands. */
async function assertFullMark(
  ctx: Context,
  { id, method }: Pick<Call, "id" | "method">,
  agreed: number | undefined,
): Promise<void> {
  const sum = unusualSum({ method, criteria: await criteriaOf(ctx, id) });
  if (sum === null || sum === agreed) return;
  throw invalid({
    agreedFullMark: `评分指标满分合计 ${sum} 分，不是 ${usualFullMark} 分。确认按此评审的，请勾选；否则请先修改招募方案。`,
  });
}

async function assertSound(ctx: Context, terms: CallTerms, own: string | null): Promise<void> {
  const faults: FieldErrors = callFaults(terms);
  const taken = await ctx.db.call.findFirst({
    where: { kind: terms.kind, number: terms.number },
    select: { id: true },
  });
  // A batch taken over has no call, and its number is used all the same.
  const cohort = await ctx.db.cohort.findFirst({ where: { number: terms.number }, select: { callId: true } });
  const enteredBefore =
    callKindTerms[terms.kind].follows === "incubatee" && cohort && (own === null || cohort.callId !== own);
  if ((taken && taken.id !== own) || enteredBefore)
    faults.number = `${callName(terms.kind, terms.number)}已经存在，请改用其他批次号。`;
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

function columns(terms: CallTerms) {
  return {
    number: terms.number,
    name: terms.name,
    title: terms.title,
    body: terms.body,
    guide: terms.guide,
    method: terms.method,
    opensOn: toUtcMidnight(terms.opensOn),
    opensAt: terms.opensAt,
    closesOn: toUtcMidnight(terms.closesOn),
    closesAt: terms.closesAt,
    reviewOn: terms.reviewOn && toUtcMidnight(terms.reviewOn),
    quota: terms.quota,
    categories: terms.categories,
    formId: terms.formId,
    rules: terms.rules,
    fundId: callKindTerms[terms.kind].money ? terms.fundId : null,
    barRule: terms.barRule,
    oneProject: terms.oneProject,
    amountsPublic: terms.amountsPublic,
    ...(callKindTerms[terms.kind].tiers && { tiers: terms.tiers.map((tier) => ({ ...tier })) }),
  };
}

function writeCriteria(ctx: Context, callId: string, { criteria }: CallTerms) {
  return ctx.db.criterion.createMany({
    data: criteria.map(({ id, name, max, step, section = [], evidence = null }, position) => {
      return { centerId: ctx.center.id, id, callId, position, name, max, step, section, evidence };
    }),
  });
}
