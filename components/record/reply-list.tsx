import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { PossibleAct } from "@/lib/domain/base/possible-act";
import {
  type ReplyEvent,
  type ReplyState,
  replyLabels,
  replyTones,
} from "@/lib/domain/projects/giving/reply";
import { RecordActs, type RecordActsProps } from "./record-acts";

interface Reply {
  id: string;
  replierName: string;
  text: string;
  contact: string;
  state: ReplyState;
  acts: readonly PossibleAct<ReplyEvent>[];
}

interface Props {
  title: string;
  replies: readonly Reply[];
  none?: string;
  how: RecordActsProps<ReplyEvent>["how"];
}

/** Answers to a need or an offer, each with what may be done with it. */
export function ReplyList({ title, replies, none, how }: Props) {
  return (
    <Section title={title}>
      {replies.length === 0 && <p className="text-muted">{none}</p>}
      <ul className="flex flex-col gap-4">
        {replies.map(({ id, replierName, text, contact, state, acts }) => (
          <li key={id} className="flex flex-col gap-1">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{replierName}</span>
              <Tag tone={replyTones[state]}>{replyLabels[state]}</Tag>
            </p>
            <p className="whitespace-pre-line">{text}</p>
            <p className="text-sm text-muted">联系方式：{contact}</p>
            <div className="flex flex-wrap gap-2">
              <RecordActs acts={acts} how={how} hidden={{ reply: id }} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
