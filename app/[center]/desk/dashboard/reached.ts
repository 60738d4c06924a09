import { type CallState, callStates } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { FunnelStage } from "@/lib/domain/recruitment/funnel";
import type { CallFigures } from "@/lib/usecases/oversight/dashboard";

/** From when on a nought is a result. */
const begins: Record<FunnelStage, CallState> = {
  applied: "recruiting",
  passed: "closed",
  admitted: "noticing",
  signed: "signing",
};

/** Whether a batch has come to a stage: before that its nought only means that nobody has begun. */
export function reached({ call, ...batch }: CallFigures, stage: FunnelStage): boolean {
  if (batch[stage] > 0) return true;
  return call !== null && callStates.indexOf(call.state) >= callStates.indexOf(begins[stage]);
}
