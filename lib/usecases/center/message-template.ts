import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { invalid } from "@/lib/domain/base/errors";
import { type MessageChannel, messageChannels } from "@/lib/domain/center/message";
import {
  defaultText,
  exampleFields,
  type MessageOccasion,
  messageOccasions,
} from "@/lib/domain/center/message-occasions";
import { fillText, type MessageText, whyUnknownFields } from "@/lib/domain/center/message-template";
import { historyOf } from "./history";

/** A template by what it is for. */
export interface TemplateKey {
  occasion: MessageOccasion;
  channel: MessageChannel;
}

/** Every template there is, in the order of the work, with its words and whether they are the center's own. */
export async function listMessageTemplates(ctx: Context) {
  const own = await ctx.db.messageTemplate.findMany({
    where: { centerId: ctx.center.id },
    select: { occasion: true, channel: true, subject: true, body: true },
  });
  return messageOccasions.flatMap((occasion) =>
    messageChannels.map((channel) => {
      const ours = own.find((one) => one.occasion === occasion && one.channel === channel);
      const text: MessageText = ours ?? defaultText(occasion, channel);
      return { occasion, channel, own: ours !== undefined, text: { subject: text.subject, body: text.body } };
    }),
  );
}

/**
 * The words of a template, and how they read with the facts of the latest message of this occasion; before there is
 * one, with examples.
 */
export async function getMessageTemplate(ctx: Context, { occasion, channel }: TemplateKey) {
  const own = await ctx.db.messageTemplate.findFirst({
    where: { centerId: ctx.center.id, occasion, channel },
    select: { id: true, subject: true, body: true },
  });
  const latest = await ctx.db.message.findFirst({
    where: { centerId: ctx.center.id, occasion },
    orderBy: { id: "desc" },
    select: { fields: true, recipientName: true },
  });
  const text: MessageText = own ?? defaultText(occasion, channel);
  const { name, phone } = ctx.center;
  const facts = latest
    ? factsOf(latest.fields)
    : { ...exampleFields(occasion), 中心名称: name, 中心电话: phone };
  const history = own ? await historyOf(ctx, { type: "messageTemplate", id: own.id }) : [];
  return {
    occasion,
    channel,
    own: own !== null,
    text: { subject: text.subject, body: text.body },
    preview: { ...fillText(text, facts), of: latest?.recipientName ?? null },
    history,
    edition: editionIn(history),
  };
}

function factsOf(stored: unknown): Record<string, string> {
  const facts = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(facts.map(([name, value]) => [name, String(value)]));
}

/** The center's own words, as the person saw them. With the center locked nobody else gives it others meanwhile. */
async function seenTemplate(ctx: Context, { occasion, channel, edition }: TemplateKey & Seen) {
  await lockCenter(ctx);
  const where = { centerId: ctx.center.id, occasion, channel };
  const own = await ctx.db.messageTemplate.findFirst({ where });
  if (own) await assertEdition(ctx, { type: "messageTemplate", id: own.id }, { edition });
  return own;
}

/** Gives an occasion the center's own words; messages that wait already keep theirs. */
export async function saveMessageTemplate(
  ctx: Context,
  input: TemplateKey & Seen & { subject: string | null; body: string },
) {
  const { occasion, channel, body } = input;
  const subject = channel === "email" ? (input.subject ?? "") : null;
  const faults = {
    subject: channel === "email" && !subject ? "请填写主题。" : whyUnknownFields(occasion, subject ?? ""),
    body: whyUnknownFields(occasion, body),
  };
  const told = Object.entries(faults).flatMap(([field, why]) => (why ? [[field, why]] : []));
  if (told.length > 0) throw invalid(Object.fromEntries(told));
  const own = await seenTemplate(ctx, input);
  const centerId = ctx.center.id;
  const { id } = own
    ? await ctx.db.messageTemplate.update({
        where: { centerId_id: { centerId, id: own.id } },
        data: { subject, body },
        select: { id: true },
      })
    : await ctx.db.messageTemplate.create({
        data: { centerId, occasion, channel, subject, body },
        select: { id: true },
      });
  await ctx.audit({
    subject: { type: "messageTemplate", id },
    event: "edit",
    ...(own && { details: { before: { subject: own.subject, body: own.body } } }),
  });
  return { occasion, channel };
}

/** Back to the words of the platform. */
export async function resetMessageTemplate(ctx: Context, input: TemplateKey & Seen) {
  const own = await seenTemplate(ctx, input);
  if (!own) return ctx.audit.nothing("these are the words of the platform");
  await ctx.db.messageTemplate.delete({ where: { centerId_id: { centerId: ctx.center.id, id: own.id } } });
  await ctx.audit({
    subject: { type: "messageTemplate", id: own.id },
    event: "reset",
    details: { before: { subject: own.subject, body: own.body } },
  });
}
