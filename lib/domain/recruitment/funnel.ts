import type { ApplicationState } from "./application/application-lifecycle";

/** The gates of a batch in order; an application that came through one counts in all before it. */
export const funnelStages = ["applied", "passed", "admitted", "signed"] as const;
export type FunnelStage = (typeof funnelStages)[number];

export const funnelStageLabels: Record<FunnelStage, string> = {
  applied: "申请",
  passed: "初审通过",
  admitted: "入围",
  signed: "签约",
};

/** Won a seat in the confirmed ranking, whatever became of it; an organization that gave up later was admitted too. */
export const admittedStates = [
  "shortlisted",
  "announced",
  "awaitingAgreement",
  "signed",
  "awarded",
  "lapsed",
] as const satisfies readonly ApplicationState[];
