import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { beforeReview, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { unsay } from "../../center/unsay";
import { moveApplications } from "../application/transition";
import { lockCall } from "../call/call-record";

/**
 * A verdict of the formal check that was given wrongly: the application waits for its check again. Until the review
 * begins, for then the panel marks those that passed. The organization on record stays; a later check finds it.
 */
export async function takeBackCheck(ctx: Context, input: { application: string; reason: string }) {
  const where = { id: input.application };
  const found = await ctx.db.application.findFirst({ where, select: { callId: true } });
  if (!found) throw notFound("申请");
  const call = await lockCall(ctx, found.callId);
  const application = await ctx.db.application.findFirstOrThrow({
    where,
    select: { id: true, state: true, receipt: true },
  });
  if (!beforeReview(call.state)) {
    const message = `${call.name}目前是“${callLabels[call.state]}”，评审开始之后不能再撤回初审结论。`;
    throw new AppError("conflict", message);
  }
  await moveApplications(ctx, [application.id], application.state, "takeBackCheck", input.reason);
  await unsay(ctx, "takeBackCheck", [application.id], input.reason);
  await ctx.db.formalCheck.deleteMany({ where: { applicationId: application.id } });
  await ctx.db.application.updateMany({ where, data: { organizationId: null } });
  return { receipt: application.receipt };
}
