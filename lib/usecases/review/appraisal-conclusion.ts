import type { Context } from "@/lib/db/context";
import { AppError, invalid } from "@/lib/domain/base/errors";
import {
  type AppraisalConclusion,
  appraisalConclusionLabels,
  appraisalState,
} from "@/lib/domain/review/appraisal";
import { appraisalOutcomes } from "@/lib/domain/review/appraisal-outcomes";
import { groupsOf } from "@/lib/usecases/recruitment/call/call-group";
import { appraiser, lockAppraisal, lockAppraisedCall, seatsOf } from "./appraisal-record";
import { recordSelection } from "./selection";

interface Conclusion {
  application: string;
  conclusion: AppraisalConclusion;
  reason: string;
}

/** Draws the conclusion in which both opinions agree. */
export function concludeAppraisal(ctx: Context, input: Conclusion) {
  return draw(ctx, input, "agreed");
}

/** A manager draws the conclusion where two opinions differ. */
export function settleAppraisal(ctx: Context, input: Conclusion) {
  return draw(ctx, input, "differing");
}

async function draw(ctx: Context, input: Conclusion, expected: "agreed" | "differing") {
  const { receipt, appraisal, id } = await lockAppraisal(ctx, input.application);
  const given = (appraisal?.opinions ?? []).map((one) => (one.submittedAt ? one.conclusion : null));
  const state = appraisalState(given, appraisal?.conclusion ?? null);
  if (!appraisal || state === "waiting" || state === "underWay")
    throw new AppError("conflict", "须有两人提交评估意见，才能作出结论。");
  if (state === "concluded") throw new AppError("conflict", "已有评估结论。要更改，请先撤回结论。");
  if (state !== expected)
    throw new AppError(
      "conflict",
      state === "differing" ? "两份意见不一致，由管理者裁定结论。" : "两份意见一致，请直接作出结论。",
    );
  if (state === "agreed" && given[0] !== input.conclusion)
    throw invalid({ conclusion: `两份意见都是“${labelOf(given[0])}”，结论应与之一致；要改，请先收回意见。` });
  const self = appraiser(ctx);
  await ctx.db.appraisal.update({
    where: { centerId_id: { centerId: ctx.center.id, id: appraisal.id } },
    data: {
      conclusion: input.conclusion,
      reason: input.reason,
      concludedById: self.id,
      concludedByName: self.name,
      concludedAt: ctx.now,
    },
  });
  const event = expected === "agreed" ? "concludeAppraisal" : "settleAppraisal";
  await ctx.audit({
    subject: { type: "application", id },
    event,
    reason: input.reason,
    details: { conclusion: input.conclusion },
  });
  return { receipt };
}

function labelOf(conclusion: AppraisalConclusion | null | undefined): string {
  return conclusion ? appraisalConclusionLabels[conclusion] : "";
}

/** Takes a conclusion back, until the list is confirmed. */
export async function takeBackConclusion(ctx: Context, input: { application: string; reason: string }) {
  const { appraisal, id } = await lockAppraisal(ctx, input.application);
  if (!appraisal?.conclusion) throw new AppError("conflict", "还没有评估结论。");
  await ctx.db.appraisal.update({
    where: { centerId_id: { centerId: ctx.center.id, id: appraisal.id } },
    data: { conclusion: null, reason: null, concludedById: null, concludedByName: null, concludedAt: null },
  });
  await ctx.audit({
    subject: { type: "application", id },
    event: "takeBackConclusion",
    reason: input.reason,
    details: { conclusion: appraisal.conclusion, reason: appraisal.reason },
  });
}

/** Confirms the list of those found suitable (入围名单). It happens once per call, and the notice is made of it. */
export async function confirmAppraisal(
  ctx: Context,
  input: { call: string; admitted: string[]; reason: string },
): Promise<{ admitted: number }> {
  const call = await lockAppraisedCall(ctx, input.call);
  const applications = await ctx.db.application.findMany({
    where: { callId: call.id, state: "passed" },
    orderBy: { receipt: "asc" },
    select: { id: true, groupId: true, appraisal: { select: { conclusion: true } } },
  });
  const appraised = applications.map(({ id, groupId, appraisal }) => ({
    id,
    group: groupId,
    conclusion: appraisal?.conclusion ?? null,
  }));
  const open = appraised.filter(({ conclusion }) => conclusion === null).length;
  if (open > 0) throw new AppError("conflict", `还有 ${open} 份申请没有评估结论，暂不能确认名单。`);
  if (appraised.length === 0) throw new AppError("conflict", "没有参加评估的申请，无法确认名单。");
  const settled = appraisalOutcomes(appraised, seatsOf(call, await groupsOf(ctx, call.id)), input);
  if (!settled.ok) throw invalid(settled.faults);
  await recordSelection(
    ctx,
    {
      call: call.id,
      method: "appraisal",
      entries: settled.outcomes.map(({ id, outcome }) => ({
        application: id,
        outcome,
        rank: null,
        score: null,
        ranking: null,
      })),
      reason: input.reason || undefined,
    },
    `确认${call.name}入围名单`,
  );
  return { admitted: settled.outcomes.filter(({ outcome }) => outcome === "admitted").length };
}
