import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  messageChannelLabels,
  messageChannels,
  messageLabels,
  messageStates,
  messageTones,
} from "@/lib/domain/center/message";
import {
  messageOccasionLabels,
  messageOccasions,
  occasionLabel,
} from "@/lib/domain/center/message-occasions";
import type { MessageRow } from "@/lib/usecases/center/message";

const moment = (at: Date | null) => at && formatDateTime(at);

/** Where a message goes. */
export function addressOfMessage({
  channel,
  email,
  mobile,
}: Pick<MessageRow, "channel" | "email" | "mobile">) {
  return (channel === "email" ? email : mobile) ?? "";
}

export const messageList = defineList<MessageRow>()({
  title: "消息",
  noun: "消息",
  unit: "条",
  at: "desk/messages",
  excel: true,
  sizes: [15, 100],
  columns: [
    { label: "收件人", cell: ({ recipientName }) => recipientName, opens: ({ id }) => id },
    { label: "事由", cell: ({ occasion }) => occasionLabel(occasion), below: true },
    { label: "渠道", cell: ({ channel }) => messageChannelLabels[channel], fit: true },
    { label: "发往", cell: (row) => addressOfMessage(row), fit: true, wideOnly: true },
    { label: "生成时间", cell: ({ createdAt }) => moment(createdAt), fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: messageLabels[state], tone: messageTones[state] }),
      fit: true,
    },
    { label: "放行人", cell: ({ releasedByName }) => releasedByName, sheetOnly: true },
    { label: "发出时间", cell: ({ sentAt }) => moment(sentAt), sheetOnly: true },
    { label: "主题", cell: ({ subject }) => subject, sheetOnly: true },
    { label: "正文", cell: ({ body }) => body, sheetOnly: true },
  ],
  filters: {
    state: chips("状态", messageStates, messageLabels),
    occasion: choice("全部事由", messageOccasions, messageOccasionLabels),
    channel: choice("全部渠道", messageChannels, messageChannelLabels),
    q: search("收件人、号码或内容"),
  },
  empty: {
    title: "还没有消息",
    text: "收到申请、作出初审结论、发布公示、生成协议时，要告诉对方的话会出现在这里。",
    icon: "mail",
  },
});
