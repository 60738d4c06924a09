import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { uncheckedStates } from "@/lib/domain/recruitment/application/application-standing";
import { closingInWords } from "@/lib/domain/recruitment/call/call-phase";
import { closeRunOutCall, moveCall } from "./application/transition";
import { lockCall, stateNow, windowOf } from "./call/call-record";

/** Those that a batch still owes an answer, or a place. */
const pendingStates = [...uncheckedStates, "passed", "shortlisted"] as const;

/**
 * Ends a batch that admits nobody: none passed the formal check, or the confirmed ranking shortlists none. There is
 * no list to put on public notice then, and the applicants learn the outcome from their query page.
 */
export async function endWithoutAdmission(ctx: Context, input: { call: string; reason: string }) {
  const call = await lockCall(ctx, input.call);
  if (stateNow(ctx, call) === "recruiting") {
    const last = closingInWords(windowOf(call));
    throw new AppError("conflict", `招募到${last}才截止，还不能按无组织入围办结。`);
  }
  const pending = await ctx.db.application.count({
    where: { callId: call.id, state: { in: [...pendingStates] } },
  });
  if (pending > 0) {
    throw new AppError("conflict", `还有 ${pending} 份申请待初审、待评审或已入围，不能按无组织入围办结。`);
  }
  const state = await closeRunOutCall(ctx, call);
  await moveCall(ctx, { id: call.id, state }, "endWithoutAdmission", input.reason);
  return { name: call.name };
}

/** The batch was ended by mistake: it goes on where it stood. One in which all gave up goes on when a lapse is taken back. */
export async function takeBackEnd(ctx: Context, input: { call: string; reason: string }) {
  const call = await lockCall(ctx, input.call);
  const signedFor = await ctx.db.agreement.count({ where: { callId: call.id } });
  if (call.state === "ended" && signedFor > 0) {
    const message = `${call.name}因入围的全部放弃而结束。如放弃登记有误，请打开该协议撤销放弃登记。`;
    throw new AppError("conflict", message);
  }
  const chosen = await ctx.db.selection.count({ where: { centerId: ctx.center.id, callId: call.id } });
  await moveCall(ctx, call, chosen > 0 ? "resumeReview" : "resumeCheck", input.reason);
  return { name: call.name };
}
