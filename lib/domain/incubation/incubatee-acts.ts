import type { PossibleAct } from "../base/possible-act";
import { type IncubationState, incubationLabels, presentStates } from "./incubatee-lifecycle";

/** What may be done with the record of an organization in incubation, as it stands. */
export function incubateeActs({ state }: { state: IncubationState }) {
  const acts: PossibleAct<"term">[] = [{ act: "term", label: "孵化期和类型", whyNot: whyNotPresent(state) }];
  return acts;
}

/** Why nothing new is begun with an organization that is no longer here; null while it is. */
export function whyNotPresent(state: IncubationState): string | null {
  if (presentStates.includes(state)) return null;
  return `该组织目前是“${incubationLabels[state]}”，不再办理在孵期间的事项。`;
}
