import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type FindingEvent,
  type FindingHand,
  type FindingState,
  findingActs,
  type findingAnswerForm,
  findingDueFault,
  type findingForm,
  nextFindingState,
} from "@/lib/domain/projects/supervision/project-finding";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { idsFound } from "../../base/search";
import { addFile, fileOf, filesOf, removeFile } from "../../center/file";
import { historyOf } from "../../center/history";
import type { ReceivedFile } from "../../center/incoming";
import { say } from "../../center/say";
import { contactsOf } from "../../incubation/contacts";
import { projectSearch } from "../search";
import { workOn } from "./supervision-visit";

export interface FindingQuery extends PageQuery {
  state: FindingState | null;
  late: "yes" | null;
  q: string;
}

export type FindingRow = Awaited<ReturnType<typeof listFindings>>["rows"][number];

/** One page of what is to be put right; within an organization's scope that of its projects. */
export async function listFindings(ctx: Context, query: FindingQuery) {
  const { center, db } = ctx;
  const { state, late, q } = query;
  const projects = await idsFound(ctx, projectSearch, q);
  const where = {
    centerId: center.id,
    ...(projects && { projectId: { in: projects } }),
    ...(late && { dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) }, state: "open" as const }),
  };
  const groups = await db.finding.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.finding.findMany({
    where: { AND: [where, state ? { state } : {}] },
    include: { project: { select: { name: true, number: true } } },
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map(({ project, dueOn, ...one }) => ({
    ...one,
    project: project.name,
    projectNumber: project.number,
    dueOn: fromUtcMidnight(dueOn),
  }));
  return { ...listed, rows };
}

/** What a third party has to judge, and what the executors are late with. */
export async function findingsInHand({ center, db, now }: Context) {
  const late = { state: "open" as const, dueOn: { lt: toUtcMidnight(chinaDate(now)) } };
  const found = await db.finding.findMany({
    where: { centerId: center.id, OR: [{ state: "answered" }, late] },
    include: { project: { select: { name: true } } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: 50,
  });
  // Of a task that was taken away from it a third party sees no project any more.
  return found.flatMap(({ id, text, state, dueOn, project }) =>
    project ? [{ id, text, state, dueOn: fromUtcMidnight(dueOn), project: project.name }] : [],
  );
}

async function find(ctx: Context, id: string, hand: FindingHand) {
  const finding = await ctx.db.finding.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { project: { select: { name: true } } },
  });
  if (!finding?.project) throw notFound("整改事项");
  const evaluation = await ctx.db.evaluation.findFirst({
    where: { centerId: ctx.center.id, id: finding.evaluationId },
    select: { state: true },
  });
  const working = evaluation !== null && !["accepted", "withdrawn"].includes(evaluation.state);
  return {
    ...finding,
    dueOn: fromUtcMidnight(finding.dueOn),
    /** Its evaluation is seen by the third party that found it, and by the desk. */
    own: evaluation !== null,
    acts: hand === "evaluator" && !evaluation ? [] : findingActs(finding.state, hand, { working }),
    files: await filesOf(ctx, { type: "finding", id }),
  };
}

/** One finding for the desk, with its history. */
export async function getFinding(ctx: Context, { finding: id }: One) {
  const history = await historyOf(ctx, { type: "finding", id });
  return { ...(await find(ctx, id, "desk")), history, edition: editionIn(history) };
}

export const getOwnFinding = (ctx: Context, { finding }: One) => find(ctx, finding, "executor");
export const getEvaluatedFinding = (ctx: Context, { finding }: One) => find(ctx, finding, "evaluator");

/** Writes down what is to be put right, numbered within its project; the executors are told at once and before it is due. */
export async function raiseFinding(
  ctx: Context,
  { evaluation: id, dueOn, ...written }: FormValue<typeof findingForm> & { evaluation: string },
) {
  const { center, db } = ctx;
  const fault = findingDueFault(dueOn, chinaDate(ctx.now));
  if (fault) throw invalid({ dueOn: fault });
  const { projectId, bodyId } = await workOn(ctx, id);
  if (!projectId) throw new AppError("conflict", "对运营机构的评估不登记整改事项，请写入评审发现。");
  // Two evaluations of a project find something at once: one number after the other.
  await db.$queryRaw`
    select 1 from projects where center_id = ${center.id}::uuid and id = ${projectId}::uuid for update`;
  const { _max } = await db.finding.aggregate({
    where: { centerId: center.id, projectId },
    _max: { number: true },
  });
  const finding = await db.finding.create({
    data: {
      ...{ centerId: center.id, projectId, evaluationId: id, bodyId, ...written },
      ...{ number: (_max.number ?? 0) + 1, dueOn: toUtcMidnight(dueOn) },
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "finding", id: finding.id }, event: "raise", to: "open" });
  await ctx.enqueue("tellOfFinding", { finding: finding.id });
  const remindOn = addDays(dueOn, -3);
  if (remindOn > chinaDate(ctx.now))
    await ctx.enqueue("tellOfFinding", { finding: finding.id }, { startAfter: chinaDayStart(remindOn) });
  return { id: finding.id, evaluation: id };
}

