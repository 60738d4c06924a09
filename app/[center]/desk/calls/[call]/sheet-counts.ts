/** The sheets of a review by what became of them. */
export interface SheetCounts {
  scored: number;
  recused: number;
  absent: number;
  pending: number;
}

/** Such as 已提交 79、回避 2、缺席 3; whatever did not happen is left out. */
export function sheetCountsInWords({ scored, recused, absent, pending }: SheetCounts): string {
  return [
    `已提交 ${scored}`,
    recused > 0 && `回避 ${recused}`,
    absent > 0 && `缺席 ${absent}`,
    pending > 0 && `未提交 ${pending}`,
  ]
    .filter(Boolean)
    .join("、");
}
