import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import type { MessageChannel, MessageState } from "@/lib/domain/center/message";
import type { AttemptOutcome } from "@/lib/domain/center/message-delivery";

/** One message about a record, with what came of the last try to deliver it. */
export interface MessageAbout {
  id: string;
  occasion: string;
  channel: MessageChannel;
  recipientName: string;
  address: string | null;
  state: MessageState;
  createdAt: Date;
  sentAt: Date | null;
  /** How often it was sent, or tried. */
  tries: number;
  outcome: AttemptOutcome | null;
  /** Of the other server, in words. */
  answer: string | null;
}

/** What was said about a record, the latest first: to whom, when, and whether it arrived. One statement. */
export function messagesAbout(ctx: Context, { type, id }: Subject): Promise<MessageAbout[]> {
  return ctx.db.$queryRaw<MessageAbout[]>`
    select m.id, m.occasion, m.channel::text as channel, m.recipient_name as "recipientName",
      case m.channel::text when 'email' then m.email else m.mobile end as address,
      m.state::text as state, m.created_at as "createdAt", m.sent_at as "sentAt", m.tries,
      t.outcome::text as outcome, t.answer
    from messages m
    left join lateral (
      select a.outcome, a.answer from message_attempts a
       where a.center_id = m.center_id and a.message_id = m.id order by a.number desc limit 1) t on true
    where m.center_id = ${ctx.center.id}::uuid and m.subject_type = ${type} and m.subject_id = ${id}::uuid
    order by m.id desc limit 50`;
}
