import type { Metadata } from "next";
import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { TableTools } from "@/components/list/table-tools";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { centerPage } from "@/lib/web/page";
import { reviewColumns } from "./list";

export const metadata: Metadata = { title: "评审" };

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
          <PageHeader
            title="评审"
            lead="每个批次的评审组、打分进度和排名"
            action={reviews.length > 0 && <TableTools excel={`${desk}/reviews/export`} />}
          />
        </div>
        {reviews.length === 0 ? (
          <EmptyState title="没有待评审的批次" icon="score">
            招募公告发布后，批次会出现在这里。
          </EmptyState>
        ) : (
          <ListTable
            caption="待评审和已评审的批次"
            columns={reviewColumns}
            rows={reviews}
            base={`${desk}/calls`}
          />
        )}
      </>
    );
  },
});
