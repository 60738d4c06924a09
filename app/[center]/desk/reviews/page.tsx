import type { Metadata } from "next";
import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { centerPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "评审" };

const columns = [
  { label: "批次" },
  { label: "状态", fit: true, wideOnly: true },
  { label: "评审日", wideOnly: true },
  { label: "参评", num: true, wideOnly: true },
  { label: "评审专家", num: true, wideOnly: true },
  { label: "打分", num: true },
  { label: "下一步", wideOnly: true },
  { label: "排名", fit: true },
];

const nothing = <span className="text-muted">—</span>;

export default centerPage({
  permission: "ranking.view",
  input: z.object({}),
  load: (ctx) => listReviews(ctx),
  render: ({ data: reviews, center, now }) => {
    const desk = `/${center.slug}/desk`;
    return (
      <>
        <PrintHead
          center={center.name}
          title="评审进度"
          note={`共 ${reviews.length} 批`}
          printedAt={formatDateTime(now)}
        />
        <div className="screen-only">
          <PageHeader title="评审" lead="每个批次的评审组、打分进度和排名" />
        </div>
        {reviews.length === 0 ? (
          <EmptyState title="没有待评审的批次" icon="score">
            招募公告发布后，批次会出现在这里。
          </EmptyState>
        ) : (
          <Table caption="待评审和已评审的批次" columns={columns}>
            {reviews.map((review) => (
              <tr key={formatCallKey(review)}>
                <td>
                  <RowLink
                    href={`${desk}/calls/${formatCallKey(review)}/${review.method === "appraisal" ? "appraisal" : "panel"}`}
                  >
                    {review.name}
                  </RowLink>
                </td>
                <td className="fit wide-only">
                  <Tag tone={callTones[review.state]}>{callLabels[review.state]}</Tag>
                </td>
                <td className="wide-only">{review.reviewOn ? formatDate(review.reviewOn) : "未定"}</td>
                <td className="num wide-only">{review.passed} 家</td>
                <td className="num wide-only">{review.panelists} 人</td>
                <td className="num">{given(review)}</td>
                <td className="wide-only">{review.next?.title ?? nothing}</td>
                <td className="fit">
                  {review.state === "reviewing" || review.rankingConfirmed ? (
                    <a
                      className="link-plain"
                      href={`${desk}/calls/${formatCallKey(review)}/${review.method === "appraisal" ? "appraisal" : "ranking"}`}
                    >
                      {review.rankingConfirmed ? "已确认" : "查看"}
                    </a>
                  ) : (
                    nothing
                  )}
                </td>
              </tr>
            ))}
          </Table>
        )}
      </>
    );
  },
});

function given(review: {
  method: string;
  rankingConfirmed: boolean;
  marksGiven: number;
  marksExpected: number;
  appraised: number;
  standing: number;
}) {
  if (review.rankingConfirmed) return "已完成";
  if (review.method === "appraisal") return `${review.appraised} / ${review.standing}`;
  return review.marksExpected === 0 ? nothing : `${review.marksGiven} / ${review.marksExpected}`;
}
