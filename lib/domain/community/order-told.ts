import type { UntruingAct } from "../center/untrue-after";
import type { OrderState } from "./order";

/**
 * What had been said about an order and is not true any more in a state: by the act that leads there. A job tells of an
 * order by how it stands when the job runs, because between an act and its job there may have been others.
 */
export const untrueIn: Record<OrderState, UntruingAct> = {
  pending: "reopenOrder",
  waiting: "withdrawOrder",
  offered: "dispatchOrder",
  serving: "acceptOrder",
  rating: "finishOrder",
  closed: "closeOrder",
  refused: "cancelOrder",
  cancelled: "cancelOrder",
  aside: "cancelOrder",
};

/** What is told to whoever asked, by how the order stands; in other states nothing. */
const toldIn = {
  waiting: "orderAccepted",
  offered: "orderDispatched",
  rating: "orderDone",
  refused: "orderRefused",
} as const satisfies Partial<Record<OrderState, string>>;

type Told = (typeof toldIn)[keyof typeof toldIn];

/** An order that came back from somebody waits anew, which its asker was told of before: null. */
export function toldOf(state: OrderState, dispatches: number): Told | null {
  if (state === "waiting") return dispatches === 0 ? toldIn.waiting : null;
  if (state === "offered" || state === "rating" || state === "refused") return toldIn[state];
  return null;
}
