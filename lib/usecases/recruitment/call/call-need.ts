import type { Context } from "@/lib/db/context";
import { editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { callNeedsForm } from "@/lib/domain/recruitment/call/call-need";
import { assertPreparing, callByKey, preparingCall } from "./call-record";

/** The needs that a call took over, the oldest first, as the public may read them: without a contact. */
export function needsOf({ center, db }: Context, callId: string) {
  return db.opportunity.findMany({
    where: { centerId: center.id, callId },
    select: { id: true, title: true, text: true, posterName: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** The needs that a call may take over: those that are posted and no other call has, and its own. */
function needsOpen({ center, db, now }: Context, callId: string) {
  const today = toUtcMidnight(chinaDate(now));
  return db.opportunity.findMany({
    where: {
      centerId: center.id,
      direction: "need",
      OR: [
        { callId },
        { callId: null, state: "posted", OR: [{ closesOn: null }, { closesOn: { gte: today } }] },
      ],
    },
    select: { id: true, title: true, posterName: true, callId: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** What a call in preparation has taken over, and may take over besides. */
export async function callNeedsForEdit(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  assertPreparing(call);
  const open = await needsOpen(ctx, call.id);
  return {
    call: { kind: call.kind, number: call.number, name: call.name },
    needs: open.filter(({ callId }) => callId !== null).map(({ id }) => id),
    options: open.map(({ id, title, posterName }) => ({ value: id, label: title, hint: posterName })),
    edition: await editionOf(ctx, { type: "call", id: call.id }),
  };
}

/** Settles which needs a call in preparation takes over; a need is taken over by one call. */
export async function saveCallNeeds(
  ctx: Context,
  { needs, ...seen }: FormValue<typeof callNeedsForm> & Seen & { call: CallKey },
) {
  const call = await preparingCall(ctx, seen);
  const centerId = ctx.center.id;
  const open = await needsOpen(ctx, call.id);
  if (needs.some((id) => !open.some((one) => one.id === id)))
    throw invalid({ needs: "所选的需求已经结束，或由别的批次承接。请刷新页面，重新选择。" });
  const taken = open.filter(({ id, callId }) => callId === null && needs.includes(id)).map(({ id }) => id);
  const left = open.filter(({ id, callId }) => callId !== null && !needs.includes(id)).map(({ id }) => id);
  await ctx.db.opportunity.updateMany({ where: { centerId, id: { in: taken } }, data: { callId: call.id } });
  await ctx.db.opportunity.updateMany({ where: { centerId, id: { in: left } }, data: { callId: null } });
  await ctx.audit(
    { subject: { type: "call", id: call.id }, event: "takeOverNeeds", details: { needs: needs.length } },
    ...taken.map((id) => ({
      subject: { type: "opportunity" as const, id },
      event: "takeOver" as const,
      reason: call.name,
    })),
    ...left.map((id) => ({
      subject: { type: "opportunity" as const, id },
      event: "giveBack" as const,
      reason: call.name,
    })),
  );
  return { path: formatCallKey(call) };
}
