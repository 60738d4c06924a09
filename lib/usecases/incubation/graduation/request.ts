import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { whyNotChangeEvidence } from "@/lib/domain/incubation/graduation-acts";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import {
  indicatorsOf,
  scoresIn,
  selfScoreParts,
  sheetFaults,
  sheetForm,
} from "@/lib/domain/review/indicator";
import { addFile, fileOf, removeFile } from "../../center/file";
import type { ReceivedFile } from "../../center/incoming";
import { assertStanding } from "../../registry/standing";
import { moveIncubatee, stepBack } from "../incubatee-end";
import { lockPresent } from "../incubatee-record";
import { graduationIndicators } from "./indicators";
import { lockGraduation, moveGraduation, type OneGraduation } from "./record";

/** The organizations that may be assessed: those that are here and not in assessment already. */
export async function assessable({ center, db }: Context) {
  const found = await db.incubatee.findMany({
    where: {
      centerId: center.id,
      state: { in: presentStates.filter((state) => state !== "awaitingAssessment") },
    },
    select: { id: true, organization: { select: { name: true } } },
    orderBy: { organization: { name: "asc" } },
  });
  return { incubatee: found.map(({ id, organization }) => ({ value: id, label: organization.name })) };
}

/** Begins an assessment by the indicators of today; one at a time. */
export async function requestAssessment(ctx: Context, { incubatee: id }: { incubatee: string }) {
  const incubatee = await lockPresent(ctx, id);
  await assertStanding(ctx, [incubatee.organizationId]);
  await moveIncubatee(ctx, incubatee, "requestAssessment", {});
  const indicators = await graduationIndicators(ctx);
  const made = await ctx.db.graduationAssessment.create({
    data: {
      centerId: ctx.center.id,
      organizationId: incubatee.organizationId,
      incubateeId: id,
      indicators,
      requestedOn: toUtcMidnight(chinaDate(ctx.now)),
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "graduation", id: made.id }, event: "request", to: "requested" });
  return made;
}

/** The organization's own points and what it says of itself; once handed in, only the center gives it back. */
export async function scoreSelf(ctx: Context, { sheet, ...input }: OneGraduation & { sheet: unknown }) {
  const graduation = await lockGraduation(ctx, input);
  const indicators = indicatorsOf(graduation.indicators);
  const read = readAnswers(sheetForm(indicators, selfScoreParts), sheet);
  if (!read.ok) throw invalid(sheetFaults(read.faults));
  const { statement } = read.value;
  const selfScores = { ...scoresIn(indicators, read.value) };
  await moveGraduation(ctx, graduation, "selfScore", {
    selfScores,
    selfStatement: typeof statement === "string" ? statement : null,
  });
  return { id: graduation.id };
}

export async function returnSelfScore(ctx: Context, input: OneGraduation & { reason: string }) {
  await moveGraduation(ctx, await lockGraduation(ctx, input), "returnSelfScore", {}, input.reason);
}

/** The organization goes back to where it stood before the request; who was asked to look at it no longer is. */
export async function withdrawAssessment(ctx: Context, input: OneGraduation & { reason: string }) {
  const graduation = await lockGraduation(ctx, input);
  await moveGraduation(ctx, graduation, "withdraw", {}, input.reason);
  await ctx.db.evaluation.updateMany({
    where: { centerId: ctx.center.id, graduationId: graduation.id, state: { not: "withdrawn" } },
    data: { state: "withdrawn" },
  });
  await stepBack(ctx, await lockPresent(ctx, graduation.incubateeId), input.reason);
}

async function lockForEvidence(ctx: Context, input: OneGraduation) {
  const graduation = await lockGraduation(ctx, input);
  const why = whyNotChangeEvidence(graduation.state);
  if (why) throw new AppError("conflict", why);
  return graduation;
}

/** Evidence, which its own portal and the third party see too. */
export async function attachEvidence(
  ctx: Context,
  input: OneGraduation & { file: ReceivedFile; replaces?: string | undefined },
) {
  const { id, organizationId } = await lockForEvidence(ctx, input);
  const subject = { type: "graduation" as const, id };
  await addFile(ctx, subject, "attachment", { file: input.file, replaces: input.replaces, organizationId });
  await ctx.audit({ subject, event: "addFile", reason: input.file.name });
}

export async function removeEvidence(ctx: Context, input: OneGraduation & { file: string }) {
  const { id } = await lockForEvidence(ctx, input);
  const subject = { type: "graduation" as const, id };
  await ctx.audit({ subject, event: "removeFile", reason: await removeFile(ctx, subject, input.file) });
}

export function evidenceFile(ctx: Context, { graduation: id, file }: { graduation: string; file: string }) {
  return fileOf(ctx, { type: "graduation", id }, file);
}
