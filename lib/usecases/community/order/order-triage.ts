import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { openOrderStates, orderLabels } from "@/lib/domain/community/order";
import type { escalateForm, joinForm } from "@/lib/domain/community/order-form";
import { withdrawActive } from "./dispatch";
import { getOrder, lockOrder, moveOrder, orderFor } from "./order";
import { lendPriority } from "./order-priority";

type One = { order: string };
type WithReason = One & { reason: string };

/** 审单: it is real, and this community's to arrange. */
export async function triageOrder(ctx: Context, { order: id }: One) {
  const order = await orderFor(ctx, id, "triage");
  await moveOrder(ctx, order, "triage", { triagedAt: ctx.now, triagedByName: ctx.actor.name });
}

async function turn(ctx: Context, { order: id, reason }: WithReason, event: "refuse" | "aside") {
  await moveOrder(ctx, await orderFor(ctx, id, event), event, { reason });
}

export const refuseOrder = (ctx: Context, input: WithReason) => turn(ctx, input, "refuse");

/** 搁置: abusive, or nobody can be reached. */
export const setOrderAside = (ctx: Context, input: WithReason) => turn(ctx, input, "aside");

/** Whoever it was dispatched to no longer serves it. */
export async function cancelOrder(ctx: Context, { order: id, reason }: WithReason) {
  const order = await orderFor(ctx, id, "cancel");
  await withdrawActive(ctx, order, reason);
  await moveOrder(ctx, order, "cancel", { reason });
}

export async function reopenOrder(ctx: Context, { order: id }: One) {
  await moveOrder(ctx, await orderFor(ctx, id, "reopen"), "reopen", { reason: null });
}

/** 结单 without a rating. */
export async function closeOrder(ctx: Context, { order: id }: One) {
  await moveOrder(ctx, await orderFor(ctx, id, "close"), "close", { closedAt: ctx.now });
}

/** The places above the one that has an order in hand, the nearest first. */
export async function placesAbove({ center, db }: Context, { order }: One): Promise<Option[]> {
  return db.$queryRaw<Option[]>`
    with recursive above as (
      select p.id, p.parent_id, p.name, 0 as step from places p join service_orders o
          on o.center_id = p.center_id and o.handler_id = p.id
       where p.center_id = ${center.id}::uuid and o.id = ${order}::uuid
      union all
      select p.id, p.parent_id, p.name, a.step + 1 from places p join above a on p.id = a.parent_id
       where p.center_id = ${center.id}::uuid)
    select id::text as value, name as label from above where step > 0 order by step`;
}

/** 流转: the grid hands it to the community, the community to the sub-district; it is still seen where it was asked. */
export async function escalateOrder(
  ctx: Context,
  { order: id, toId, reason }: FormValue<typeof escalateForm> & One,
) {
  const order = await orderFor(ctx, id, "escalate");
  const above = await placesAbove(ctx, { order: id });
  if (!above.some(({ value }) => value === toId)) throw notFound("上级地点");
  const { center, db, now, actor } = ctx;
  const step = { orderId: id, fromId: order.handlerId, toId, reason, at: now, byName: actor.name };
  await db.orderStep.createMany({ data: [{ centerId: center.id, ...step }] });
  await db.serviceOrder.updateMany({ where: { centerId: center.id, id }, data: { handlerId: toId } });
  await ctx.audit({ subject: { type: "order", id }, event: "escalate", reason });
  return { order: id };
}

/** Orders that may be for the same thing: of the same place, still to be done, by others. */
export async function ordersToJoin({ center, db }: Context, { order: id }: One): Promise<Option[]> {
  return db.$queryRaw<Option[]>`
    select o.id::text as value, o.number || ' ' || o.kind || '：' || left(o.content, 24) as label
      from service_orders o
      join service_orders own on own.center_id = o.center_id and own.place_id = o.place_id and own.id = ${id}::uuid
     where o.center_id = ${center.id}::uuid and o.id <> own.id and o.same_as_id is null
       and o.state in ('pending', 'waiting', 'offered', 'serving')
     order by o.asked_at desc limit 50`;
}

/** 并单: three neighbours ask for one lamp; one order is worked on, and all follow it. */
export async function joinOrder(ctx: Context, { order: id, sameAsId }: FormValue<typeof joinForm> & One) {
  // In one order, so that two which are joined to each other at once do not wait for each other.
  for (const one of [id, sameAsId].toSorted()) await lockOrder(ctx, one);
  const order = await orderFor(ctx, id, "join");
  const main = await getOrder(ctx, { order: sameAsId });
  if (main.id === id) throw new AppError("conflict", "不能并入自己。");
  if (main.placeId !== order.placeId) throw notFound("点单");
  const open: readonly string[] = openOrderStates;
  if (!open.includes(main.state))
    throw new AppError(
      "conflict",
      `${main.number} 现在是“${orderLabels[main.state]}”，不能并入，请单独办理。`,
    );
  if (main.sameAsId !== null)
    throw new AppError("conflict", `${main.number} 已经并入其他点单，请并入那一单。`);
  const { center, db } = ctx;
  // Those that had been joined to this one go along.
  await db.serviceOrder.updateMany({
    where: { centerId: center.id, OR: [{ id }, { sameAsId: id }] },
    data: { sameAsId },
  });
  await lendPriority(ctx, id, sameAsId);
  await ctx.audit({ subject: { type: "order", id }, event: "join", details: { number: main.number } });
  return { order: id };
}

export async function separateOrder(ctx: Context, { order: id }: One) {
  const { sameAsId: main } = await getOrder(ctx, { order: id });
  for (const one of [id, main ?? id].toSorted()) await lockOrder(ctx, one);
  const order = await orderFor(ctx, id, "separate");
  if (order.sameAsId !== main)
    throw new AppError("conflict", `${order.number} 刚刚随所并的点单并入了另一单，请刷新页面核对后再拆开。`);
  await ctx.db.serviceOrder.updateMany({ where: { centerId: ctx.center.id, id }, data: { sameAsId: null } });
  await lendPriority(ctx, id, main ?? id);
  await ctx.audit({ subject: { type: "order", id }, event: "separate" });
}
