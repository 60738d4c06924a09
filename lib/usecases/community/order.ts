import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { nextOrderState, type OrderEvent } from "@/lib/domain/community/order";
import { type OrderAct, orderActs } from "@/lib/domain/community/order-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../base/moves";

const whole = {
  place: { select: { name: true } },
  handler: { select: { id: true, name: true, parentId: true } },
  service: { select: { name: true } },
  asker: true,
  sameAs: { select: { id: true, number: true, state: true } },
  duplicates: { select: { id: true, number: true, asker: { select: { name: true } } } },
  orderDispatches: { orderBy: { dispatchedAt: "asc" } },
  orderSteps: {
    include: { from: { select: { name: true } }, to: { select: { name: true } } },
    orderBy: { at: "asc" },
  },
} as const;

export type Order = Awaited<ReturnType<typeof getOrder>>;

/** One order with its asker, its way and what may be done with it now, as far as the visit sees it. */
export async function getOrder({ center, db, scope }: Context, { order: id }: { order: string }) {
  const found = await db.serviceOrder.findFirst({ where: { centerId: center.id, id }, include: whole });
  if (!found) throw notFound("点单");
  const active = found.orderDispatches.find(({ state }) => state === "offered" || state === "accepted");
  const standing = {
    state: found.state,
    sameAsId: found.sameAsId,
    toOrganization: Boolean(active?.organizationId),
    open: active?.open === true && active.state === "offered",
    // What is passed up leaves the scope of a grid; who asked there still sees it.
    above: found.handler.parentId !== null,
  };
  return {
    ...found,
    wishedOn: found.wishedOn && fromUtcMidnight(found.wishedOn),
    dueOn: found.dueOn && fromUtcMidnight(found.dueOn),
    active: active ?? null,
    acts: orderActs(standing, scope.place ? "community" : "desk"),
  };
}

/** The order for an act on it: locked until the transaction ends, and refused where the act may not be done now. */
export async function orderFor(ctx: Context, id: string, act: OrderAct): Promise<Order> {
  await lockOrder(ctx, id);
  const order = await getOrder(ctx, { order: id });
  const why = whyNotDone(order.acts, act);
  if (why) throw new AppError("conflict", why);
  return order;
}

export async function lockOrder({ center, db }: Context, id: string): Promise<void> {
  await db.$queryRaw`
    select 1 from service_orders where center_id = ${center.id}::uuid and id = ${id}::uuid for no key update`;
}

type Change = Parameters<Context["db"]["serviceOrder"]["updateMany"]>[0]["data"];

/** Moves an order by an event, with what else changes, and writes it down. */
export async function moveOrder(
  ctx: Context,
  { id, state: from }: Pick<Order, "id" | "state">,
  event: OrderEvent,
  { reason, ...change }: { reason?: string | null } & Omit<Exclude<Change, undefined>, "state"> = {},
): Promise<void> {
  const state = stateAfter(nextOrderState(from, event));
  const { count } = await ctx.db.serviceOrder.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...change, ...(reason !== undefined && { reason }), state },
  });
  assertMoved(1, count);
  const why = reason ?? undefined;
  await ctx.audit({ subject: { type: "order", id }, event, from, to: state, reason: why });
}
