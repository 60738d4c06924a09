import type { Tone } from "../base/machine";

/** What was done with a sensitive record; each time is a line of its own, with its reason. */
export const assistedActWords = ["open", "change", "export", "delete"] as const;
export type AssistedAct = (typeof assistedActWords)[number];

export const assistedActLabels: Record<AssistedAct, string> = {
  open: "查看",
  change: "修改",
  export: "导出",
  delete: "删除",
};

export const assistedActTones: Record<AssistedAct, Tone> = {
  open: "running",
  change: "todo",
  export: "refused",
  delete: "ended",
};
