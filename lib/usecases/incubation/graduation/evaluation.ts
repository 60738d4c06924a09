import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  type EvaluationEvent,
  type EvaluationState,
  nextEvaluationState,
} from "@/lib/domain/review/evaluation";
import {
  draftOf,
  evaluationParts,
  indicatorsOf,
  scoresIn,
  scoresOf,
  sheetFaults,
  sheetForm,
} from "@/lib/domain/review/indicator";
import { assertMoved, stateAfter } from "../../base/moves";
import { fileOf, filesOf } from "../../center/file";
import { lockGraduation, moveGraduation, type OneGraduation } from "./record";

// What a third party does. The database shows it what names its body, and of an organization only what it was assigned.

/** What this third party was asked to look at: what waits for it, then what is through; what is due first. */
export async function ownEvaluations({ center, db }: Context) {
  const found = await db.evaluation.findMany({
    where: { centerId: center.id, stage: "graduation", state: { not: "withdrawn" } },
    select: { id: true, state: true, task: true, dueOn: true, evaluee: { select: { name: true } } },
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
  });
  return found.flatMap(({ evaluee, dueOn, ...one }) =>
    evaluee ? [{ ...one, name: evaluee.name, dueOn: fromUtcMidnight(dueOn) }] : [],
  );
}

/** One task with the organization's own sheet, the interview and the evidence. */
export async function ownEvaluation(ctx: Context, { evaluation: id }: { evaluation: string }) {
  const found = await ctx.db.evaluation.findFirst({
    where: { centerId: ctx.center.id, id, state: { not: "withdrawn" } },
    include: { evaluee: { select: { name: true } }, graduation: true },
  });
  if (!found?.graduation || !found.evaluee) throw notFound("评审任务");
  const { graduation, evaluee, dueOn, scores, draft, ...task } = found;
  const indicators = indicatorsOf(graduation.indicators);
  return {
    ...task,
    draft: task.draftSavedAt === null ? null : draftOf(sheetForm(indicators, evaluationParts), draft),
    name: evaluee.name,
    dueOn: fromUtcMidnight(dueOn),
    scores: scoresOf(scores),
    indicators,
    selfScores: scoresOf(graduation.selfScores),
    statement: graduation.selfStatement,
    interview: graduation.interview,
    files: await filesOf(ctx, { type: "graduation", id: graduation.id }),
  };
}

async function lockOwn(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from evaluations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  return ownEvaluation(ctx, { evaluation: id });
}

async function move(
  ctx: Context,
  { id, state: from }: { id: string; state: EvaluationState },
  event: EvaluationEvent,
  data: Parameters<Context["db"]["evaluation"]["updateMany"]>[0]["data"],
  reason?: string,
): Promise<void> {
  const state = stateAfter(nextEvaluationState(from, event));
  const { count } = await ctx.db.evaluation.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...data, state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "evaluation", id }, event, from, to: state, reason });
}

interface Sheet {
  evaluation: string;
  sheet: unknown;
}

/** Keeps the sheet as it is typed, complete or not; it is gone on with, and the center sees nothing of it. */
export async function keepEvaluation(ctx: Context, input: Sheet) {
  const evaluation = await lockOwn(ctx, input.evaluation);
  const draft = draftOf(sheetForm(evaluation.indicators, evaluationParts), input.sheet);
  await move(ctx, evaluation, "write", { draft, draftSavedAt: ctx.now });
  return { id: evaluation.id, kept: true };
}

/** Hands the sheet in: complete, or all that is missing is told at once. */
export async function submitEvaluation(ctx: Context, input: Sheet) {
  const evaluation = await lockOwn(ctx, input.evaluation);
  const read = readAnswers(sheetForm(evaluation.indicators, evaluationParts), input.sheet);
  if (!read.ok) throw invalid(sheetFaults(read.faults));
  const { findings, advice } = read.value;
  await move(ctx, evaluation, "submit", {
    scores: { ...scoresIn(evaluation.indicators, read.value) },
    findings: typeof findings === "string" ? findings : null,
    advice: typeof advice === "string" ? advice : null,
    submittedAt: ctx.now,
    submittedByName: ctx.actor.name,
    ...{ draft: {}, draftSavedAt: null },
  });
  return { id: evaluation.id, kept: false };
}

/** Evidence of what the third party was assigned. */
export async function evaluationFile(
  ctx: Context,
  { evaluation: id, file }: { evaluation: string; file: string },
) {
  const { graduationId } = await ownEvaluation(ctx, { evaluation: id });
  return fileOf(ctx, { type: "graduation", id: graduationId ?? "" }, file);
}

async function evaluationOf({ center, db }: Context, graduationId: string) {
  const found = await db.evaluation.findFirst({
    where: { centerId: center.id, graduationId, state: { not: "withdrawn" } },
  });
  if (!found) throw notFound("评审任务");
  return found;
}

// What the desk does with it.

export async function acceptEvaluation(ctx: Context, input: OneGraduation) {
  const graduation = await lockGraduation(ctx, input);
  await move(ctx, await evaluationOf(ctx, graduation.id), "accept", {});
  await moveGraduation(ctx, graduation, "review");
}

/** Gives a sheet back, with what it means for the assessment. */
export async function returnEvaluation(
  ctx: Context,
  { reason, ...input }: OneGraduation & { reason: string },
) {
  const graduation = await lockGraduation(ctx, input);
  if (graduation.state === "decided")
    throw new AppError("conflict", "评估已有结果，评审不能再退回；要改的，请先撤销结果。");
  if (graduation.state === "reviewed") await moveGraduation(ctx, graduation, "reopenReview", {}, reason);
  await move(ctx, await evaluationOf(ctx, graduation.id), "return", {}, reason);
}

/** The third party no longer sees it; another may be asked. */
export async function withdrawEvaluation(
  ctx: Context,
  { reason, ...input }: OneGraduation & { reason: string },
) {
  const graduation = await lockGraduation(ctx, input);
  await move(ctx, await evaluationOf(ctx, graduation.id), "withdraw", {}, reason);
}
