import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import { type MessageEvent, nextMessageState } from "@/lib/domain/center/message";
import { afterAttempt, type Delivery, wasCutOff } from "@/lib/domain/center/message-delivery";
import { type Letter, send } from "@/lib/io/channels";
import { assertMoved, stateAfter } from "../base/moves";

// A message goes out between two transactions: the first writes down that a try begins, the second what came of it. If
// the platform is stopped in between, the message is found under way, and is not sent again by itself.

/** A letter in hand, and which try it is. */
export interface Errand {
  letter: Letter;
  number: number;
}

async function lockedMessage(ctx: Context, id: string) {
  await ctx.db.$queryRaw`
    select 1 from messages where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const message = await ctx.db.message.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!message) throw notFound("消息");
  return message;
}

type Message = Awaited<ReturnType<typeof lockedMessage>>;

async function move(ctx: Context, message: Message, event: MessageEvent, more: { tries?: number } = {}) {
  const state = stateAfter(nextMessageState(message.state, event));
  const { count } = await ctx.db.message.updateMany({
    where: { centerId: ctx.center.id, id: message.id, state: message.state },
    data: { state, ...more, ...(state === "sent" && { sentAt: ctx.now }) },
  });
  assertMoved(1, count);
  return state;
}

/** Takes a released message in hand; null when it is not due any more. */
export async function beginDelivery(
  ctx: Context,
  { message: id }: { message: string },
): Promise<Errand | null> {
  const message = await lockedMessage(ctx, id);
  if (message.state === "sending") return foundUnderWay(ctx, message);
  if (message.state !== "released") {
    ctx.audit.nothing(`it is ${message.state}`);
    return null;
  }
  const number = message.tries + 1;
  await move(ctx, message, "begin", { tries: number });
  await ctx.db.messageAttempt.create({
    data: {
      centerId: ctx.center.id,
      messageId: id,
      number,
      channel: message.channel,
      beganAt: ctx.now,
    },
  });
  ctx.audit.nothing("the attempt is the record");
  const { channel, recipientName: name, email, mobile, subject, body } = message;
  const from = { name: ctx.center.name, replyTo: ctx.center.email };
  return { letter: { id, channel, from, to: { name, email, mobile }, subject, body }, number };
}

/** Somebody else is sending it, or was when the platform was stopped; then nobody knows whether it went out. */
async function foundUnderWay(ctx: Context, message: Message): Promise<null> {
  const { id, tries: number } = message;
  const attempt = { centerId_messageId_number: { centerId: ctx.center.id, messageId: id, number } };
  const { beganAt } = await ctx.db.messageAttempt.findUniqueOrThrow({ where: attempt });
  if (!wasCutOff(beganAt, ctx.now)) throw new Error(`message ${id} is being sent by somebody else`);
  const answer = "发送时平台停止运行，没有等到答复。";
  await record(ctx, message, number, { outcome: "uncertain", answer });
  return null;
}

export async function deliver({ letter, number }: Errand) {
  return { number, delivery: await send(letter) };
}

/** Writes down what came of a try; one that failed for the time being is left to the queue for later. */
export async function concludeDelivery(
  ctx: Context,
  { message: id }: { message: string },
  { number, delivery }: Awaited<ReturnType<typeof deliver>>,
): Promise<void> {
  const message = await lockedMessage(ctx, id);
  if (message.tries !== number || !["sending", "doubtful"].includes(message.state)) {
    ctx.audit.nothing(`a later try, or a person, has settled it: ${message.state}`);
    return;
  }
  await record(ctx, message, number, delivery);
}

async function record(ctx: Context, message: Message, number: number, { outcome, answer }: Delivery) {
  const { id, state: from } = message;
  await ctx.db.messageAttempt.update({
    where: { centerId_messageId_number: { centerId: ctx.center.id, messageId: id, number } },
    data: { endedAt: ctx.now, outcome, answer },
  });
  const { event, again } = afterAttempt(outcome, number);
  if (event === "doubt" && from === "doubtful") return ctx.audit.nothing("it is known to be doubtful");
  const to = await move(ctx, message, event);
  if (again !== null) await ctx.enqueue("deliverMessage", { message: id }, { startAfter: again });
  await ctx.audit({ subject: { type: "message", id }, event, from, to, reason: answer });
}
