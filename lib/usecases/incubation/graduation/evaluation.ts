import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { indicatorsOf, scoresOf } from "@/lib/domain/review/indicator";
import { fileOf, filesOf } from "../../center/file";
import { moveEvaluation, sheetOf } from "../../review/evaluation";
import { lockGraduation, moveGraduation, type OneGraduation } from "./record";

// What a third party sees of who is to leave, and what the desk does with its sheet. The database shows a third party
// what names its body, and of an organization only what it was assigned.

/** One task with the organization's own sheet, the interview and the evidence. */
export async function ownEvaluation(ctx: Context, { evaluation: id }: { evaluation: string }) {
  const found = await ctx.db.evaluation.findFirst({
    where: { centerId: ctx.center.id, id, state: { not: "withdrawn" } },
    include: { evaluee: { select: { name: true } }, graduation: true },
  });
  if (!found?.graduation || !found.evaluee) throw notFound("评审任务");
  const { graduation, evaluee, dueOn, ...task } = found;
  const indicators = indicatorsOf(graduation.indicators);
  const { draft, scores, seen } = sheetOf({ ...task, indicators });
  return {
    ...task,
    ...{ draft, scores, seen, indicators },
    name: evaluee.name,
    dueOn: fromUtcMidnight(dueOn),
    selfScores: scoresOf(graduation.selfScores),
    statement: graduation.selfStatement,
    interview: graduation.interview,
    files: await filesOf(ctx, { type: "graduation", id: graduation.id }),
  };
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
  await moveEvaluation(ctx, await evaluationOf(ctx, graduation.id), "accept", {});
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
  await moveEvaluation(ctx, await evaluationOf(ctx, graduation.id), "return", {}, reason);
}

/** The third party no longer sees it; another may be asked. */
export async function withdrawEvaluation(
  ctx: Context,
  { reason, ...input }: OneGraduation & { reason: string },
) {
  const graduation = await lockGraduation(ctx, input);
  await moveEvaluation(ctx, await evaluationOf(ctx, graduation.id), "withdraw", {}, reason);
}
