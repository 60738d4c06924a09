import { type CivilDate, formatDate } from "../base/civil-date";
import { type CallState, nextCallState } from "../recruitment/call/call-lifecycle";
import type { SelectionMethod } from "../recruitment/selection-method";

export interface ReviewFacts {
  /** An appraisal needs neither panel nor criteria. */
  method: SelectionMethod;
  state: CallState;
  closesOn: CivilDate;
  /** Applications by what the formal check said of them. */
  unchecked: number;
  passed: number;
  panelists: number;
  criteria: number;
}

/** Why the review of a batch cannot start, in a sentence; null when it can. The state is that of now. */
export function whyNotStartReview(facts: ReviewFacts): string | null {
  const { method, state, closesOn, unchecked, passed, panelists, criteria } = facts;
  if (state === "recruiting") {
    return `招募期到${formatDate(closesOn)}为止，届满后方可开始评审。`;
  }
  const step = nextCallState(state, "startReview");
  if (!step.ok) return step.why;
  if (unchecked > 0) return `还有${unchecked}份申请没有初审，全部初审后方可开始评审。`;
  if (passed === 0) return "没有初审通过的申请，无须评审。";
  if (method === "appraisal") return null;
  if (panelists === 0) return "评审组还没有评审专家，请先组建评审组。";
  if (criteria === 0) return "本批次没有评分指标，请先在批次中设置。";
  return null;
}
