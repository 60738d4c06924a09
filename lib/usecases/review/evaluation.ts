import type { Context } from "@/lib/db/context";
import type { Evaluation } from "@/lib/db/generated/client";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  type EvaluationEvent,
  type EvaluationState,
  nextEvaluationState,
} from "@/lib/domain/review/evaluation";
import { gradeOf, gradesOf } from "@/lib/domain/review/grade";
import {
  draftOf,
  evaluationParts,
  type Indicator,
  indicatorsOf,
  scoresIn,
  scoresOf,
  sheetFaults,
  sheetForm,
  sheetWords,
  totalOf,
} from "@/lib/domain/review/indicator";
import { assertMoved, stateAfter } from "../base/moves";
import { assertWordsSeen, wordsSeen } from "../base/words-seen";
import { say } from "../center/say";

// The work of third parties, whatever they look at. The database shows each what names its body.

/** The bodies that may be asked to evaluate. */
export async function evaluators({ center, db }: Context) {
  const found = await db.body.findMany({
    where: { centerId: center.id, kind: "evaluator", archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return { body: found.map(({ id, name }) => ({ value: id, label: name })) };
}

export type OwnEvaluationRow = Awaited<ReturnType<typeof ownEvaluations>>[number];

/** What this third party was asked to look at: what waits for it, then what is through; what is due first. */
export async function ownEvaluations({ center, db }: Context) {
  const found = await db.evaluation.findMany({
    where: { centerId: center.id, state: { not: "withdrawn" } },
    select: {
      ...{ id: true, state: true, stage: true, task: true, dueOn: true, reason: true },
      evaluee: { select: { name: true } },
      project: { select: { name: true } },
      evalueeBody: { select: { name: true } },
    },
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
  });
  return found.flatMap(({ evaluee, project, evalueeBody, dueOn, ...one }) => {
    const looked = project ?? evalueeBody ?? evaluee;
    return looked ? [{ ...one, name: looked.name, dueOn: fromUtcMidnight(dueOn) }] : [];
  });
}

/** One task by which it is judged: its own indicators, or those of the assessment it belongs to. */
export async function findEvaluation(ctx: Context, id: string) {
  const found = await ctx.db.evaluation.findFirst({
    where: { centerId: ctx.center.id, id, state: { not: "withdrawn" } },
    include: { graduation: { select: { indicators: true } } },
  });
  if (!found) throw notFound("评审任务");
  const { graduation, indicators, ...evaluation } = found;
  const asked: Indicator[] = indicatorsOf(indicators ?? graduation?.indicators);
  return { ...evaluation, indicators: asked };
}

export async function lockEvaluation(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from evaluations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  return findEvaluation(ctx, id);
}

type Columns = Parameters<Context["db"]["evaluation"]["updateMany"]>[0]["data"];

export async function moveEvaluation(
  ctx: Context,
  { id, state: from }: { id: string; state: EvaluationState },
  event: EvaluationEvent,
  data: Columns,
  reason?: string,
): Promise<void> {
  const state = stateAfter(nextEvaluationState(from, event));
  const { count } = await ctx.db.evaluation.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...data, ...(reason !== undefined && { reason }), state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "evaluation", id }, event, from, to: state, reason });
}

interface Sheet {
  evaluation: string;
  /** Names the words that the form began with; see `sheetOf`. */
  seen?: string;
  sheet: unknown;
}

type Stored = Pick<Evaluation, "draft" | "draftSavedAt" | "scores" | "findings" | "advice"> & {
  indicators: readonly Indicator[];
};

/** A sheet as it stands: its draft, the marks that were handed in, and `seen`, which names its words for the form. */
export function sheetOf({ draft: kept, draftSavedAt, indicators, ...evaluation }: Stored) {
  const draft = draftSavedAt === null ? null : draftOf(sheetForm(indicators, evaluationParts), kept);
  const { findings, advice } = evaluation;
  const scores = scoresOf(evaluation.scores);
  const words = sheetWords({ draft, scores, findings, advice });
  return { draft, scores, words, seen: wordsSeen(words) };
}

/** Keeps the sheet as it is typed, complete or not; it is gone on with, and the center sees nothing of it. */
export async function keepEvaluation(ctx: Context, input: Sheet) {
  const evaluation = await lockEvaluation(ctx, input.evaluation);
  const draft = draftOf(sheetForm(evaluation.indicators, evaluationParts), input.sheet);
  assertWordsSeen(sheetOf(evaluation).words, draft, input.seen);
  await moveEvaluation(ctx, evaluation, "write", { draft, draftSavedAt: ctx.now });
  return { id: evaluation.id, stage: evaluation.stage, kept: true };
}

/** Hands the sheet in: complete, or all that is missing is told at once. Of a project the total makes the grade. */
export async function submitEvaluation(ctx: Context, input: Sheet) {
  const evaluation = await lockEvaluation(ctx, input.evaluation);
  // What may not be handed in any more is said before what is missing in it.
  stateAfter(nextEvaluationState(evaluation.state, "submit"));
  const asked = sheetForm(evaluation.indicators, evaluationParts);
  assertWordsSeen(sheetOf(evaluation).words, draftOf(asked, input.sheet), input.seen);
  const read = readAnswers(asked, input.sheet);
  if (!read.ok) throw invalid(sheetFaults(read.faults));
  const { findings, advice } = read.value;
  const scores = scoresIn(evaluation.indicators, read.value);
  const total = totalOf(scores);
  const grade = evaluation.stage === "graduation" ? null : gradeOf(total, gradesOf(evaluation.grades));
  await moveEvaluation(ctx, evaluation, "submit", {
    scores: { ...scores },
    ...{ total: `${total}`, grade: grade?.grade ?? null, passed: grade?.passes ?? null },
    findings: typeof findings === "string" ? findings : null,
    advice: typeof advice === "string" ? advice : null,
    submittedAt: ctx.now,
    submittedByName: ctx.actor.name,
    ...{ draft: {}, draftSavedAt: null, reason: null },
  });
  return { id: evaluation.id, stage: evaluation.stage, kept: false };
}

interface Told {
  id: string;
  body: { name: string; contactName: string | null; contactPhone: string | null };
  /** What is looked at, by name. */
  looked: string;
}

/** Tells a third party of something, by the contact that its record names. */
export async function tellEvaluator(
  ctx: Context,
  { id, body, looked }: Told,
  said:
    | { occasion: "evaluationAssigned"; until: string }
    | { occasion: "evaluationReturned"; reason: string },
): Promise<void> {
  const to = { name: body.contactName ?? body.name, email: null, mobile: body.contactPhone };
  const fields = { 收件人: to.name, 机构名称: body.name, 评估对象: looked };
  const letter = { subject: { type: "evaluation" as const, id }, to };
  if (said.occasion === "evaluationAssigned")
    await say(ctx, said.occasion, [{ ...letter, fields: { ...fields, 提交期限: said.until } }]);
  else await say(ctx, said.occasion, [{ ...letter, fields: { ...fields, 原因: said.reason } }]);
}
