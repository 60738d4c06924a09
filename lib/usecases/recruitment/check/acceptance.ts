import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { say } from "../../center/say";
import { unsay } from "../../center/unsay";
import { applicantsOf } from "../application/applicants";
import { moveApplications } from "../application/transition";
import { lockBeforeReview } from "../before-review";
import { decidedAlready } from "../decided-already";
import { assertImpartial } from "./bias";

/** Accepts applications for the check (受理): those of one list together, each to be taken back by itself. */
export async function acceptApplications(ctx: Context, input: { applications: readonly string[] }) {
  const ids = [...new Set(input.applications)];
  if (ids.length === 0) throw new AppError("invalid", "请先勾选要受理的申请。");
  const where = { centerId: ctx.center.id, id: { in: ids } };
  const found = await ctx.db.application.findMany({ where, select: { id: true, callId: true } });
  if (found.length !== ids.length) throw notFound("申请");
  // Always in the same order, so that two clerks never wait for each other in a circle.
  for (const call of [...new Set(found.map(({ callId }) => callId))].sort())
    await lockBeforeReview(ctx, call);
  await assertImpartial(ctx, ids);
  const late = await ctx.db.application.findFirst({
    where: { ...where, state: { not: "submitted" } },
    orderBy: { receipt: "asc" },
    select: { id: true, receipt: true, state: true, acceptedAt: true, acceptedByName: true },
  });
  if (late) throw await decidedAlready(ctx, late, ids.length > 1 ? "所选的都没有受理。" : "请刷新页面。");
  await moveApplications(ctx, ids, "submitted", "accept");
  await ctx.db.application.updateMany({
    where,
    data: { acceptedAt: ctx.now, acceptedByName: ctx.actor.name },
  });
  await say(ctx, "applicationAccepted", await applicantsOf(ctx, ids));
  return { count: ids.length };
}

/** Does not accept an application (不予受理), with the reason that its applicant reads. */
export async function notAcceptApplication(ctx: Context, input: { application: string; reason: string }) {
  const { application: id, reason } = input;
  const { userId } = ctx.actor;
  if (userId === null) throw new AppError("unauthenticated", "请登录后再办理。");
  const application = await lockApplication(ctx, id);
  await assertImpartial(ctx, [id]);
  if (application.state !== "submitted") throw await decidedAlready(ctx, application, "您的意见没有保存。");
  await moveApplications(ctx, [id], "submitted", "notAccept", reason);
  await ctx.db.formalCheck.create({
    data: {
      centerId: ctx.center.id,
      applicationId: id,
      verdict: "notAccepted",
      reason,
      checkedById: userId,
      checkedByName: ctx.actor.name,
      checkedAt: ctx.now,
    },
  });
  const applicants = await applicantsOf(ctx, [id]);
  await say(
    ctx,
    "applicationNotAccepted",
    applicants.map((one) => ({ ...one, fields: { ...one.fields, 原因: reason } })),
  );
}

/** Takes back that an application was accepted, or was not, until the applicant was told what to correct. */
export async function takeBackAcceptance(ctx: Context, input: { application: string; reason: string }) {
  const { application: id, reason } = input;
  const { state } = await lockApplication(ctx, id);
  const where = { centerId: ctx.center.id, applicationId: id };
  if ((await ctx.db.correction.count({ where })) > 0)
    throw new AppError("conflict", "已经发过补正通知，不能再撤回受理意见。");
  await moveApplications(ctx, [id], state, "takeBackAcceptance", reason);
  await unsay(ctx, "takeBackAcceptance", [id], reason);
  await ctx.db.formalCheck.deleteMany({ where });
  await ctx.db.application.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { acceptedAt: null, acceptedByName: null },
  });
}

/** The application, its call locked until the transaction ends. */
export async function lockApplication(ctx: Context, id: string) {
  const where = { centerId: ctx.center.id, id };
  const found = await ctx.db.application.findFirst({ where, select: { callId: true } });
  if (!found) throw notFound("申请");
  const call = await lockBeforeReview(ctx, found.callId);
  const application = await ctx.db.application.findFirstOrThrow({
    where,
    omit: { queryCodeHash: true, submissionHash: true },
  });
  return { ...application, call };
}
