import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import type { CallState } from "@/lib/domain/recruitment/call-lifecycle";
import { type CallWindow, callStateAt } from "@/lib/domain/recruitment/call-phase";

/** The call of this center that an address names by its kind and number. */
export async function callByKey(ctx: Context, { kind, number }: CallKey) {
  const call = await ctx.db.call.findFirst({ where: { kind, number } });
  if (!call) throw notFound("批次");
  return call;
}

/**
 * The call, locked until the transaction ends: for rules that count or rank its rows.
 * Marks, checks and the ranking of one call are therefore written one after the other.
 */
export async function lockCall(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from calls where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const call = await ctx.db.call.findFirst({ where: { id } });
  if (!call) throw notFound("批次");
  return call;
}

/** The window of a stored call. */
export function windowOf(call: {
  opensOn: Date;
  opensAt: string;
  closesOn: Date;
  closesAt: string;
}): CallWindow {
  const { opensOn, opensAt, closesOn, closesAt } = call;
  return { opensOn: fromUtcMidnight(opensOn), opensAt, closesOn: fromUtcMidnight(closesOn), closesAt };
}

/** The state of a stored call now: see `callStateAt`. */
export function stateNow(
  ctx: Context,
  { state, closesOn, closesAt }: { state: CallState; closesOn: Date; closesAt: string },
): CallState {
  return callStateAt({ state, closesOn: fromUtcMidnight(closesOn), closesAt }, ctx.now);
}
