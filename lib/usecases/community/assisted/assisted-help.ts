import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";

/** What somebody on the list asked for and received: it tells of them, so it is read only once the record was opened. */
export async function helpFor({ center, db }: Context, id: string) {
  const orders = await db.serviceOrder.findMany({
    where: { centerId: center.id, assistedId: id },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, number: true, kind: true, content: true, state: true, askedAt: true },
  });
  const distributions = await db.distribution.findMany({
    where: { centerId: center.id, assistedId: id, voidedAt: null },
    orderBy: [{ handedOn: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, handedOn: true, quantity: true, resource: { select: { title: true, unit: true } } },
  });
  return {
    orders: orders.map(({ askedAt, ...order }) => ({ ...order, askedOn: chinaDate(askedAt) })),
    received: distributions.map(({ handedOn, quantity, ...row }) => ({
      ...{ ...row, quantity: Number(quantity) },
      handedOn: fromUtcMidnight(handedOn),
    })),
  };
}
