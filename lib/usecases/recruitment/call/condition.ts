import type { Context } from "@/lib/db/context";
import { editionOf, type Seen } from "@/lib/db/edition";
import type { FormValue } from "@/lib/domain/base/form";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import {
  type callConditionsForm,
  conditionKinds,
  usualConditions,
} from "@/lib/domain/recruitment/call/condition";
import { callByKey, preparingCall } from "./call-record";

/** The conditions of a call: those of entry, then the grounds of exclusion, each in its order. */
export function conditionsOf({ center, db }: Context, callId: string) {
  return db.condition.findMany({
    where: { centerId: center.id, callId },
    select: { id: true, kind: true, text: true, evidence: true },
    orderBy: [{ kind: "asc" }, { position: "asc" }],
  });
}

/** The conditions of a call at the desk; `proposed` stands in for those of one that has none yet. */
export async function viewConditions(ctx: Context, input: { call: CallKey }) {
  const { id, kind, number, name, state } = await callByKey(ctx, input.call);
  const edition = await editionOf(ctx, { type: "call", id });
  const conditions = await conditionsOf(ctx, id);
  const earlier = await ctx.db.call.findFirst({
    where: { centerId: ctx.center.id, id: { not: id }, conditions: { some: {} } },
    select: { id: true },
    orderBy: { createdAt: "desc" },
  });
  const before = earlier ? await conditionsOf(ctx, earlier.id) : [];
  const proposed = conditionKinds.flatMap((kind) =>
    usualConditions[kind].map((usual) => ({ kind, ...usual })),
  );
  return {
    call: { kind, number, name, state },
    edition,
    conditions,
    proposed: before.length > 0 ? before : proposed,
  };
}

/** Writes all conditions of a call in preparation anew. */
export async function saveConditions(
  ctx: Context,
  { call: key, edition, ...written }: FormValue<typeof callConditionsForm> & Seen & { call: CallKey },
) {
  const call = await preparingCall(ctx, { call: key, edition });
  const { id: centerId } = ctx.center;
  await ctx.db.condition.deleteMany({ where: { centerId, callId: call.id } });
  await ctx.db.condition.createMany({
    data: conditionKinds.flatMap((kind) =>
      written[kind].map((line, position) => ({ centerId, callId: call.id, kind, position, ...line })),
    ),
  });
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event: "saveConditions",
    details: { entry: written.entry.length, exclusion: written.exclusion.length },
  });
  return { call: formatCallKey(call) };
}
