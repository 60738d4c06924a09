import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { noticePhase, noticePhaseLabels, noticePhaseTones } from "@/lib/domain/admission/notice-period";
import { formatPeriod } from "@/lib/domain/base/civil-date";
import { listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { publicPage } from "@/lib/web/page";
import { pageNumber } from "../../page-number";

export const metadata: Metadata = { title: "公示" };

export default publicPage({
  permission: "site.view",
  input: z.object({ page: pageNumber }),
  load: listPublicNotices,
  render: ({ center: { slug }, data: { rows, ...pages }, today }) => (
    <>
      <PageHeader title="公示" lead="各批次的入围名单和直接委托的结果。公示期内可以提出异议。" />
      {rows.length === 0 ? (
        <EmptyState icon="megaphone" title="还没有发布公示">
          评审结束后，入围名单会在这里公示。
        </EmptyState>
      ) : (
        <>
          <Table
            caption="公示"
            columns={[{ label: "公示" }, { label: "公示时间", wideOnly: true }, { label: "状态", fit: true }]}
          >
            {rows.map((notice) => {
              const phase = noticePhase(notice, today);
              return (
                <tr key={notice.id}>
                  <td>
                    <RowLink href={`/${slug}/notices/${notice.id}`}>{notice.title}</RowLink>
                    <span className="narrow-only">{formatPeriod(notice.startsOn, notice.endsOn)}</span>
                  </td>
                  <td className="wide-only">{formatPeriod(notice.startsOn, notice.endsOn)}</td>
                  <td className="fit">
                    <Tag tone={noticePhaseTones[phase]}>{noticePhaseLabels[phase]}</Tag>
                  </td>
                </tr>
              );
            })}
          </Table>
          <Pagination {...pages} unit="件" hrefFor={(page) => `/${slug}/notices?page=${page}`} />
        </>
      )}
    </>
  ),
});
