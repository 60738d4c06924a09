import type { ListColumn } from "@/components/list/list";
import { messageChannelLabels } from "@/lib/domain/center/message";
import { messageOccasionLabels } from "@/lib/domain/center/message-occasions";
import type { listMessageTemplates } from "@/lib/usecases/center/message-template";

type Template = Awaited<ReturnType<typeof listMessageTemplates>>[number];

/** The templates with their words, which are too long for a page and stand in the Excel file. */
export const templateColumns: readonly ListColumn<Template>[] = [
  {
    label: "模板",
    cell: ({ occasion, channel }) => `${messageOccasionLabels[occasion]}（${messageChannelLabels[channel]}）`,
    opens: ({ occasion, channel }) => `${occasion}/${channel}`,
  },
  {
    label: "内容",
    cell: ({ own }) => (own ? { text: "本中心", tone: "running" } : { absent: "平台默认" }),
    fit: true,
  },
  { label: "主题", cell: ({ text }) => text.subject, sheetOnly: true },
  { label: "正文", cell: ({ text }) => text.body, sheetOnly: true },
];
