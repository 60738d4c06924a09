import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import { ListTable } from "@/components/list/list-table";
import { PageHeader } from "@/components/ui/page-header";
import { messageChannelLabels } from "@/lib/domain/center/message";
import { messageOccasionLabels } from "@/lib/domain/center/message-occasions";
import { listMessageTemplates } from "@/lib/usecases/center/message-template";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "消息模板" };

type Template = Awaited<ReturnType<typeof listMessageTemplates>>[number];

const columns: readonly ListColumn<Template>[] = [
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
];

export default centerPage({
  permission: "message.view",
  input: z.object({}),
  load: listMessageTemplates,
  render: ({ center: { slug }, data: templates }) => (
    <>
      <PageHeader
        title="消息模板"
        crumbs={[{ label: "消息", href: `/${slug}/desk/messages` }]}
        lead="每种事由、每种渠道一个模板。修改后只用于以后生成的消息。"
      />
      <ListTable
        caption="消息模板"
        columns={columns}
        rows={templates}
        base={`/${slug}/desk/messages/templates`}
      />
    </>
  ),
});
