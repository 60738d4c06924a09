import type { Chip } from "@/components/ui/filter-chips";
import {
  type IncubationState,
  incubationLabels,
  incubationStates,
} from "@/lib/domain/incubation/incubatee-lifecycle";
import { type IncubateeFilter, presentStates } from "@/lib/usecases/incubation/incubatee";

type State = IncubateeFilter["state"];

/** One chip per state that occurs; those present together get one of their own once they stand in several. */
export function stateChips(
  now: State,
  { counts, all }: { counts: ReadonlyMap<IncubationState, number>; all: number },
  href: (change: { state: State }) => string,
): Chip[] {
  const chip = (state: State, label: string, count: number): Chip => {
    return { label, href: href({ state }), count, on: now === state };
  };
  const present = presentStates.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const together = present > (counts.get("incubating") ?? 0) || now === "present";
  const single = incubationStates.filter((state) => counts.has(state) || now === state);
  return [
    chip(null, "全部", all),
    ...(together ? [chip("present", "目前在孵（含延期、待评估）", present)] : []),
    ...single.map((state) => chip(state, incubationLabels[state], counts.get(state) ?? 0)),
  ];
}
