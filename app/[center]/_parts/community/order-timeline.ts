import type { TimelineEntry } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { dispatchLabels } from "@/lib/domain/community/dispatch";
import { orderSourceLabels } from "@/lib/domain/community/order";
import type { Order } from "@/lib/usecases/community/order/order";

type At = Omit<TimelineEntry, "when" | "key"> & { at: Date };

/** The way of an order by what it keeps itself, so that everybody who sees it sees the same; the latest first. */
export function orderTimeline(order: Order): TimelineEntry[] {
  const { askedAt, source, asker, triagedAt, triagedByName, doneAt, ratedAt, closedAt } = order;
  const happened: (At | null)[] = [
    { at: askedAt, who: asker?.name ?? "居民", what: `点单（${orderSourceLabels[source]}）` },
    triagedAt && { at: triagedAt, who: triagedByName ?? "", what: "审单通过" },
    ...order.orderSteps.map(({ at, byName, from, to, reason }) => {
      return { at, who: byName, what: `由${from ?? "社区"}上转到${to}`, why: reason };
    }),
    ...order.orderDispatches.flatMap(
      ({ dispatchedAt, dispatchedByName, taker, state, answeredAt, reason }) => [
        { at: dispatchedAt, who: dispatchedByName, what: `派给${taker}` },
        answeredAt && { at: answeredAt, who: taker, what: dispatchLabels[state], why: reason },
      ],
    ),
    doneAt && { at: doneAt, who: "服务方", what: "办结", why: order.doneNote, tone: "passed" as const },
    asker?.disputedAt
      ? { at: asker.disputedAt, who: "手机主人", what: "说不是自己点的单", tone: "refused" as const }
      : null,
    ratedAt && { at: ratedAt, who: "居民", what: `评单 ${order.rating} 分`, why: order.comment },
    closedAt && !ratedAt ? { at: closedAt, who: "社区", what: "结单" } : null,
  ];
  return happened
    .flatMap((one) => one ?? [])
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, ...entry }, index) => ({ ...entry, key: `${index}`, when: formatDateTime(at) }));
}
