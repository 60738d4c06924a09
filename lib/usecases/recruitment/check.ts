import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { type ApplicationState, applicationLabels } from "@/lib/domain/recruitment/application-lifecycle";
import { callLabels } from "@/lib/domain/recruitment/call-lifecycle";
import { nextUnchecked } from "./application";
import { lockCall } from "./call-record";
import { moveApplications } from "./transition";

export interface CheckInput {
  applicationId: string;
  verdict: "passed" | "refused";
  /** Of a refusal; the applicant reads it. */
  reason: string;
}

/** The formal check (初审) of one application: once, by one person, and never after the review began. */
export async function checkApplication(ctx: Context, { applicationId, verdict, reason }: CheckInput) {
  const refusal = reason.trim();
  if (verdict === "refused" && refusal === "") {
    throw new AppError("invalid", "没有保存：判为不通过须写明理由。", {
      reason: "请写明不通过的理由，申请方查询时会看到。",
    });
  }
  if (verdict === "passed" && refusal !== "") {
    throw new AppError("invalid", "没有保存：通过与不通过的理由只能有一个。", {
      reason: "您写了不通过的理由。如要判为通过，请先清空这一栏。",
    });
  }
  const { callId } = await applicationById(ctx, applicationId);
  const call = await lockCall(ctx, callId);
  const application = await applicationById(ctx, applicationId);
  if (application.state !== "submitted") throw await alreadyDecided(ctx, application);
  if (call.state !== "recruiting" && call.state !== "closed") {
    const message = `${call.name}目前是“${callLabels[call.state]}”，初审只能在评审开始之前进行。`;
    throw new AppError("conflict", message);
  }
  await ctx.db.formalCheck.create({
    data: {
      centerId: ctx.center.id,
      applicationId,
      verdict,
      reason: verdict === "refused" ? refusal : null,
      checkedById: checker(ctx),
      checkedByName: ctx.actor.name,
      checkedAt: ctx.now,
    },
  });
  const event = verdict === "passed" ? "pass" : "refuse";
  await moveApplications(ctx, [applicationId], "submitted", event, refusal || undefined);
  const { receipt } = application;
  return { receipt, next: await nextUnchecked(ctx, { callId, receipt }) };
}

async function applicationById(ctx: Context, id: string) {
  const application = await ctx.db.application.findFirst({
    where: { id },
    select: { id: true, callId: true, receipt: true, name: true, state: true },
  });
  if (!application) throw notFound("申请");
  return application;
}

/** Names who was quicker, so that two clerks can sort it out between them. */
async function alreadyDecided(
  ctx: Context,
  application: { id: string; receipt: string; state: ApplicationState },
): Promise<AppError> {
  const check = await ctx.db.formalCheck.findFirst({ where: { applicationId: application.id } });
  const verdict = check?.verdict === "passed" ? "初审通过" : "初审不通过";
  const what = check
    ? `已由${check.checkedByName}于${formatDateTime(check.checkedAt)}判为“${verdict}”`
    : `目前是“${applicationLabels[application.state]}”`;
  return new AppError("conflict", `申请 ${application.receipt} ${what}，您的意见没有保存。`);
}

function checker(ctx: Context): string {
  if (ctx.actor.userId === null) throw new AppError("unauthenticated", "请登录后再初审。");
  return ctx.actor.userId;
}
