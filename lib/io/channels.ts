import type { MessageChannel, OpenChannels } from "@/lib/domain/center/message";
import type { Delivery } from "@/lib/domain/center/message-delivery";
import { canMail, sendMail } from "./mail";
import { canSms, sendSms } from "./sms";

export interface Letter {
  id: string;
  channel: MessageChannel;
  /** Who writes: the center's name and the address that answers go to. */
  from: { name: string; replyTo: string | null };
  to: { name: string; email: string | null; mobile: string | null };
  subject: string | null;
  body: string;
}

/** Which channels this installation has set up. */
export function openChannels(): OpenChannels {
  return { email: canMail(), sms: canSms(), copy: true };
}

/** Sends a letter by its channel, and says what came of it. It never throws. */
export async function send({ id, channel, from, to, subject, body }: Letter): Promise<Delivery> {
  if (channel === "email" && to.email !== null) {
    const address = { name: to.name, address: to.email };
    return sendMail({
      id,
      from: from.name,
      replyTo: from.replyTo,
      to: address,
      subject: subject ?? "",
      text: body,
    });
  }
  if (channel === "sms" && to.mobile !== null) return sendSms({ id, mobile: to.mobile, text: body });
  return { outcome: "permanent", answer: "没有可以发往的地址。" };
}
