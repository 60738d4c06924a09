import type { Context } from "@/lib/db/context";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { isPriority, type priorityForm } from "@/lib/domain/community/order-form";
import { orderFor } from "./order";

/** People in need whom an order may be for, as lists show them; the one that is chosen stays also after it ended. */
export async function assistedOptions(
  { center, db }: Context,
  chosen: string | null = null,
): Promise<Option[]> {
  const rows = await db.assistedPerson.findMany({
    where: { centerId: center.id, OR: [{ state: "active" }, ...(chosen ? [{ id: chosen }] : [])] },
    select: { id: true, number: true, masked: true, kinds: true },
    orderBy: [{ number: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, number, masked, kinds }) => ({
    value: id,
    label: `${number} ${masked}（${kinds.join("、")}）`,
  }));
}

/** Refuses whoever is unknown to this place, and whoever is not on its list any more and was not chosen before. */
export async function assertAssisted(
  { center, db }: Context,
  id: string | null,
  before: string | null = null,
): Promise<void> {
  if (id === null) return;
  const person = await db.assistedPerson.findFirst({
    where: { centerId: center.id, id },
    select: { state: true },
  });
  if (!person) throw notFound("帮扶对象");
  if (person.state !== "active" && id !== before)
    throw invalid({ assistedId: "这位帮扶对象已经不在册，请刷新后再选。" });
}

/** 优先服务: for somebody on the list of people in need, or because a worker says so. */
export async function prioritizeOrder(
  ctx: Context,
  { order: id, ...said }: FormValue<typeof priorityForm> & { order: string },
) {
  const before = await orderFor(ctx, id, "prioritize");
  await assertAssisted(ctx, said.assistedId, before.assistedId);
  await ctx.db.serviceOrder.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { assistedId: said.assistedId, priority: isPriority(said), priorityLent: false },
  });
  // One of those joined to it may come first still.
  await lendPriority(ctx, id);
  await ctx.audit({ subject: { type: "order", id }, event: "prioritize" });
  return { order: id };
}

/**
 * For whom one of those joined to an order comes first, the order does: it is one thing that is done. Once they are
 * separated it stands as was said of it alone.
 */
export async function lendPriority({ center, db }: Context, ...orders: string[]): Promise<void> {
  await db.$executeRaw`
    update service_orders m set priority = o.own or o.lent, priority_lent = o.lent and not o.own
      from (select id, priority and not priority_lent as own, exists (
              select from service_orders j where j.center_id = s.center_id and j.same_as_id = s.id and j.priority
                 and not j.priority_lent) as lent
              from service_orders s where s.center_id = ${center.id}::uuid and s.id = any(${orders}::uuid[])) as o
     where m.center_id = ${center.id}::uuid and m.id = o.id`;
}
