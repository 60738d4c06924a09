import { type CohortState, cohortStates } from "@/lib/domain/recruitment/cohort-lifecycle";
import type { FunnelStage } from "@/lib/domain/recruitment/funnel";
import type { CohortFigures } from "@/lib/usecases/oversight/dashboard";

/** From when on a nought is a result. */
const begins: Record<FunnelStage, CohortState> = {
  applied: "recruiting",
  passed: "closed",
  admitted: "noticing",
  signed: "signing",
};

/** Whether a batch has come to a stage: before that its nought only means that nobody has begun. */
export function reached(cohort: CohortFigures, stage: FunnelStage): boolean {
  return cohort[stage] > 0 || cohortStates.indexOf(cohort.state) >= cohortStates.indexOf(begins[stage]);
}
