import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { hashQueryCode, queryCodeOf } from "../../recruitment/query-secret";
import { orderFor } from "./order";

/** Where somebody goes who lost the number or the code of an order. */
export type WhereToAsk = NonNullable<Awaited<ReturnType<typeof whereToAsk>>>;

/** What a community says publicly of where it is found; null for none, and for one that does not show itself. */
export async function whereToAsk({ center, db }: Context, { community }: { community?: string | undefined }) {
  if (!community) return null;
  const page = await db.placePage.findFirst({
    where: { centerId: center.id, placeId: community, shown: true },
    select: { phone: true, address: true, hours: true, place: { select: { name: true } } },
  });
  return page && { ...page, place: page.place.name };
}

/** A new code in place of one that was lost, told once; `reason` says how its asker was recognised. The old one is dead. */
export async function renewOrderCode(ctx: Context, input: { order: string; reason: string }) {
  const { id, number } = await orderFor(ctx, input.order, "renewCode");
  const code = queryCodeOf(randomUUID());
  await ctx.db.serviceOrder.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { codeHash: hashQueryCode(number, code) },
  });
  await ctx.audit({ subject: { type: "order", id }, event: "renewCode", reason: input.reason });
  return { number, code };
}
