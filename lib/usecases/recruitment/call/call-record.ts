import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { type Sql, sql } from "@/lib/db/sql";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { type CallWindow, callStateAt } from "@/lib/domain/recruitment/call/call-phase";

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

/** What applicants rely on is settled by its publication. */
export function assertPreparing(call: { state: CallState; name: string }): void {
  if (call.state === "preparing") return;
  throw new AppError("conflict", `${call.name}的招募公告已经发布，招募方案不能再修改。`);
}

/** The call of an address, locked, in preparation and as the person saw it. */
export async function preparingCall(ctx: Context, { call: key, edition }: Seen & { call: CallKey }) {
  const call = await lockCallByKey(ctx, key);
  assertPreparing(call);
  await assertEdition(ctx, { type: "call", id: call.id }, { edition });
  return call;
}

async function lockCallWhere(ctx: Context, which: Sql) {
  const [locked] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from calls where center_id = ${ctx.center.id}::uuid and ${which} for update`;
  const call = locked && (await ctx.db.call.findFirst({ where: { id: locked.id } }));
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
