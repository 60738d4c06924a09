import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { beforeReview, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { lockCall } from "./call/call-record";

/** Locks the call of an application for an act of its check, which ends when the review begins. */
export async function lockBeforeReview(ctx: Context, callId: string) {
  const call = await lockCall(ctx, callId);
  if (beforeReview(call.state)) return call;
  const message = `${call.name}目前是“${callLabels[call.state]}”，评审开始之后不能再办理初审。`;
  throw new AppError("conflict", message);
}
