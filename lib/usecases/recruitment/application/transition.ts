import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import type { ApplicationEvent } from "@/lib/domain/recruitment/application/application-events";
import {
  type ApplicationState,
  nextApplicationState,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { type CallEvent, type CallState, nextCallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { assertMoved, type Standing, stateAfter } from "../../base/moves";

export async function moveCall(ctx: Context, call: Standing<CallState>, event: CallEvent, reason?: string) {
  const state = stateAfter(nextCallState(call.state, event));
  const { count } = await ctx.db.call.updateMany({
    where: { id: call.id, state: call.state },
    data: { state },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event,
    from: call.state,
    to: state,
    reason,
  });
  return state;
}

/** A call whose window has run out is closed by the first act that comes after it. Gives the state to go on from. */
export async function closeRunOutCall(ctx: Context, { id, state }: Standing<CallState>) {
  return state === "recruiting" ? moveCall(ctx, { id, state }, "closeCall", "窗口期届满") : state;
}

/** Moves many applications by the same event in one statement; they must all stand in the same state. */
export async function moveApplications(
  ctx: Context,
  ids: readonly string[],
  from: ApplicationState,
  event: ApplicationEvent,
  reason?: string,
  details?: Prisma.InputJsonObject,
) {
  if (ids.length === 0) return;
  const state = stateAfter(nextApplicationState(from, event));
  const { count } = await ctx.db.application.updateMany({
    where: { id: { in: [...ids] }, state: from },
    data: { state },
  });
  assertMoved(ids.length, count);
  await ctx.audit(
    ...ids.map((id) => ({
      subject: { type: "application" as const, id },
      event,
      from,
      to: state,
      reason,
      details,
    })),
  );
}
