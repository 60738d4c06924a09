import type { Context } from "@/lib/db/context";
import type { SupervisionVisit } from "@/lib/db/generated/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  type Checklist,
  checklistIn,
  checklistOf,
  heldVisitFaults,
  heldVisitForm,
  type planVisitForm,
  visitStateOf,
} from "@/lib/domain/projects/supervision/supervision-visit";
import { worksOn } from "@/lib/domain/review/evaluation";
import { indicatorsOf, sheetFaults, sheetValues } from "@/lib/domain/review/indicator";
import { assertWordsSeen, wordsSeen } from "../../base/words-seen";
import { lockEvaluation, moveEvaluation } from "../../review/evaluation";
import { nameOf, namesEvaluated } from "./evaluated";

/** The task of a third party, locked, while it still works on it; what it writes first begins it. */
export async function workOn(ctx: Context, id: string) {
  const evaluation = await lockEvaluation(ctx, id);
  if (evaluation.stage === "graduation") throw notFound("评估任务");
  if (!worksOn(evaluation.state))
    throw new AppError("conflict", "评估已经提交，不能再登记；需要补充的，请联系中心退回。");
  if (evaluation.state === "assigned") await moveEvaluation(ctx, evaluation, "write", {});
  return evaluation;
}

export async function planVisit(
  ctx: Context,
  { evaluation: id, plannedOn, ...planned }: FormValue<typeof planVisitForm> & { evaluation: string },
) {
  const { projectId, evalueeBodyId, bodyId } = await workOn(ctx, id);
  const visit = await ctx.db.supervisionVisit.create({
    data: {
      ...{ centerId: ctx.center.id, evaluationId: id, projectId, evalueeBodyId, bodyId, ...planned },
      plannedOn: toUtcMidnight(plannedOn),
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "supervisionVisit", id: visit.id }, event: "plan" });
  return { id: visit.id, evaluation: id };
}

type Written = Pick<SupervisionVisit, "method" | "place" | "met" | "summary"> & {
  heldOn: CivilDate | null;
  checklist: Checklist;
};

/** What was written down of a visit. */
function wordsOf({ method, heldOn, place, met, summary, checklist }: Written) {
  return { method, heldOn, place, met, summary, ...sheetValues(checklist.scores) };
}

/** One visit; a third party that took over reads those before it, whose tasks and names it does not see. */
export async function getVisit({ center, db }: Context, { supervision: id }: { supervision: string }) {
  const own = { centerId: center.id };
  const visit = await db.supervisionVisit.findFirst({ where: { ...own, id }, include: namesEvaluated });
  // Of a task that was taken away from it a third party does not see any more what it looked at.
  const looked = visit && nameOf(visit);
  if (!visit || looked === null) throw notFound("督导走访");
  const evaluation = await db.evaluation.findFirst({
    where: { ...own, id: visit.evaluationId },
    select: { state: true, indicators: true, body: { select: { name: true } } },
  });
  const { plannedOn, heldOn, checklist, ...rest } = visit;
  const written = { heldOn: heldOn && fromUtcMidnight(heldOn), checklist: checklistOf(checklist) };
  return {
    ...rest,
    ...written,
    plannedOn: fromUtcMidnight(plannedOn),
    state: visitStateOf(visit),
    seen: wordsSeen(wordsOf({ ...rest, ...written })),
    /** What is looked at, by name. */
    looked,
    body: evaluation?.body.name ?? "前一家第三方",
    /** Of the task it belongs to, where it is this third party's own, or at the desk. */
    task: evaluation && { state: evaluation.state, indicators: indicatorsOf(evaluation.indicators) },
  };
}

async function lockVisit(ctx: Context, id: string) {
  const { evaluationId } = await getVisit(ctx, { supervision: id });
  // Whoever took a project over reads the visits before it; writing one of another's task is not found here.
  const evaluation = await workOn(ctx, evaluationId);
  const visit = await getVisit(ctx, { supervision: id });
  if (visit.state === "cancelled") throw new AppError("conflict", "这次走访已经取消，不能再写。");
  return { visit, evaluation };
}

/** Writes down what was seen, as often as it takes until the evaluation is handed in. */
export async function holdVisit(
  ctx: Context,
  { supervision: id, seen, sheet }: { supervision: string; seen?: string; sheet: unknown },
) {
  const { visit, evaluation } = await lockVisit(ctx, id);
  const { indicators } = evaluation;
  const read = readAnswers(heldVisitForm(indicators), sheet);
  if (!read.ok) throw invalid(sheetFaults(read.faults));
  const faults = heldVisitFaults(read.value, indicators, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(sheetFaults(faults));
  const { method, heldOn, place, met, summary } = read.value;
  const checklist = checklistIn(indicators, read.value);
  assertWordsSeen(wordsOf(visit), wordsOf({ ...read.value, checklist }), seen);
  await ctx.db.supervisionVisit.updateMany({
    where: { centerId: ctx.center.id, id },
    data: {
      ...{ method, place, met, summary, heldOn: toUtcMidnight(heldOn) },
      checklist: {
        indicators: checklist.indicators.map((one) => ({ ...one })),
        scores: { ...checklist.scores },
      },
    },
  });
  await ctx.audit({
    subject: { type: "supervisionVisit", id },
    event: "hold",
    from: visit.state,
    to: "held",
  });
  return { id, evaluation: evaluation.id };
}

export async function cancelVisit(
  ctx: Context,
  { supervision: id, reason }: { supervision: string; reason: string },
) {
  const { visit } = await lockVisit(ctx, id);
  if (visit.state === "held") throw new AppError("conflict", "已经开展的走访不能取消。");
  await ctx.db.supervisionVisit.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { cancelledAt: ctx.now },
  });
  const moved = { from: visit.state, to: "cancelled", reason };
  await ctx.audit({ subject: { type: "supervisionVisit", id }, event: "cancel", ...moved });
}
