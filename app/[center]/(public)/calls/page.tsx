import type { Metadata } from "next";
import { z } from "zod";
import { CallDeadlineTag } from "@/components/call-deadline";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { MenuItem } from "@/components/ui/menu-item";
import { PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import { publishedCalls } from "@/lib/usecases/recruitment/site";
import { publicPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "招募公告" };

export default publicPage({
  permission: "site.view",
  input: z.object({}),
  load: publishedCalls,
  render: ({ center: { slug }, data: calls }) => (
    <>
      <PageHeader
        title="招募公告"
        lead="各批次的招募时间、名额和评分办法。"
        more={<MenuItem href={`/${slug}/results`}>历批结果</MenuItem>}
      />
      {calls.length === 0 && (
        <EmptyState
          icon="megaphone"
          title="还没有发布招募公告"
          action={<LinkButton href={`/${slug}/guide`}>阅读入驻指南</LinkButton>}
        >
          招募开始后会在这里公布。
        </EmptyState>
      )}
      {calls.length > 0 && (
        <Table
          caption="招募公告"
          columns={[
            { label: "公告" },
            { label: "批次", wideOnly: true },
            { label: "接收申请时间", wideOnly: true },
            { label: "名额", num: true, wideOnly: true },
            { label: "状态", fit: true },
          ]}
        >
          {calls.map((call) => (
            <tr key={formatCallKey(call)}>
              <td>
                <RowLink href={`/${slug}/calls/${formatCallKey(call)}`}>{call.title}</RowLink>
                <span className="narrow-only">
                  {windowInWords(call)} <span className="inline-block">名额 {call.seats}</span>
                </span>
              </td>
              <td className="wide-only">{call.name}</td>
              <td className="wide-only">{windowInWords(call)}</td>
              <td className="num wide-only">{call.seats}</td>
              <td className="fit">
                <CallDeadlineTag {...call} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  ),
});
