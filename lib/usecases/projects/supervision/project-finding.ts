import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import {
  addDays,
  type CivilDate,
  formatDate,
  fromUtcMidnight,
  toUtcMidnight,
} from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type FindingEvent,
  type FindingHand,
  findingActs,
  type findingAnswerForm,
  findingDueFault,
  type findingForm,
  nextFindingState,
} from "@/lib/domain/projects/supervision/project-finding";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { addFile, fileOf, filesOf, removeFile } from "../../center/file";
import { historyOf } from "../../center/history";
import type { ReceivedFile } from "../../center/incoming";
import { say } from "../../center/say";
import { contactsOf } from "../../incubation/contacts";
import { lockEvaluated, nameOf, namesEvaluated } from "./evaluated";
import { workOn } from "./supervision-visit";

async function find(ctx: Context, id: string, hand: FindingHand) {
  const finding = await ctx.db.finding.findFirst({
    where: { centerId: ctx.center.id, id },
    include: namesEvaluated,
  });
  const looked = finding && nameOf(finding);
  if (!finding || looked === null) throw notFound("整改事项");
  const ofOperator = finding.evalueeBodyId !== null;
  const evaluation = await ctx.db.evaluation.findFirst({
    where: { centerId: ctx.center.id, id: finding.evaluationId },
    select: { state: true },
  });
  const working = evaluation !== null && !["accepted", "withdrawn"].includes(evaluation.state);
  return {
    ...finding,
    ...{ looked, ofOperator, dueOn: fromUtcMidnight(finding.dueOn) },
    /** Its evaluation is seen by the third party that found it, and by the desk. */
    own: evaluation !== null,
    acts:
      hand === "evaluator" && !evaluation ? [] : findingActs(finding.state, hand, { working, ofOperator }),
    files: await filesOf(ctx, { type: "finding", id }),
  };
}

/** One finding for the desk, with its history. */
export async function getFinding(ctx: Context, { finding: id }: One) {
  const history = await historyOf(ctx, { type: "finding", id });
  return { ...(await find(ctx, id, "desk")), history, edition: editionIn(history) };
}

/** The same within a scope, where no history is read. */
const ownTo =
  (hand: FindingHand) =>
  async (ctx: Context, { finding: id }: One) => ({
    ...(await find(ctx, id, hand)),
    edition: await editionOf(ctx, { type: "finding", id }),
  });

export const getOwnFinding = ownTo("executor");
export const getEvaluatedFinding = ownTo("evaluator");

/**
 * Writes down what is to be put right, numbered within its project or of the operator. The executors are told at once and
 * before it is due; the operator's staff read it on their desk.
 */
export async function raiseFinding(
  ctx: Context,
  { evaluation: id, dueOn, ...written }: FormValue<typeof findingForm> & { evaluation: string },
) {
  const { center, db } = ctx;
  const fault = findingDueFault(dueOn, chinaDate(ctx.now));
  if (fault) throw invalid({ dueOn: fault });
  const { projectId, evalueeBodyId, bodyId } = await workOn(ctx, id);
  const of = { centerId: center.id, projectId, evalueeBodyId };
  // Two evaluations find something at once: one number after the other.
  await lockEvaluated(ctx, of);
  const { _max } = await db.finding.aggregate({ where: of, _max: { number: true } });
  const finding = await db.finding.create({
    data: {
      ...{ ...of, evaluationId: id, bodyId, ...written },
      ...{ number: (_max.number ?? 0) + 1, dueOn: toUtcMidnight(dueOn) },
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "finding", id: finding.id }, event: "raise", to: "open" });
  if (projectId) await remindOfFinding(ctx, finding.id, dueOn);
  return { id: finding.id, evaluation: id };
}

async function remindOfFinding(ctx: Context, finding: string, dueOn: CivilDate): Promise<void> {
  await ctx.enqueue("tellOfFinding", { finding });
  const remindOn = addDays(dueOn, -3);
  if (remindOn > chinaDate(ctx.now))
    await ctx.enqueue("tellOfFinding", { finding }, { startAfter: chinaDayStart(remindOn) });
}

