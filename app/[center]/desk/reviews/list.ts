import type { ListColumn } from "@/components/list/list";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { listReviews } from "@/lib/usecases/oversight/reviews";

type Review = Awaited<ReturnType<typeof listReviews>>[number];

/** The page of its batch that the work is on: the panel, and the ranking once that is confirmed. */
function way({ method, rankingConfirmed }: Review): string {
  if (method === "appraisal") return "appraisal";
  return rankingConfirmed ? "ranking" : "panel";
}

/** How far the review of each batch is. */
export const reviewColumns: readonly ListColumn<Review>[] = [
  { label: "批次", cell: ({ name }) => name, opens: (review) => `${formatCallKey(review)}/${way(review)}` },
  {
    label: "状态",
    cell: ({ state }) => ({ text: callLabels[state], tone: callTones[state] }),
    fit: true,
    wideOnly: true,
  },
  {
    label: "评审日",
    cell: ({ reviewOn }) => (reviewOn ? { date: reviewOn } : { absent: "未定" }),
    fit: true,
    wideOnly: true,
  },
  { label: "参评", cell: ({ passed }) => passed, num: true, wideOnly: true },
  { label: "评审专家", cell: ({ panelists }) => panelists, num: true, wideOnly: true },
  { label: "打分", cell: (review) => given(review) ?? { absent: "—" }, num: true },
  { label: "下一步", cell: ({ next }) => next?.title ?? { absent: "—" }, wideOnly: true },
  {
    label: "排名",
    cell: ({ state, rankingConfirmed }) =>
      rankingConfirmed
        ? { text: "已确认", tone: "passed" }
        : state === "reviewing"
          ? { text: "暂定", tone: "running" }
          : { absent: "—" },
    fit: true,
  },
];

function given(review: Review): string | null {
  if (review.rankingConfirmed) return "已完成";
  if (review.method === "appraisal") return `${review.appraised} / ${review.standing}`;
  return review.marksExpected === 0 ? null : `${review.marksGiven} / ${review.marksExpected}`;
}
