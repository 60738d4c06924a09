import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { channelFor } from "@/lib/domain/center/message";
import {
  defaultText,
  hiddenSecret,
  type MessageOccasion,
  type OccasionFields,
  secretField,
} from "@/lib/domain/center/message-occasions";
import { fillText } from "@/lib/domain/center/message-template";
import { openChannels } from "@/lib/io/channels";

/** What is said to one recipient. */
export interface Said<O extends MessageOccasion> {
  /** What it is about. */
  subject: Subject;
  to: { name: string; email: string | null; mobile: string | null };
  fields: OccasionFields<O>;
}

/**
 * Puts messages into the outbox, in the transaction of the act that has something to say: what is rolled back says
 * nothing. The words are those of now; they go out when somebody has released them, or `atOnce` if somebody sits and
 * waits for them and there is nothing to decide.
 */
export async function say<O extends MessageOccasion>(
  ctx: Context,
  occasion: O,
  letters: readonly Said<O>[],
  { atOnce = false } = {},
): Promise<void> {
  if (letters.length === 0) return;
  const { center } = ctx;
  const templates = await ctx.db.messageTemplate.findMany({
    where: { centerId: center.id, occasion },
    select: { channel: true, subject: true, body: true },
  });
  const open = openChannels();
  const said = await ctx.db.message.createManyAndReturn({
    data: letters.map(({ subject: about, to, fields }) => {
      const mobile = to.mobile && normalizeMobile(to.mobile);
      const channel = channelFor({ email: to.email, mobile }, open);
      const template = templates.find((one) => one.channel === channel) ?? defaultText(occasion, channel);
      const values: Record<string, string> = { ...fields, 中心名称: center.name, 中心电话: center.phone };
      return {
        centerId: center.id,
        occasion,
        channel,
        recipientName: to.name,
        email: to.email,
        mobile,
        subjectType: about.type,
        subjectId: about.id,
        fields: secretField in values ? { ...values, [secretField]: hiddenSecret } : values,
        ...fillText(template, values),
        createdAt: ctx.now,
        ...(atOnce && { state: "released" as const, releasedByName: "系统", releasedAt: ctx.now }),
      };
    }),
    select: { id: true },
  });
  if (atOnce) for (const { id } of said) await ctx.enqueue("deliverMessage", { message: id });
}
