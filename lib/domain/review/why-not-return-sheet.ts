import { type MarkStatus, markLabels } from "./mark-status";

export interface SheetToReturn {
  /** Null: nothing was typed yet. */
  status: MarkStatus | null;
  /** The panelist is the person who would return it. */
  own: boolean;
  /** The ranking is confirmed and rests on the sheet. */
  confirmed: boolean;
}

/**
 * Why a sheet cannot be returned to its panelist, in a sentence; null when it can. Points, recusal and absence alike
 * are corrected so, until the ranking is confirmed; nobody reopens a sheet of their own.
 */
export function whyNotReturnSheet({ status, own, confirmed }: SheetToReturn): string | null {
  if (confirmed) return "排名已经确认，打分表不能再退回。";
  if (status === null) return "这份申请还没有打分，无须退回。";
  if (status === "draft") return `打分表还是“${markLabels.draft}”，评审专家可以直接修改，无须退回。`;
  if (own) return "这是您自己的打分表，请由另一位管理者退回。";
  return null;
}
