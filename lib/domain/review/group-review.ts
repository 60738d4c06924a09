import type { Review } from "../scoring";

/** How one group of a call is cut: by its quota, or, without one, by its pass mark alone. */
export interface GroupCut {
  quota: number | null;
  /** Points, compared with the published score; null: that of the call, if it has one. */
  passMark: number | null;
  reserve: number;
}

/**
 * The review of one group alone, for the scoring module: its members (applicant ids), their marks, its own cut. Criteria,
 * panel and all other rules are those of the call, so that nothing of one group can move another. A group without a
 * quota has a seat for each of its members: whoever reaches the pass mark is in, ties or not.
 */
export function groupReview(review: Review, cut: GroupCut, members: ReadonlySet<string>): Review {
  const { quota, passMark, reserve } = cut;
  const applicants = review.applicants.filter(({ id }) => members.has(id));
  return {
    ...review,
    applicants,
    marks: review.marks.filter(({ applicant }) => members.has(applicant)),
    rules: {
      ...review.rules,
      quota: quota ?? applicants.length,
      reserve: quota === null ? 0 : reserve,
      ...(passMark !== null && { passMark }),
      tieBreak: review.rules.tieBreak.map((rule) =>
        rule.by === "draw" ? { ...rule, order: rule.order.filter((id) => members.has(id)) } : rule,
      ),
    },
  };
}
