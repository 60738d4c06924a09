import type { Chip } from "@/components/ui/filter-chips";
import {
  type ApplicationState,
  applicationLabels,
  applicationStates,
} from "@/lib/domain/recruitment/application-lifecycle";
import type { ApplicationListFilter } from "./filter";
import { addressOf } from "./list-address";

/** How many there are in each state that occurs. */
export type StateCounts = Partial<Record<ApplicationState, number>>;

/** One chip per state that occurs, after that of what waits for the check; the one that is on is always there. */
export function stateChips(
  list: string,
  filter: ApplicationListFilter,
  counts: StateCounts,
  all: number,
): Chip[] {
  const states = applicationStates.filter(
    (state) => state === "submitted" || state === filter.state || counts[state],
  );
  return [
    {
      label: "全部",
      href: addressOf(list, filter, { state: null }),
      count: all,
      on: filter.state === null,
    },
    ...states.map((state) => ({
      label: applicationLabels[state],
      href: addressOf(list, filter, { state }),
      count: counts[state] ?? 0,
      on: filter.state === state,
    })),
  ];
}
