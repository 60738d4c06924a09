import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { messageChannelLabels, messageLabels, messageTones } from "@/lib/domain/center/message";
import { occasionLabel } from "@/lib/domain/center/message-occasions";
import type { MessageAbout } from "@/lib/usecases/center/messages-about";

interface Props {
  messages: readonly MessageAbout[];
  desk: string;
}

/** What the applicant was told: what, by which way, when, and whether it arrived. */
export function MessagesSoFar({ messages, desk }: Props) {
  if (messages.length === 0) return null;
  return (
    <Section title="消息">
      <ul className="flex flex-col gap-3">
        {messages.map((message) => (
          <li key={message.id} className="keep">
            <div className="flex items-start justify-between gap-2">
              <a href={`${desk}/messages/${message.id}`} className="link-plain min-w-0 font-semibold">
                {occasionLabel(message.occasion)}
              </a>
              <Tag tone={messageTones[message.state]}>{messageLabels[message.state]}</Tag>
            </div>
            <p className="text-sm break-words text-muted">{wayOf(message)}</p>
            <p className="text-sm text-muted tabular-nums">{whenOf(message)}</p>
            {message.state !== "sent" && message.answer && <p className="text-sm">{message.answer}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function wayOf({ channel, recipientName, address }: MessageAbout): string {
  return `${messageChannelLabels[channel]}，${recipientName}${address ? ` ${address}` : ""}`;
}

function whenOf({ sentAt, createdAt, tries }: MessageAbout): string {
  const when = sentAt ? `${formatDateTime(sentAt)}发出` : `${formatDateTime(createdAt)}生成，还没有发出`;
  return tries > 1 ? `${when}，共发送 ${tries} 次` : when;
}