/** Tells the executors on record of what they have to put right, as long as it is open. */
export async function tellOfFinding(ctx: Context, { finding: id }: { finding: string }) {
  const { center, db } = ctx;
  const finding = await db.finding.findFirst({
    where: { centerId: center.id, id },
    include: { project: { select: { name: true, executors: { select: { organizationId: true } } } } },
  });
  if (!finding) throw notFound("整改事项");
  if (finding.state !== "open") return ctx.audit.nothing("it is put right, or was taken back");
  const executors = finding.project.executors.flatMap(({ organizationId }) => organizationId ?? []);
  const contacts = [...(await contactsOf(ctx, executors)).values()];
  await say(
    ctx,
    "findingDue",
    contacts.map(({ organization, to }) => ({
      ...{ subject: { type: "finding" as const, id }, to },
      fields: {
        ...{ 收件人: to.name, 组织名称: organization, 项目名称: finding.project.name },
        整改期限: formatDate(fromUtcMidnight(finding.dueOn)),
      },
    })),
  );
  await ctx.audit({ subject: { type: "finding", id }, event: "tell" });
}

type One = { finding: string };

/** Locked, and fit for this act in these hands. */
async function fitFor(ctx: Context, id: string, hand: FindingHand, event: FindingEvent) {
  await ctx.db.$queryRaw`
    select 1 from findings where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const finding = await find(ctx, id, hand);
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
  input: FormValue<typeof findingAnswerForm> & One,
) {
  const finding = await fitFor(ctx, input.finding, hand, "answer");
  return move(ctx, finding, "answer", { answer: input.answer, answeredAt: ctx.now });
}

export const answerFinding = (ctx: Context, input: FormValue<typeof findingAnswerForm> & One) =>
  answer(ctx, "executor", input);

/** By the desk, for executors without a portal of their own. */
export async function answerForExecutor(
  ctx: Context,
  input: FormValue<typeof findingAnswerForm> & One & Seen,
) {
  await assertEdition(ctx, { type: "finding", id: input.finding }, input);
  return answer(ctx, "desk", input);
}

type Judged = One & { event: Exclude<FindingEvent, "answer">; reason: string };

async function judge(ctx: Context, hand: "evaluator" | "desk", { finding: id, event, reason }: Judged) {
  const finding = await fitFor(ctx, id, hand, event);
  return move(ctx, finding, event, { verdict: reason, closedAt: event === "close" ? ctx.now : null }, reason);
}

export const judgeFinding = (ctx: Context, input: Judged) => judge(ctx, "evaluator", input);

export async function judgeAtDesk(ctx: Context, input: Judged & Seen) {
  await assertEdition(ctx, { type: "finding", id: input.finding }, input);
  return judge(ctx, "desk", input);
}

/** What proves that it was put right, until it is answered. */
export async function attachToFinding(
  ctx: Context,
  { finding: id, ...given }: One & { file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  await fitFor(ctx, id, "executor", "answer");
  const subject = { type: "finding" as const, id };
  await addFile(ctx, subject, "attachment", { ...given, organizationId: ctx.scope.organization ?? null });
  await ctx.audit({ subject, event: "addFile", reason: given.file.name });
}

export async function removeFromFinding(ctx: Context, { finding: id, file }: One & { file: string }) {
  await fitFor(ctx, id, "executor", "answer");
  const subject = { type: "finding" as const, id };
  await ctx.audit({ subject, event: "removeFile", reason: await removeFile(ctx, subject, file) });
}

/** Of the desk, of the executor that handed it over, and of the third party. */
export function findingFile(ctx: Context, { finding: id, file }: One & { file: string }) {
  return fileOf(ctx, { type: "finding", id }, file);
}
