import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { nextOrderState, type OrderEvent } from "@/lib/domain/community/order";
import { type OrderAct, orderActs } from "@/lib/domain/community/order-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";

export type Order = Awaited<ReturnType<typeof getOrder>>;

interface Around {
  place: string;
  handler: string;
  parentId: string | null;
  service: string | null;
  sameAs: string | null;
  assistedNumber: string | null;
  name: string | null;
  phone: string;
  address: string | null;
  minor: boolean;
  guardian: string | null;
  disputedAt: Date | null;
  inHand: boolean;
}

/** The names around an order, and who asks where the visit may know, in one statement. */
async function aroundOrder({ center, db }: Context, id: string) {
  const [row] = await db.$queryRaw<Around[]>`
    select p.name as place, h.name as handler, h.parent_id::text as "parentId", s.name as service,
           m.number as "sameAs", n.number as "assistedNumber", a.name, a.phone, a.address, a.minor, a.guardian, a.disputed_at as "disputedAt",
           o.handler_id = any(coalesce(place_ids(), array[o.handler_id])) as "inHand"
      from service_orders o
      join places p on p.center_id = o.center_id and p.id = o.place_id
      join places h on h.center_id = o.center_id and h.id = o.handler_id
      left join community_services s on s.center_id = o.center_id and s.id = o.service_id
      left join service_orders m on m.center_id = o.center_id and m.id = o.same_as_id
      left join assisted_persons n on n.center_id = o.center_id and n.id = o.assisted_id and place_ids() is not null
      left join order_askers a on a.center_id = o.center_id and a.order_id = o.id
     where o.center_id = ${center.id}::uuid and o.id = ${id}::uuid`;
  if (!row) throw notFound("点单");
  const { place, handler, parentId, service, sameAs, assistedNumber, name, inHand, ...asker } = row;
  return {
    inHand,
    ...{
      place: { name: place },
      handler: { name: handler, parentId },
      service: service ? { name: service } : null,
    },
    /** Who of the people in need it is for: to be known in the room of the community alone. */
    assistedNumber,
    ...{ sameAsNumber: sameAs, asker: name === null ? null : { name, ...asker } },
  };
}

/** Orders that were joined to this one. */
function joinedTo({ center, db }: Context, id: string) {
  return db.$queryRaw<{ id: string; number: string; name: string | null }[]>`
    select o.id::text as id, o.number, a.name
      from service_orders o left join order_askers a on a.center_id = o.center_id and a.order_id = o.id
     where o.center_id = ${center.id}::uuid and o.same_as_id = ${id}::uuid order by o.asked_at`;
}

function stepsOf({ center, db }: Context, id: string) {
  return db.$queryRaw<{ at: Date; byName: string; reason: string; from: string | null; to: string }[]>`
    select s.at, s.by_name as "byName", s.reason, f.name as "from", t.name as "to"
      from order_steps s
      left join places f on f.center_id = s.center_id and f.id = s.from_id
      join places t on t.center_id = s.center_id and t.id = s.to_id
     where s.center_id = ${center.id}::uuid and s.order_id = ${id}::uuid order by s.at`;
}

/** One order with its asker, its way and what may be done with it now, as far as the visit sees it. */
export async function getOrder(ctx: Context, { order: id }: { order: string }) {
  const { center, db, scope } = ctx;
  const found = await db.serviceOrder.findFirst({ where: { centerId: center.id, id } });
  if (!found) throw notFound("点单");
  const { inHand, ...around } = await aroundOrder(ctx, id);
  const orderDispatches = await db.orderDispatch.findMany({
    where: { centerId: center.id, orderId: id },
    orderBy: [{ dispatchedAt: "asc" }, { id: "asc" }],
  });
  const active = orderDispatches.find(({ state }) => state === "offered" || state === "accepted");
  const standing = {
    state: found.state,
    sameAsId: found.sameAsId,
    toOrganization: Boolean(active?.organizationId),
    open: active?.open === true && active.state === "offered",
    // What is passed up leaves the scope of a grid; who asked there still sees it.
    above: around.handler.parentId !== null,
  };
  const acts = orderActs(standing, scope.place ? "community" : "desk");
  const passedUp = inHand ? null : `已上转，由${around.handler.name}办理。`;
  return {
    ...{ ...found, ...around, orderDispatches },
    duplicates: await joinedTo(ctx, id),
    orderSteps: await stepsOf(ctx, id),
    wishedOn: found.wishedOn && fromUtcMidnight(found.wishedOn),
    dueOn: found.dueOn && fromUtcMidnight(found.dueOn),
    active: active ?? null,
    // Whoever lost a code comes to where it was asked, which knows who that is.
    acts: acts.map((one) => (passedUp && one.act !== "renewCode" ? { ...one, whyNot: passedUp } : one)),
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
  await ctx.enqueue("tellOfOrder", { order: id });
}
