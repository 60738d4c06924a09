import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import type { Call } from "@/lib/db/generated/client";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid } from "@/lib/domain/base/errors";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import {
  type CallCriterion,
  type CallTerms,
  callFaults,
  unusualSum,
  usualFullMark,
} from "@/lib/domain/recruitment/call/call";
import { proposedRules, publishedCriteria } from "@/lib/domain/recruitment/call/call-defaults";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { closingInWords, isRunOut, runsOutAt, wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { questionsFor } from "@/lib/usecases/center/form";
import { assertWords, wordsOf } from "@/lib/usecases/center/option-list";
import { moveCall } from "../application/transition";
import { storedRules } from "../rules";
import { copyParts } from "./call-copy";
import { assertGroupsFit, type CallGroup, groupsOf } from "./call-group";
import { assertPreparing, callByKey, lockCall, windowOf } from "./call-record";
import { assertReleasable, notAsked, noteRelease } from "./call-release";

/** The form of a call as it is shown: dates may still be missing. */
export type CallDraft = Omit<CallTerms, "opensOn" | "closesOn"> & {
  opensOn: CallTerms["opensOn"] | null;
  closesOn: CallTerms["closesOn"] | null;
  /** Where there are any, they say how many are taken, and the quota follows them. */
  groups: CallGroup[];
};

/** A new call for incubation as it is proposed: the next number, and mark sheet and rules of the one before. */
export async function proposeCall(
  ctx: Context,
  { from }: { from?: CallKey | undefined } = {},
): Promise<CallDraft> {
  const last = from
    ? await callByKey(ctx, from)
    : await ctx.db.call.findFirst({ where: { kind: "incubation" }, orderBy: { number: "desc" } });
  const said = from && last; // the words too, only of a call that somebody chose
  const number = await nextNumber(ctx);
  const criteria = last ? await criteriaOf(ctx, last.id) : [];
  const name = batchName(number);
  return {
    number,
    name,
    title: said ? said.title.replaceAll(said.name, name) : `${ctx.center.name}${name}社会组织入驻招募公告`,
    body: said ? said.body.replaceAll(said.name, name) : "",
    guide: said ? said.guide : null,
    method: last?.method ?? "ranking",
    opensOn: null,
    opensAt: last?.opensAt ?? wholeDays.opensAt,
    closesOn: null,
    closesAt: last?.closesAt ?? wholeDays.closesAt,
    reviewOn: null,
    quota: last?.quota ?? 30,
    groups: said ? await groupsOf(ctx, said.id) : [],
    categories: said ? said.categories : [...(await wordsOf(ctx, "category")).words],
    formId: last?.formId ?? null,
    criteria:
      criteria.length > 0 ? criteria : publishedCriteria.map((line) => ({ id: `${line.row}`, ...line })),
    rules: last && criteria.length > 0 ? storedRules.parse(last.rules) : proposedRules,
  };
}

/** A call in preparation, to be written on. */
export async function callForEdit(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  assertPreparing(call);
  const { id, number, name, title, body, guide, method, quota, categories, formId } = call;
  const draft: CallDraft = {
    ...{ number, name, title, body, guide, method, quota, categories, formId },
    ...windowOf(call),
    reviewOn: call.reviewOn && fromUtcMidnight(call.reviewOn),
    groups: await groupsOf(ctx, id),
    criteria: await criteriaOf(ctx, id),
    rules: storedRules.parse(call.rules),
  };
  return { id, draft, edition: await editionOf(ctx, { type: "call", id }) };
}

/** Saves a new call; nobody outside sees it before it is published. */
export async function prepareCall(
  ctx: Context,
  { copyOf, ...terms }: CallTerms & { copyOf?: string | null | undefined },
): Promise<CallKey> {
  await questionsOf(ctx, terms);
  await assertSound(ctx, terms, null);
  await assertWords(ctx, "category", terms.categories, { field: "categories" });
  const call = await ctx.db.call.create({
    data: { centerId: ctx.center.id, ...columns(terms) },
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
  return { kind: "incubation", number: terms.number };
}

/** Rewrites a call that was not published yet. */
export async function reviseCall(
  ctx: Context,
  { callId, edition, ...terms }: CallTerms & Seen & { callId: string },
) {
  const call = await lockCall(ctx, callId);
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

/** Numbers count within a kind; a batch taken over has one without a call. */
async function nextNumber(ctx: Context): Promise<number> {
  const { id } = ctx.center;
  const [next] = await ctx.db.$queryRaw<{ number: number }[]>`
    select coalesce(greatest(
      (select max(number) from calls where center_id = ${id}::uuid and kind = 'incubation'),
      (select max(number) from cohorts where center_id = ${id}::uuid)), 0) + 1 as number`;
  return next?.number ?? 1;
}

async function assertSound(ctx: Context, terms: CallTerms, own: string | null): Promise<void> {
  const faults: FieldErrors = callFaults(terms);
  const taken = await ctx.db.call.findFirst({
    where: { kind: "incubation", number: terms.number },
    select: { id: true },
  });
  // A batch taken over has no call, and its number is used all the same.
  const cohort = await ctx.db.cohort.findFirst({ where: { number: terms.number }, select: { callId: true } });
  const enteredBefore = cohort && (own === null || cohort.callId !== own);
  if ((taken && taken.id !== own) || enteredBefore)
    faults.number = `${batchName(terms.number)}已经存在，请改用其他批次号。`;
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
  };
}

async function criteriaOf(ctx: Context, callId: string): Promise<CallCriterion[]> {
  const criteria = await ctx.db.criterion.findMany({ where: { callId }, orderBy: { position: "asc" } });
  return criteria.map(({ id, name, max, step, section, evidence }, at) => {
    return { id, row: at + 1, name, max: Number(max), step: Number(step), section, evidence };
  });
}

function writeCriteria(ctx: Context, callId: string, { criteria }: CallTerms) {
  return ctx.db.criterion.createMany({
    data: criteria.map(({ id, name, max, step, section = [], evidence = null }, position) => {
      return { centerId: ctx.center.id, id, callId, position, name, max, step, section, evidence };
    }),
  });
}