/** Tells the executors on record of what they have to put right, as long as it is open. */
export async function tellOfFinding(ctx: Context, { finding: id }: { finding: string }) {
  const { center, db } = ctx;
  const finding = await db.finding.findFirst({
    where: { centerId: center.id, id },
    include: { project: { select: { name: true, executors: { select: { organizationId: true } } } } },
  });
  if (!finding?.project) throw notFound("整改事项");
  const { project } = finding;
  if (finding.state !== "open") return ctx.audit.nothing("it is put right, or was taken back");
  const executors = project.executors.flatMap(({ organizationId }) => organizationId ?? []);
  const contacts = [...(await contactsOf(ctx, executors)).values()];
  await say(
    ctx,
    "findingDue",
    contacts.map(({ organization, to }) => ({
      ...{ subject: { type: "finding" as const, id }, to },
      fields: {
        ...{ 收件人: to.name, 组织名称: organization, 项目名称: project.name },
        整改期限: formatDate(fromUtcMidnight(finding.dueOn)),
      },
    })),
  );
  await ctx.audit({ subject: { type: "finding", id }, event: "tell" });
}

type One = { finding: string };

/** As the person saw it, locked, and fit for this act in these hands. */
async function fitFor(
  ctx: Context,
  { finding: id, edition }: One & Seen,
  hand: FindingHand,
  event: FindingEvent,
) {
  await ctx.db.$queryRaw`
    select 1 from findings where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const finding = await find(ctx, id, hand);
  await assertEdition(ctx, { type: "finding", id }, { edition });
  const to = stateAfter(nextFindingState(finding.state, event));
  const why = whyNotDone(finding.acts, event);
  if (why) throw new AppError("conflict", why);
  return { ...finding, to };
}

async function move(
  ctx: Context,
  { id, state, to }: Awaited<ReturnType<typeof fitFor>>,
  event: FindingEvent,
  data: Parameters<Context["db"]["finding"]["updateMany"]>[0]["data"],
  reason?: string,
) {
  const { count } = await ctx.db.finding.updateMany({
    where: { centerId: ctx.center.id, id, state },
    data: { ...data, state: to },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "finding", id }, event, from: state, to, ...(reason && { reason }) });
  return { id };
}

async function answer(
  ctx: Context,
  hand: "executor" | "desk",
  input: FormValue<typeof findingAnswerForm> & One & Seen,
) {
  const finding = await fitFor(ctx, input, hand, "answer");
  return move(ctx, finding, "answer", { answer: input.answer, answeredAt: ctx.now });
}

export const answerFinding = (ctx: Context, input: FormValue<typeof findingAnswerForm> & One & Seen) =>
  answer(ctx, "executor", input);

/** By the desk: for executors without a portal of their own, and as the operator that it is about. */
export const answerAtDesk = (ctx: Context, input: FormValue<typeof findingAnswerForm> & One & Seen) =>
  answer(ctx, "desk", input);

type Judged = One & Seen & { event: Exclude<FindingEvent, "answer">; reason: string };

async function judge(ctx: Context, hand: "evaluator" | "desk", { event, reason, ...one }: Judged) {
  const finding = await fitFor(ctx, one, hand, event);
  return move(ctx, finding, event, { verdict: reason, closedAt: event === "close" ? ctx.now : null }, reason);
}

export const judgeFinding = (ctx: Context, input: Judged) => judge(ctx, "evaluator", input);

export const judgeAtDesk = (ctx: Context, input: Judged) => judge(ctx, "desk", input);

/** What proves that it was put right, until it is answered. */
export async function attachToFinding(
  ctx: Context,
  { finding: id, ...given }: One & { file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  await fitFor(ctx, { finding: id }, "executor", "answer");
  const subject = { type: "finding" as const, id };
  await addFile(ctx, subject, "attachment", { ...given, organizationId: ctx.scope.organization ?? null });
  await ctx.audit({ subject, event: "addFile", reason: given.file.name });
}

export async function removeFromFinding(ctx: Context, { finding: id, file }: One & { file: string }) {
  await fitFor(ctx, { finding: id }, "executor", "answer");
  const subject = { type: "finding" as const, id };
  await ctx.audit({ subject, event: "removeFile", reason: await removeFile(ctx, subject, file) });
}

/** Of the desk, of who handed it over, and of the third party. */
export function findingFile(ctx: Context, { finding: id, file }: One & { file: string }) {
  return fileOf(ctx, { type: "finding", id }, file);
}
