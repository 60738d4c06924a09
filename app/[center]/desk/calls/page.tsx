import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { TableTools } from "@/components/list/table-tools";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { listCalls } from "@/lib/usecases/oversight/call";
import { centerPage } from "@/lib/web/page";
import { callColumns } from "./list";

export const metadata = { title: "招募批次" };

export default centerPage({
  permission: "call.view",
  input: z.object({}),
  load: (ctx) => listCalls(ctx),
  render: ({ data, center, now }) => {
    const list = `/${center.slug}/desk/calls`;
    const prepare = (
      <LinkButton href={`${list}/new`} variant="primary">
        新建招募批次
      </LinkButton>
    );
    return (
      <>
        <PrintHead
          center={center.name}
          title="招募批次"
          note={`共 ${data.length} 批`}
          printedAt={formatDateTime(now)}
        />
        <div className="screen-only">
          <PageHeader
            title="招募批次"
            lead="各类选拔从公告到签约的全过程：入驻孵化、公益创投、政府购买服务、项目大赛"
            action={
              data.length > 0 && (
                <>
                  <TableTools excel={`${list}/export`} />
                  {prepare}
                </>
              )
            }
          />
        </div>
        {data.length > 0 ? (
          <ListTable caption="招募批次" columns={callColumns} rows={data} base={list} />
        ) : (
          <EmptyState title="还没有招募批次" action={prepare}>
            先拟定招募公告、评分指标和排名规则，核对后再发布。
          </EmptyState>
        )}
      </>
    );
  },
});
