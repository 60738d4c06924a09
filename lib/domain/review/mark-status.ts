import type { Tone } from "../base/machine";

/**
 * One sheet (打分表) of one panelist for one applicant. Only a draft may change; the other three are final.
 * A pair without a sheet and a draft are both still owed.
 */
export const markStatuses = ["draft", "scored", "recused", "absent"] as const;
export type MarkStatus = (typeof markStatuses)[number];

export const markLabels: Record<MarkStatus, string> = {
  draft: "草稿",
  scored: "已提交",
  recused: "回避",
  absent: "缺席",
};

export const markTones: Record<MarkStatus, Tone> = {
  draft: "running",
  scored: "passed",
  recused: "ended",
  absent: "ended",
};
