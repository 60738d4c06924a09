import type { Context } from "@/lib/db/context";
import type { Message } from "@/lib/db/generated/client";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type MessageChannel, type MessageState, nextMessageState } from "@/lib/domain/center/message";
import { type MessageAct, messageActs } from "@/lib/domain/center/message-acts";
import { type MessageOccasion, shownBody } from "@/lib/domain/center/message-occasions";
import { openChannels } from "@/lib/io/channels";
import { assertMoved, idsOf, stateAfter } from "../base/moves";
import { idsFound } from "../base/search";
import { historyOf } from "./history";
import { messageSearch } from "./search";

export interface MessageQuery extends PageQuery {
  state: MessageState | null;
  occasion: MessageOccasion | null;
  channel: MessageChannel | null;
  /** Part of a recipient's name, address or of the text, as typed. */
  q: string;
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>["rows"][number];

/** One page of the outbox, the latest first, how many there are in each state, and which channels are set up. */
export async function listMessages(ctx: Context, query: MessageQuery) {
  const { state, occasion, channel, q } = query;
  const ids = await idsFound(ctx, messageSearch, q);
  const where = {
    centerId: ctx.center.id,
    ...(occasion && { occasion }),
    ...(channel && { channel }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await ctx.db.message.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const rows = await ctx.db.message.findMany({
    where: { ...where, ...(state && { state }) },
    orderBy: { id: "desc" },
    ...window,
  });
  return { ...listed, rows: rows.map(asShown), open: openChannels() };
}

function asShown<M extends Pick<Message, "occasion" | "body">>(message: M): M {
  return { ...message, body: shownBody(message.occasion, message.body) };
}

/** One message with every try to deliver it, and what may be done with it. */
export async function getMessage(ctx: Context, { message: id }: { message: string }) {
  const message = await ctx.db.message.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { attempts: { orderBy: { number: "desc" } } },
  });
  if (!message) throw notFound("消息");
  const history = await historyOf(ctx, { type: "message", id });
  return { ...asShown(message), acts: messageActs(message, openChannels()), history };
}

/** Locked until the transaction ends, in the order of their ids, and each such that this may be done with it. */
async function readyFor(ctx: Context, ids: readonly string[], act: MessageAct): Promise<Message[]> {
  const wanted = [...new Set(ids)];
  await ctx.db.$queryRaw`
    select 1 from messages where center_id = ${ctx.center.id}::uuid and id = any(${wanted}::uuid[])
     order by id for update`;
  const messages = await ctx.db.message.findMany({ where: { centerId: ctx.center.id, id: { in: wanted } } });
  if (messages.length !== wanted.length) throw notFound("消息");
  const open = openChannels();
  for (const message of messages) {
    stateAfter(nextMessageState(message.state, act));
    const possible = messageActs(message, open).find((one) => one.act === act);
    const why = possible ? possible.whyNot : "微信复制的消息由您粘贴后登记为已发，不用放行。";
    if (why) throw new AppError("conflict", messages.length > 1 ? `${message.recipientName}：${why}` : why);
  }
  return messages;
}

/** Moves messages as they were read; the caller holds their rows. */
export async function moveMessages(
  ctx: Context,
  messages: readonly Message[],
  act: MessageAct,
  data: Parameters<Context["db"]["message"]["updateMany"]>[0]["data"] = {},
  reason?: string,
): Promise<void> {
  for (const [from, group] of Map.groupBy(messages, ({ state }) => state)) {
    const state = stateAfter(nextMessageState(from, act));
    const { count } = await ctx.db.message.updateMany({
      where: { centerId: ctx.center.id, id: { in: idsOf(group) }, state: from },
      data: { ...data, state },
    });
    assertMoved(group.length, count);
    await ctx.audit(
      ...group.map(({ id }) => ({
        subject: { type: "message" as const, id },
        event: act,
        from,
        to: state,
        reason,
      })),
    );
  }
}

async function letGo(ctx: Context, ids: readonly string[], act: "release" | "retry") {
  const messages = await readyFor(ctx, ids, act);
  await moveMessages(ctx, messages, act, { releasedByName: ctx.actor.name, releasedAt: ctx.now });
  for (const { id } of messages) await ctx.enqueue("deliverMessage", { message: id });
  return { count: messages.length };
}

/** Lets messages go out, all or none. */
export function releaseMessages(ctx: Context, { messages }: { messages: string[] }) {
  return letGo(ctx, messages, "release");
}

/** Sends one again that failed, or of which nobody knows. */
export function retryMessage(ctx: Context, { message }: { message: string }) {
  return letGo(ctx, [message], "retry");
}

/** Staff have sent the text themselves, or learned that it arrived. */
export async function tickMessages(ctx: Context, { messages: ids }: { messages: string[] }) {
  const messages = await readyFor(ctx, ids, "tick");
  const released = { releasedByName: ctx.actor.name, releasedAt: ctx.now };
  await moveMessages(ctx, messages, "tick", { ...released, sentAt: ctx.now });
  return { count: messages.length };
}

/** What cannot go by its channel is pasted instead; the words stay. */
export async function copyMessageInstead(ctx: Context, { message }: { message: string }) {
  await moveMessages(ctx, await readyFor(ctx, [message], "copyInstead"), "copyInstead", { channel: "copy" });
}

export async function cancelMessage(ctx: Context, { message, reason }: { message: string; reason: string }) {
  await moveMessages(ctx, await readyFor(ctx, [message], "cancel"), "cancel", {}, reason);
}
