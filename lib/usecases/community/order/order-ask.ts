import { randomInt, randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { termEnd } from "@/lib/domain/center/check-terms";
import type { OrderSource } from "@/lib/domain/community/order";
import {
  type calledOrderForm,
  isPriority,
  orderFaults,
  orderNumber,
  type residentOrderForm,
} from "@/lib/domain/community/order-form";
import { holidaysWithin } from "../../center/calendar-day";
import { assertWords, wordsToChoose } from "../../center/option-list";
import { hashQueryCode, queryCodeOf } from "../../recruitment/query-secret";
import { servicesAt } from "../community-service";
import { assertAssisted } from "./order-priority";

type Asked = FormValue<typeof residentOrderForm>;
type Asker = Pick<Asked, "name" | "phone" | "address" | "minor" | "guardian">;

/** What is told to whoever asked, once: the number, and the code by which it is followed. */
export interface OrderReceipt {
  id: string;
  number: string;
  code: string;
}

/** What the form of an order offers at a place. */
export async function orderChoices(ctx: Context, place: string) {
  const services = await servicesAt(ctx, place);
  return {
    kind: await wordsToChoose(ctx, "orderKind"),
    serviceId: services.map(({ id, name }) => ({ value: id, label: name })),
    services,
  };
}

async function assertSound(ctx: Context, placeId: string, asked: Asked): Promise<void> {
  const faults = orderFaults(asked, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertWords(ctx, "orderKind", [asked.kind], { field: "kind" });
  if (asked.serviceId === null) return;
  const offered = await servicesAt(ctx, placeId);
  if (!offered.some(({ id }) => id === asked.serviceId)) throw notFound("服务项目");
}

/** After so many working days; the day on which it is asked does not count. */
async function dueOn(ctx: Context) {
  const today = chinaDate(ctx.now);
  const holidays = await holidaysWithin(ctx, today, addDays(today, 60));
  return termEnd(today, ctx.center.orderDays, holidays);
}

async function keep(
  ctx: Context,
  { placeId, source, priority, assistedId, draftKey, ...asked }: Asked & Kept,
): Promise<OrderReceipt> {
  const { center, db, now } = ctx;
  const code = queryCodeOf(draftKey);
  const { name, phone, address, minor, guardian, wishedOn, kind, serviceId, content } = asked;
  const facts = {
    kind,
    serviceId,
    content,
    placeId,
    handlerId: placeId,
    source,
    priority,
    assistedId,
    draftKey,
  };
  const asker = { name, phone, address, minor, guardian: minor ? guardian : null };
  const days = { wishedOn: wishedOn && toUtcMidnight(wishedOn), dueOn: toUtcMidnight(await dueOn(ctx)) };
  const id = randomUUID();
  // Nobody sees all orders of a center, so a number is drawn until it is free.
  for (let tries = 0; tries < 20; tries += 1) {
    const number = orderNumber(chinaDate(now), randomInt(10_000));
    const row = { ...facts, ...days, id, number, centerId: center.id, askedAt: now };
    const codeHash = hashQueryCode(number, code);
    const { count } = await db.serviceOrder.createMany({
      data: [{ ...row, codeHash }],
      skipDuplicates: true,
    });
    if (count === 0) {
      const before = await sameForm(ctx, draftKey);
      if (!before) continue;
      assertSame(before, { order: { kind, serviceId, content, wishedOn }, asker });
      if (before.codeHash === hashQueryCode(before.number, code))
        return { id: before.id, number: before.number, code };
      throw new AppError(
        "conflict",
        `这张点单已经提交过，点单号 ${before.number}。它的查询码后来换过，请用社区重新告知的查询码查看进度。`,
      );
    }
    await db.orderAsker.create({ data: { centerId: center.id, orderId: id, ...asker } });
    await ctx.audit({ subject: { type: "order", id }, event: "ask", to: "pending" });
    return { id, number, code };
  }
  throw new AppError("conflict", "今天的点单太多，没有编上号，请再提交一次。");
}

interface Kept {
  placeId: string;
  source: OrderSource;
  priority: boolean;
  assistedId: string | null;
  draftKey: string;
}

/** The order that the same form made before: clicked twice, or sent again because no answer came. */
async function sameForm({ center, db, audit }: Context, draftKey: string) {
  const before = await db.serviceOrder.findFirst({
    where: { centerId: center.id, draftKey },
    select: {
      ...{ id: true, number: true, codeHash: true },
      ...{ kind: true, serviceId: true, content: true, wishedOn: true },
      asker: { select: { name: true, phone: true, address: true, minor: true, guardian: true } },
    },
  });
  if (before) audit.nothing("the same form was sent before");
  return before;
}

/** On a device that several use, a form whose answer was lost may have been filled in anew, for somebody else. */
function assertSame(
  before: NonNullable<Awaited<ReturnType<typeof sameForm>>>,
  { order, asker }: { order: Pick<Asked, "kind" | "serviceId" | "content" | "wishedOn">; asker: Asker },
): void {
  const { kind, serviceId, content, wishedOn } = before;
  const stored = { kind, serviceId, content, wishedOn: wishedOn && fromUtcMidnight(wishedOn) };
  const { after } = changesOf({ ...stored, ...before.asker }, { ...order, ...(before.asker && asker) });
  if (Object.keys(after).length === 0) return;
  throw new AppError(
    "conflict",
    `这张表单已经提交过，点单号 ${before.number}。这次填写的与它不同，没有提交：请先复制要用的内容，再刷新页面，点“清空重填”重新填写。`,
  );
}

/** A resident asks on the public page of a community, without an account. */
export async function askOrder(
  ctx: Context,
  { community, draftKey, ...asked }: Asked & { community: string; draftKey: string },
): Promise<OrderReceipt> {
  const page = await ctx.db.placePage.findFirst({
    where: { centerId: ctx.center.id, placeId: community, shown: true },
    select: { ordersOpen: true, phone: true },
  });
  if (!page) throw notFound("社区");
  if (!page.ordersOpen) throw new AppError("conflict", `这里现在不能在线点单，请致电 ${page.phone}。`);
  await assertSound(ctx, community, asked);
  return keep(ctx, {
    ...asked,
    placeId: community,
    source: "page",
    priority: false,
    assistedId: null,
    draftKey,
  });
}

/** A worker writes down what somebody said, at the own place. */
export async function enterOrder(
  ctx: Context,
  { draftKey, ...asked }: FormValue<typeof calledOrderForm> & { draftKey: string },
): Promise<OrderReceipt> {
  const placeId = ctx.scope.place;
  if (!placeId) throw new Error("this door is not narrowed to a place");
  await assertSound(ctx, placeId, asked);
  await assertAssisted(ctx, asked.assistedId);
  return keep(ctx, { ...asked, priority: isPriority(asked), placeId, draftKey });
}
