import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import type { Application, Objection, PublicNotice } from "@/lib/db/generated/client";
import {
  nextObjectionState,
  type ObjectionEvent,
  objectionName,
  whyNotAnswered,
} from "@/lib/domain/admission/objection";
import type { answerForm } from "@/lib/domain/admission/objection-form";
import { restoringEvent } from "@/lib/domain/admission/promotion";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { nextApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { assertMoved, stateAfter } from "@/lib/usecases/base/moves";
import { say } from "@/lib/usecases/center/say";
import { unsay } from "@/lib/usecases/center/unsay";
import { applicantsOf } from "@/lib/usecases/recruitment/application/applicants";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { followSelection } from "@/lib/usecases/review/selection";
import { completeWhenSettled } from "../agreement-sign";
import { unsigned } from "../agreement-take-back";
import { assertPlaceFree, chosenAs } from "../places";
import { moveAgreements } from "../transition";
import { seenObjection } from "./objection-letter";

type Answer = FormValue<typeof answerForm>;

async function move(
  ctx: Context,
  { id, state: from }: Pick<Objection, "id" | "state">,
  event: ObjectionEvent,
  data: { answer: string | null; answeredOn: Date | null; answeredByName: string | null },
  reason?: string,
) {
  const state = stateAfter(nextObjectionState(from, event));
  const { count } = await ctx.db.objection.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, ...data, upheldAt: state === "upheld" ? ctx.now : null },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "objection", id }, event, from, to: state, reason });
}

/** The application concerned, with its agreement if it has one, and the notice that announces it. */
async function concerned(ctx: Context, applicationId: string) {
  const centerId = ctx.center.id;
  const application = await ctx.db.application.findFirstOrThrow({
    where: { centerId, id: applicationId },
    include: { group: { select: { name: true } } },
  });
  const agreement = await ctx.db.agreement.findFirst({
    where: { centerId, applicationId },
    select: { id: true, state: true },
  });
  const admitting = { entries: { some: { applicationId, outcome: "admitted" as const } } };
  const notice = await ctx.db.publicNotice.findFirst({
    where: { centerId, state: { not: "withdrawn" }, selection: admitting },
    orderBy: { id: "desc" },
    select: { state: true },
  });
  const admitted = await ctx.db.selection.count({
    where: { centerId, callId: application.callId, ...admitting },
  });
  return { application, agreement, notice, admitted: admitted > 0 };
}

/**
 * Answers an objection with reasons. One that is upheld takes the place of whom it concerns away, in a selection of its
 * own, and voids its agreement. What both sides have signed already only its own terms can end.
 */
export async function answerObjection(ctx: Context, input: Answer & Seen & { objection: string }) {
  const { result, answer, answeredOn } = input;
  const { objection, call } = await seenObjection(ctx, input);
  const why = whyNotAnswered(answeredOn, fromUtcMidnight(objection.receivedOn), chinaDate(ctx.now));
  if (why) throw invalid({ answeredOn: why });
  if (answer.trim() === "") throw invalid({ answer: "请写明理由。" });
  await move(ctx, objection, result === "upheld" ? "uphold" : "dismiss", {
    answer,
    answeredOn: toUtcMidnight(answeredOn),
    answeredByName: ctx.actor.name,
  });
  // A project that was awarded directly has nothing to lose yet: it is not begun (see the rule of its start).
  if (result === "upheld" && call) await disqualify(ctx, objection, call);
  return { id: objection.id };
}

async function disqualify(ctx: Context, objection: Objection, call: { id: string; state: CallState }) {
  if (objection.applicationId === null) return;
  const { application, agreement, notice } = await concerned(ctx, objection.applicationId);
  if (!nextApplicationState(application.state, "disqualify").ok) return;
  if (application.state === "shortlisted" && notice?.state === "drafted")
    throw new AppError(
      "conflict",
      `${application.name}列在一份未发布的公示稿上。请先作废那份公示稿（补充公示稿办理撤销递补），再答复。`,
    );
  const reason = `${objectionName(objection)}成立`;
  const ids = [application.id];
  await followSelection(ctx, {
    call: call.id,
    entries: await chosenAs(ctx, call.id, ids, "notAdmitted"),
    reason,
  });
  await moveApplications(ctx, ids, application.state, "disqualify", reason);
  if (agreement && agreement.state !== "voided")
    await moveAgreements(ctx, [agreement.id], agreement.state, "void", { reason });
  await unsay(ctx, "disqualify", ids, reason);
  await say(ctx, "disqualified", await applicantsOf(ctx, ids));
  await completeWhenSettledIn(ctx, call.id);
}

async function completeWhenSettledIn(ctx: Context, id: string) {
  const call = await ctx.db.call.findFirstOrThrow({ where: { id } });
  await completeWhenSettled(ctx, call);
}

/** Who objected takes it back. */
export async function withdrawObjection(ctx: Context, input: Seen & { objection: string; reason: string }) {
  const { objection } = await seenObjection(ctx, input);
  const answeredOn = toUtcMidnight(chinaDate(ctx.now));
  const data = { answer: null, answeredOn, answeredByName: ctx.actor.name };
  await move(ctx, objection, "withdraw", data, input.reason);
}

/** It was settled wrongly, and waits for an answer again; who lost its place by it gets it back while that is free. */
export async function reopenObjection(ctx: Context, input: Seen & { objection: string; reason: string }) {
  const { objection, call, notice } = await seenObjection(ctx, input);
  if (notice.state === "archived") throw new AppError("conflict", "公示已经归档，异议的结论不能再撤销。");
  await move(
    ctx,
    objection,
    "reopen",
    { answer: null, answeredOn: null, answeredByName: null },
    input.reason,
  );
  if (objection.state === "upheld" && call) await restore(ctx, objection, call, input.reason);
}

async function restore(
  ctx: Context,
  objection: Objection,
  call: { id: string; state: CallState },
  reason: string,
) {
  const { centerId, applicationId } = objection;
  if (applicationId === null) return;
  const others = await ctx.db.objection.count({ where: { centerId, applicationId, state: "upheld" } });
  const found = await concerned(ctx, applicationId);
  const { application } = found;
  if (others > 0 || application.state !== "disqualified") return;
  const event = whyRestored(found);
  if (event !== "restoreReserve") await assertPlaceFree(ctx, call, application.group?.name ?? null);
  const ids = [applicationId];
  const outcome = event === "restoreReserve" ? "reserve" : "admitted";
  await followSelection(ctx, { call: call.id, entries: await chosenAs(ctx, call.id, ids, outcome), reason });
  await moveApplications(ctx, ids, "disqualified", event, reason);
  await unsay(ctx, "restoreAwaiting", ids, reason);
  if (found.agreement?.state === "voided")
    await moveAgreements(ctx, [found.agreement.id], "voided", "restore", { signature: unsigned, reason });
  if (event !== "restoreReserve" && (call.state === "completed" || call.state === "ended"))
    await moveCall(ctx, call, "resumeSigning", reason);
}

function whyRestored(found: {
  application: Pick<Application, "name">;
  agreement: object | null;
  notice: Pick<PublicNotice, "state"> | null;
  admitted: boolean;
}) {
  const { agreement, notice, admitted, application } = found;
  const event = restoringEvent({ hasAgreement: agreement !== null, admitted, notice: notice?.state ?? null });
  if (event === null)
    throw new AppError(
      "conflict",
      `公示已期满转签约或已撤回，${application.name}没有可以恢复的位置。请先撤销期满转签约，再撤销办结。`,
    );
  return event;
}
