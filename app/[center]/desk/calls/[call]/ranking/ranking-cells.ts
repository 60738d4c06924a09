import type { PanelSheet } from "@/lib/usecases/review/ranking-rows";

const without = { recused: "回避", absent: "缺席", pending: "未提交" };

/** A panelist's mark as papers and files show it; without points, why there are none. */
export function sheetInWords({ status, total }: PanelSheet): number | string {
  return status === "scored" ? (total ?? "") : without[status];
}
