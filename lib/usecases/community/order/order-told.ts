import type { Context } from "@/lib/db/context";
import { formatDate } from "@/lib/domain/base/civil-date";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import { orderLabels } from "@/lib/domain/community/order";
import { toldOf, untrueIn } from "@/lib/domain/community/order-told";
import { answerAddress } from "@/lib/io/answer-address";
import { answerCode } from "@/lib/io/answer-code";
import { say } from "../../center/say";
import { unsay } from "../../center/unsay";
import { contactsOf } from "../../incubation/contacts";
import { getOrder, lockOrder, type Order } from "./order";

// Within a place and within an organization there is no outbox: what an act there has to say, a job says.

/** Tells of an order as it stands now, and takes back what waits to be said and is not true any more. */
export async function tellOfOrder(ctx: Context, { order: id }: { order: string }): Promise<void> {
  await lockOrder(ctx, id);
  const order = await getOrder(ctx, { order: id });
  const subject = { type: "order" as const, id };
  const last = await ctx.db.auditEntry.findFirst({
    where: { centerId: ctx.center.id, subjectType: subject.type, subjectId: id },
    orderBy: { id: "desc" },
    select: { event: true },
  });
  if (last?.event === "tell") return ctx.audit.nothing("nothing has happened since it was told");
  await unsay(ctx, untrueIn[order.state], [id], `点单现在是“${orderLabels[order.state]}”`);
  const told = (await tellAskers(ctx, order)) + (await tellTaker(ctx, order));
  if (told === 0) return ctx.audit.nothing("there is nobody to be told");
  await ctx.audit({ subject, event: "tell" });
}

interface Asker {
  number: string;
  kind: string;
  content: string;
  name: string;
  phone: string;
}

/** Whoever asked for it, also by orders joined to this one; but nobody who said that they asked for nothing. */
function askersOf({ center, db }: Context, id: string) {
  return db.$queryRaw<Asker[]>`
    select o.number, o.kind, o.content, a.name, a.phone
      from service_orders o join order_askers a on a.center_id = o.center_id and a.order_id = o.id
     where o.center_id = ${center.id}::uuid and (o.id = ${id}::uuid or o.same_as_id = ${id}::uuid)
       and a.disputed_at is null order by o.asked_at, o.id`;
}

function shortly({ kind, content }: Pick<Order, "kind" | "content">): string {
  const begun = [...content].slice(0, 24).join("");
  return `${kind}：${begun}${begun.length < content.length ? "…" : ""}`;
}

async function tellAskers(ctx: Context, order: Order): Promise<number> {
  const occasion = toldOf(order.state, order.orderDispatches.length);
  if (occasion === null) return 0;
  // Each in the words of the own order: what a neighbour wrote of himself is for nobody else.
  const letters = (await askersOf(ctx, order.id)).map(({ number, name, phone, ...asked }) => ({
    subject: { type: "order" as const, id: order.id },
    to: { name, email: null, mobile: phone },
    fields: {
      ...{ 收件人: name, 点单号: number, 需要: shortly(asked), 社区: order.handler.name },
      接单方: order.active?.open ? "愿意接单的队伍和组织" : (order.active?.taker ?? ""),
      ...{ 办理情况: order.doneNote ?? "", 原因: order.reason ?? "" },
    },
  }));
  await say(ctx, occasion, letters);
  return letters.length;
}

type Dispatch = Order["orderDispatches"][number];

/** How the one that was asked is reached: the leader of a team, the person, or whom an organization named. */
async function reached({ center, db, ...ctx }: Context, { teamId, volunteerId, organizationId }: Dispatch) {
  const own = (id: string) => ({ where: { centerId: center.id, id } });
  if (teamId) {
    const { name, leader, leaderPhone } = await db.volunteerTeam.findFirstOrThrow(own(teamId));
    return { name: leader ?? name, email: null, mobile: leaderPhone };
  }
  if (volunteerId) {
    const { name, phone } = await db.volunteer.findFirstOrThrow(own(volunteerId));
    return { name, email: null, mobile: phone };
  }
  if (!organizationId) return null;
  const contacts = await contactsOf({ center, db, ...ctx }, [organizationId]);
  return contacts.get(organizationId)?.to ?? null;
}

/** An offer to somebody in particular, with the code that answers it; what is open to all is told to nobody. */
async function tellTaker(ctx: Context, order: Order): Promise<number> {
  const { active, state, number, dueOn, handler } = order;
  const to = state === "offered" && active && !active.open ? await reached(ctx, active) : null;
  if (!active || !to) return 0;
  const code = formatSlipCode(answerCode("dispatch", active.id));
  const fields = {
    ...{ 收件人: to.name, 点单号: number, 需要: shortly(order), 社区: handler.name },
    办结期限: dueOn ? formatDate(dueOn) : "近日",
    接单网址: answerAddress(ctx.center.slug, "dispatches", code),
  };
  await say(ctx, "orderOffered", [{ subject: { type: "order", id: order.id }, to, fields }]);
  return 1;
}
