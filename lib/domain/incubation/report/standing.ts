import { type CivilDate, daysBetween } from "../../base/civil-date";
import type { ReportState } from "./report";

/** How a report stands with its center, whether there is one or not: what the desk narrows its list by. */
export const standings = ["missing", "overdue", "submitted", "returned", "accepted", "late"] as const;
export type Standing = (typeof standings)[number];
export const standingLabels: Record<Standing, string> = {
  missing: "未交",
  overdue: "逾期未交",
  submitted: "待回复",
  returned: "待修改",
  accepted: "已回复",
  late: "逾期提交",
};

interface Handed {
  /** Null: nothing was written yet. */
  state: ReportState | null;
  /** The day of the first time it was handed in. */
  submittedOn: CivilDate | null;
  dueOn: CivilDate;
}

/** All standings that hold of a report on a day; one that is missing past its day is overdue as well. */
export function standingsOf({ state, submittedOn, dueOn }: Handed, today: CivilDate): Standing[] {
  if (state === null || state === "drafted") return today > dueOn ? ["missing", "overdue"] : ["missing"];
  return submittedOn !== null && submittedOn > dueOn ? [state, "late"] : [state];
}

/** The lateness in words: 逾期 3 天; null for what is in time. */
export function latenessInWords({ state, submittedOn, dueOn }: Handed, today: CivilDate): string | null {
  const by = state === null || state === "drafted" ? today : submittedOn;
  const days = by === null ? 0 : daysBetween(dueOn, by);
  return days > 0 ? `逾期 ${days} 天` : null;
}
