import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { TableTools } from "@/components/list/table-tools";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { listMessageTemplates } from "@/lib/usecases/center/message-template";
import { centerPage } from "@/lib/web/page";
import { templateColumns } from "./list";

export const metadata = { title: "消息模板" };

export default centerPage({
  permission: "message.view",
  input: z.object({}),
  load: listMessageTemplates,
  render: ({ center: { slug, name }, data: templates, now }) => (
    <>
      <PrintHead center={name} title="消息模板" printedAt={formatDateTime(now)} />
      <div className="screen-only">
        <PageHeader
          title="消息模板"
          crumbs={[{ label: "消息", href: `/${slug}/desk/messages` }]}
          lead="每种事由、每种渠道一个模板。修改后只用于以后生成的消息。"
          action={<TableTools excel={`/${slug}/desk/messages/templates/export`} />}
        />
      </div>
      <ListTable
        caption="消息模板"
        columns={templateColumns}
        rows={templates}
        base={`/${slug}/desk/messages/templates`}
      />
    </>
  ),
});
