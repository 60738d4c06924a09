import type { Metadata } from "next";
import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { noticeLabels, noticeTones } from "@/lib/domain/admission/notice-lifecycle";
import { formatDate } from "@/lib/domain/base/civil-date";
import { listNotices } from "@/lib/usecases/admission/notice";
import { centerPage } from "@/lib/web/page";
import { pageNumber } from "../../page-number";

export const metadata: Metadata = { title: "公示" };

export default centerPage({
  permission: "notice.view",
  input: z.object({ page: pageNumber }),
  load: listNotices,
  render: ({ center: { slug }, data: { rows, ready, ...pages } }) => {
    const base = `/${slug}/desk/notices`;
    return (
      <>
        <PageHeader title="公示" lead="由已确认的排名拟写，发布后在公开网站上公示，内容不再更改。" />
        <div className="flex flex-col gap-3">
          {ready.map((cohort) => (
            <Alert
              key={cohort.number}
              tone="warning"
              title={`${cohort.name}的排名已确认，可以拟写公示`}
              action={
                <LinkButton variant="primary" href={`${base}/new?cohort=${cohort.number}`}>
                  拟写公示
                </LinkButton>
              }
            />
          ))}
          {rows.length === 0 && ready.length === 0 && (
            <EmptyState
              icon="megaphone"
              title="还没有公示"
              action={<LinkButton href={`/${slug}/desk/cohorts`}>查看招募批次</LinkButton>}
            >
              批次的排名确认后，可以在这里拟写公示。
            </EmptyState>
          )}
          {rows.length > 0 && (
            <div>
              <Table
                caption="公示"
                columns={[
                  { label: "公示" },
                  { label: "批次", fit: true, wideOnly: true },
                  { label: "公示时间", fit: true, wideOnly: true },
                  { label: "状态", fit: true },
                ]}
              >
                {rows.map((notice) => (
                  <tr key={notice.id}>
                    <td>
                      <RowLink href={`${base}/${notice.id}`}>{notice.title}</RowLink>
                    </td>
                    <td className="fit wide-only">{notice.cohort.name}</td>
                    <td className="fit wide-only">
                      {formatDate(notice.startsOn)}至 {formatDate(notice.endsOn)}
                    </td>
                    <td className="fit">
                      <Tag tone={noticeTones[notice.state]}>{noticeLabels[notice.state]}</Tag>
                    </td>
                  </tr>
                ))}
              </Table>
              <Pagination {...pages} unit="件" hrefFor={(page) => `${base}?page=${page}`} />
            </div>
          )}
        </div>
      </>
    );
  },
});
