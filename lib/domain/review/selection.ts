import type { Outcome } from "../scoring";

/** What a selection says of an applicant. */
export const selectionOutcomes = ["admitted", "reserve", "notAdmitted"] as const;
export type SelectionOutcome = (typeof selectionOutcomes)[number];

/** What a settled ranking means for an applicant; whoever has no score or too low a one is not admitted. Throws a `RangeError` while a tie is undecided. */
export function selectionOutcome(outcome: Outcome | undefined): SelectionOutcome {
  switch (outcome) {
    case "admitted":
    case "reserve":
      return outcome;
    case "notAdmitted":
    case "belowPassMark":
    case "unscored":
      return "notAdmitted";
    case "undecided":
    case undefined:
      throw new RangeError("an applicant without an outcome");
  }
}
