import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { orderLabels, orderMeanings, orderTones } from "@/lib/domain/community/order";
import { isToDo, whyNotCancel, whyNotRate } from "@/lib/domain/community/order-acts";
import type { orderRatingForm } from "@/lib/domain/community/order-form";
import { hashQueryCode, sameHash } from "../../recruitment/query-secret";
import { withdrawActive } from "./dispatch";
import { getOrder, lockOrder, moveOrder } from "./order";

export interface OrderKey {
  number: string;
  queryCode: string;
}

/** The order behind a number and its code; a wrong code and a number that is none look the same. */
async function orderBehind(ctx: Context, { number, queryCode }: OrderKey) {
  const where = { centerId: ctx.center.id, number };
  const found = await ctx.db.serviceOrder.findFirst({ where, select: { id: true, codeHash: true } });
  const right = sameHash(hashQueryCode(number, queryCode), found?.codeHash ?? "");
  if (!found || !right) throw new AppError("not_found", "点单号与查询码不相符，请对照提交时的页面核对。");
  return found.id;
}

/** How it stands, for whoever asked: one that was joined to another stands as that one does. */
export async function trackOrder(ctx: Context, key: OrderKey) {
  const own = await getOrder(ctx, { order: await orderBehind(ctx, key) });
  const { state, dueOn, reason, doneNote, orderDispatches, asker } = own.sameAsId
    ? { ...(await getOrder(ctx, { order: own.sameAsId })), asker: own.asker }
    : own;
  ctx.audit.nothing("somebody looked at the own order");
  const taken = orderDispatches.find((one) => one.state === "accepted" || one.state === "done");
  return {
    ...key,
    kind: own.kind,
    content: own.content,
    askedOn: chinaDate(own.askedAt),
    dueOn: isToDo(state) ? dueOn : null,
    place: own.place.name,
    state,
    label: orderLabels[state],
    tone: orderTones[state],
    meaning: orderMeanings[state],
    reason: state === "refused" || state === "aside" || state === "cancelled" ? reason : null,
    doneNote,
    taker: taken?.taker ?? null,
    joined: own.sameAsId !== null,
    rating: own.rating,
    mayRate: whyNotRate(own) === null,
    mayCancel: whyNotCancel(own) === null,
    disputed: asker?.disputedAt !== null,
  };
}

async function locked(ctx: Context, key: OrderKey) {
  const id = await orderBehind(ctx, key);
  await lockOrder(ctx, id);
  return getOrder(ctx, { order: id });
}

/** 评单: by whoever asked, once, before it is closed. */
export async function rateOrder(
  ctx: Context,
  { rating, comment, ...key }: FormValue<typeof orderRatingForm> & OrderKey,
) {
  const order = await locked(ctx, key);
  const why = whyNotRate(order);
  if (why) throw new AppError("conflict", why);
  const said = { rating: Number(rating), comment, ratedAt: ctx.now, closedAt: ctx.now };
  await moveOrder(ctx, order, "rate", said);
  return trackOrder(ctx, key);
}

/** Not needed any more. */
export async function cancelOwnOrder(ctx: Context, key: OrderKey) {
  const order = await locked(ctx, key);
  const why = whyNotCancel(order);
  if (why) throw new AppError("conflict", why);
  await withdrawActive(ctx, order, "居民取消");
  await moveOrder(ctx, order, "cancel", { reason: "居民取消" });
  return trackOrder(ctx, key);
}

/** 这不是我点的单: whoever owns the phone never asked; the community looks into it. */
export async function disputeOrder(ctx: Context, key: OrderKey) {
  const { id, asker } = await locked(ctx, key);
  if (asker?.disputedAt) throw new AppError("conflict", "已经告诉社区了，社区会核实。");
  await ctx.db.orderAsker.updateMany({
    where: { centerId: ctx.center.id, orderId: id },
    data: { disputedAt: ctx.now },
  });
  await ctx.audit({ subject: { type: "order", id }, event: "dispute" });
  return trackOrder(ctx, key);
}
