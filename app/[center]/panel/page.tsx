import type { Metadata } from "next";
import { z } from "zod";
import { PhoneLink } from "@/components/phone-link";
import { EmptyState } from "@/components/ui/empty-state";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { viewReviewDay } from "@/lib/usecases/review/review-day";
import { centerPage } from "@/lib/web/page";
import { ReviewList } from "./review-list";

export const metadata: Metadata = { title: "评审打分" };

export default centerPage({
  permission: "mark.view",
  input: z.object({}),
  load: (ctx) => viewReviewDay(ctx),
  render: ({ data: reviews, center }) =>
    reviews.length === 0 ? (
      <EmptyState title="目前没有需要您评审的批次" icon="score">
        评审开始后，参评的申请会列在这里。如您应参加今天的评审，请联系{center.name}（
        <PhoneLink phone={center.phone} />
        ）。
      </EmptyState>
    ) : (
      <div className="flex flex-col gap-8">
        {reviews.map((review) => (
          <ReviewList key={formatCallKey(review)} review={review} home={`/${center.slug}/panel`} />
        ))}
      </div>
    ),
});
