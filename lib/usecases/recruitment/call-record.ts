import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { type CallState, callStateOn } from "@/lib/domain/recruitment/call-lifecycle";

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
export function lockCall(ctx: Context, id: string) {
  return lockCallWhere(ctx, sql`id = ${id}::uuid`);
}

/** The same for the call that an address names. */
export function lockCallByKey(ctx: Context, { kind, number }: CallKey) {
  return lockCallWhere(ctx, sql`kind::text = ${kind} and number = ${number}`);
}

async function lockCallWhere(ctx: Context, which: Sql) {
  const [locked] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from calls where center_id = ${ctx.center.id}::uuid and ${which} for update`;
  const call = locked && (await ctx.db.call.findFirst({ where: { id: locked.id } }));
  if (!call) throw notFound("批次");
  return call;
}

/** The state of a stored batch today: see `callStateOn`. */
export function stateToday(ctx: Context, call: { state: CallState; closesOn: Date }): CallState {
  return callStateOn({ state: call.state, closesOn: fromUtcMidnight(call.closesOn) }, chinaDate(ctx.now));
}
