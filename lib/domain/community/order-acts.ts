import type { CivilDate } from "../base/civil-date";
import type { PossibleAct } from "../base/possible-act";
import type { HolidayTable } from "../center/calendar";
import { termEnd } from "../center/check-terms";
import {
  nextOrderState,
  type OrderEvent,
  type OrderState,
  openOrderStates,
  orderEventLabels,
  orderEventsFrom,
} from "./order";

type Told = Pick<PossibleAct, "follows" | "reason" | "danger">;

const told: Partial<Record<OrderEvent, Told>> = {
  accept: { follows: "对方口头答应的，由您代为记录。" },
  decline: { follows: "谢绝后回到待派单，可以另派。", reason: "谢绝的原因" },
  withdraw: { follows: "收回后回到待派单，对方不再看到居民的信息。", reason: "收回的原因" },
  close: { follows: "居民没有评价时，由社区结单；结单后不能再评价。" },
  refuse: { follows: "居民查询时能看到拒绝的原因。", reason: "拒绝的原因", danger: true },
  aside: { follows: "恶意或无法核实的点单搁置起来，不再提醒。", reason: "搁置的原因", danger: true },
  cancel: { follows: "取消后，已派的也一并收回。", reason: "取消的原因", danger: true },
};

export type OrderAct =
  | Exclude<OrderEvent, "rate">
  | "escalate"
  | "join"
  | "separate"
  | "prioritize"
  | "renewCode";

export interface ActedOn {
  state: OrderState;
  sameAsId: string | null;
  /** The dispatch in hand is to an organization, which answers for itself. */
  toOrganization: boolean;
  /** It is open, and nobody has taken it. */
  open: boolean;
  /** It may be passed to a place above. */
  above: boolean;
}

/** Its asker lost the code and comes to the community, or calls the center, which can see who it is. */
const renewCode: PossibleAct<OrderAct> = { act: "renewCode", label: "重新告知查询码", whyNot: null };

/** What a worker or the desk may do with an order; one that was joined to another is done with that one. */
export function orderActs(order: ActedOn, side: "community" | "desk"): PossibleAct<OrderAct>[] {
  if (order.sameAsId !== null) {
    const follows = "拆开后单独审单和派单。";
    return [{ act: "separate", label: "拆开单独办理", whyNot: null, follows }, renewCode];
  }
  const { state, toOrganization, open, above } = order;
  const byItself = toOrganization && side === "community" ? "由接单的组织在机构平台或凭派单码办结。" : null;
  const moves = orderEventsFrom(state).flatMap((act): PossibleAct<OrderAct>[] => {
    if (act === "rate") return [];
    // Who takes an open order is known only when somebody does; that organization says so itself.
    if ((act === "accept" || act === "decline") && (open || toOrganization)) return [];
    const label = act === "accept" ? "记为已接单" : act === "decline" ? "记为谢绝" : orderEventLabels[act];
    return [{ act, label, whyNot: act === "finish" ? byItself : null, ...told[act] }];
  });
  // Only the community knows its people in need.
  if (side === "community" && isToDo(state))
    moves.push({ act: "prioritize", label: "优先服务", whyNot: null });
  if (state !== "pending" && state !== "waiting") return [...moves, renewCode];
  return [
    ...moves,
    ...(above ? [{ act: "escalate" as const, label: "上转", whyNot: null }] : []),
    { act: "join" as const, label: "并单", whyNot: null },
    renewCode,
  ];
}

/** Whether it is still to be done. */
export function isToDo(state: OrderState): boolean {
  const open: readonly OrderState[] = openOrderStates;
  return open.includes(state);
}

/** Late is what is still to be done after its day. */
export function isOverdue(order: { state: OrderState; dueOn: CivilDate | null }, today: CivilDate): boolean {
  return isToDo(order.state) && order.dueOn !== null && order.dueOn < today;
}

/** What is to be done by then is due soon: on the next working day of the center at the latest. */
export function soonUntil(today: CivilDate, holidays: HolidayTable): CivilDate {
  return termEnd(today, 1, holidays);
}

export interface OwnOrder {
  state: OrderState;
  sameAsId: string | null;
  /** Orders that were joined to this one. */
  duplicates: readonly unknown[];
}

/** Why whoever asked cannot rate it, as a Chinese sentence; null when they can. */
export function whyNotRate({ state, sameAsId }: Omit<OwnOrder, "duplicates">): string | null {
  if (sameAsId !== null) return "这份点单已并入另一单，由那一单评价。";
  if (state === "rating") return null;
  return state === "closed" ? "这份点单已经结单，不能再评价。" : "服务办结之后才能评价。";
}

/** The same of cancelling it: what neighbours asked for as well is not one asker's to cancel, nor what is being done. */
export function whyNotCancel({ state, sameAsId, duplicates }: OwnOrder): string | null {
  if (sameAsId !== null || duplicates.length > 0)
    return "几位居民点了同一件事，正在一起办理；您不再需要的，请告诉社区。";
  if (state === "serving") return "已经有人接单，请直接联系社区取消。";
  const cancelled = nextOrderState(state, "cancel");
  return cancelled.ok ? null : cancelled.why;
}
