import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { outStates, uncheckedStates } from "@/lib/domain/recruitment/application/application-standing";
import type { BarRule } from "@/lib/domain/recruitment/call/bar-rule";
import { asksForProjects } from "@/lib/domain/recruitment/call/call-kind";
import { beforeReview, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { whyNotPass } from "@/lib/domain/recruitment/check/barred";
import { matchOrganization, registerOrganization } from "@/lib/usecases/registry/organization";
import { recordLegalStatus } from "@/lib/usecases/registry/organization-status";
import { say } from "../../center/say";
import { applicantsOf } from "../application/applicants";
import { nextUnchecked } from "../application/application";
import { moveApplications } from "../application/transition";
import { barredNow } from "../bar/barred";
import { lockCall } from "../call/call-record";
import { decidedAlready } from "../decided-already";
import { assertImpartial } from "./bias";

export interface CheckInput {
  applicationId: string;
  verdict: "passed" | "refused";
  /** Of a refusal; the applicant reads it. */
  reason: string;
  /** Whose application it is, where records on hand may be the same: the id of one of them, or "new". */
  organization?: string | undefined;
}

/** The formal check (初审) of one application: once, by one person, and never after the review began. */
export async function checkApplication(ctx: Context, input: CheckInput) {
  const { applicationId, verdict, reason } = input;
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
  await assertImpartial(ctx, [applicationId]);
  const call = await lockCall(ctx, callId);
  const application = await applicationById(ctx, applicationId);
  if (application.state !== "submitted" && application.state !== "accepted")
    throw await decidedAlready(ctx, application, "您的意见没有保存。");
  if (!beforeReview(call.state)) {
    const message = `${call.name}目前是“${callLabels[call.state]}”，初审只能在评审开始之前进行。`;
    throw new AppError("conflict", message);
  }
  if (verdict === "passed") {
    await assertNothingDeficient(ctx, applicationId);
    if (asksForProjects(call.kind)) await assertNotBarred(ctx, call, application);
  }
  const organizationId =
    verdict === "passed"
      ? await organizationOf(ctx, application, input.organization)
      : ((await matchOrganization(ctx, application)).match?.id ?? null);
  await ctx.db.application.update({
    where: { centerId_id: { centerId: ctx.center.id, id: applicationId } },
    data: { organizationId, ...(application.state === "submitted" && acceptedNow(ctx)) },
  });
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
  // On which of the records it was decided, and by whom: the match, or the person who checks.
  const decided = { organization: organizationId, chosen: input.organization ?? null };
  await moveApplications(ctx, [applicationId], application.state, event, refusal || undefined, decided);
  const applicants = await applicantsOf(ctx, [applicationId]);
  if (verdict === "passed") await say(ctx, "checkPassed", applicants);
  else
    await say(
      ctx,
      "checkRefused",
      applicants.map((one) => ({ ...one, fields: { ...one.fields, 原因: refusal } })),
    );
  const { receipt } = application;
  return { receipt, next: await nextUnchecked(ctx, { callId, receipt }) };
}

type Application = Awaited<ReturnType<typeof applicationById>>;

/**
 * The organization of an application that passes: the one on record, with what is new of its legal status, or a new
 * record. Where records may be the same, a person has decided it. With the center locked, no two checks begin a record
 * of the same one.
 */
async function organizationOf(ctx: Context, application: Application, chosen: string | undefined) {
  await lockCenter(ctx);
  const { match, likely } = await matchOrganization(ctx, application);
  const known = match ?? likely.find(({ id }) => id === chosen);
  if (known) {
    await assertOnce(ctx, application, known.id);
    if (known.legalStatus === "deregistered") {
      const message = `台账中的“${known.name}”已注销，不能通过。如是另一家组织，请核对其代码或备案编号。`;
      throw new AppError("conflict", message, { organization: message });
    }
    await recordLegalStatus(ctx, known, application);
    return known.id;
  }
  if (chosen !== "new" && (likely.length > 0 || chosen !== undefined)) {
    throw new AppError("invalid", "没有保存：请先确定这份申请与已有组织是否同一家。", {
      organization: "请选择与哪一家相同，或选“不是同一家”；没有可选的，请刷新页面。",
    });
  }
  const { name, category, legalStatus, creditCode, filingNumber } = application;
  return registerOrganization(ctx, { name, category, legalStatus, creditCode, filingNumber });
}

/** One organization takes one place of a batch, under whichever names it applied. */
async function assertOnce(ctx: Context, { id, callId }: Application, organizationId: string): Promise<void> {
  const other = await ctx.db.application.findFirst({
    where: {
      callId,
      organizationId,
      id: { not: id },
      state: { notIn: [...uncheckedStates, ...outStates] },
    },
    select: { receipt: true },
  });
  if (!other) return;
  const message = `同一家组织在本批次已有一份通过初审的申请（${other.receipt}），不能再通过一份。`;
  throw new AppError("conflict", message, { organization: message });
}

async function applicationById(ctx: Context, id: string) {
  const application = await ctx.db.application.findFirst({
    where: { id },
    select: {
      id: true,
      callId: true,
      receipt: true,
      name: true,
      nameKey: true,
      state: true,
      acceptedAt: true,
      acceptedByName: true,
      category: true,
      legalStatus: true,
      creditCode: true,
      filingNumber: true,
      contactMobile: true,
    },
  });
  if (!application) throw notFound("申请");
  return application;
}

/** What was found deficient is corrected, or found otherwise, before an application passes. */
async function assertNothingDeficient(ctx: Context, applicationId: string): Promise<void> {
  const where = { centerId: ctx.center.id, applicationId, verdict: "deficient" as const };
  const count = await ctx.db.checkItem.count({ where });
  if (count === 0) return;
  const message = `逐项审查中还有 ${count} 项不符合或需补正，不能通过。请通知补正，或先更改审查意见。`;
  throw new AppError("conflict", message);
}

/** Where the call says so, nobody passes who is barred or carries out a project already. */
async function assertNotBarred(ctx: Context, call: { barRule: BarRule }, application: Application) {
  const why = whyNotPass(call.barRule, await barredNow(ctx, application));
  if (why) throw new AppError("conflict", why);
}

/** Who decides on an application that nobody has accepted yet (受理) accepts it by that. */
function acceptedNow(ctx: Context) {
  return { acceptedAt: ctx.now, acceptedByName: ctx.actor.name };
}

function checker(ctx: Context): string {
  if (ctx.actor.userId === null) throw new AppError("unauthenticated", "请登录后再初审。");
  return ctx.actor.userId;
}
