import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { moveAgreements } from "@/lib/usecases/admission/transition";
import { unsay } from "@/lib/usecases/center/unsay";
import { moveApplications } from "@/lib/usecases/recruitment/application/transition";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { completeWhenSettled } from "./agreement-sign";

/** An admitted organization gives up before both sides have signed: its agreement is void, its seat stays empty. */
export async function recordLapse(ctx: Context, input: { agreement: string; reason: string }) {
  const reason = input.reason.trim();
  if (reason === "") throw new AppError("invalid", "请写明放弃的原因。", { reason: "请写明放弃的原因。" });
  const where = { id: input.agreement };
  const found = await ctx.db.agreement.findFirst({ where, select: { callId: true } });
  if (!found) throw notFound("协议");
  const call = found.callId === null ? null : await lockCall(ctx, found.callId);
  const agreement = await ctx.db.agreement.findFirstOrThrow({ where });
  await moveAgreements(ctx, [agreement.id], agreement.state, "void", { reason });
  if (agreement.applicationId) {
    await moveApplications(ctx, [agreement.applicationId], "awaitingAgreement", "lapse", reason);
    await unsay(ctx, "lapse", [agreement.applicationId], reason);
  }
  return { number: agreement.number, completed: call !== null && (await completeWhenSettled(ctx, call)) };
}
