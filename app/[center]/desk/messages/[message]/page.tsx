import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { messageChannelLabels, messageLabels, messageTones } from "@/lib/domain/center/message";
import { attemptOutcomeLabels, attemptOutcomeTones } from "@/lib/domain/center/message-delivery";
import { occasionLabel } from "@/lib/domain/center/message-occasions";
import { getMessage } from "@/lib/usecases/center/message";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  cancelMessageAction,
  copyMessageInsteadAction,
  releaseMessageAction,
  retryMessageAction,
  tickMessageAction,
} from "../actions";
import { addressOfMessage } from "../list";

export const metadata = { title: "消息" };

export default centerPage({
  permission: "message.view",
  input: z.object({ message: z.uuid() }),
  load: getMessage,
  render: ({ center: { slug }, actor, data: message }) => {
    const { id, recipientName, occasion, channel, state, subject, body } = message;
    const mayAct = can(actor, "message.release");
    return (
      <RecordPage
        title={`${recipientName}：${occasionLabel(occasion)}`}
        crumbs={[{ label: "消息", href: `/${slug}/desk/messages` }]}
        tag={{ text: messageLabels[state], tone: messageTones[state] }}
        acts={message.acts}
        how={
          mayAct
            ? {
                release: releaseMessageAction.bind(null, slug),
                tick: tickMessageAction.bind(null, slug),
                retry: retryMessageAction.bind(null, slug),
                copyInstead: copyMessageInsteadAction.bind(null, slug),
                cancel: cancelMessageAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ message: id, "messages[]": id }}
        facts={[
          { label: "渠道", value: messageChannelLabels[channel] },
          { label: "发往", value: addressOfMessage(message) },
          { label: "生成时间", value: formatDateTime(message.createdAt) },
          { label: "发出时间", value: message.sentAt ? formatDateTime(message.sentAt) : "还没有发出" },
        ]}
        timeline={historyEntries(message.history)}
      >
        <Section title="内容" action={<CopyButton text={body}>复制内容</CopyButton>}>
          {subject !== null && <p className="mb-2 font-semibold">{subject}</p>}
          <p className="whitespace-pre-line">{body}</p>
        </Section>
        <LinkedList
          title="发送记录"
          items={message.attempts.map(({ number, beganAt, outcome, answer, channel: by }) => ({
            key: String(number),
            words: `第 ${number} 次，${messageChannelLabels[by]}，${formatDateTime(beganAt)}`,
            note: answer ?? "",
            tag: {
              text: outcome ? attemptOutcomeLabels[outcome] : "发送中",
              tone: outcome ? attemptOutcomeTones[outcome] : ("running" as const),
            },
          }))}
        />
      </RecordPage>
    );
  },
});
