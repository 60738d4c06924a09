import { type CivilDate, parseCivilDate } from "../base/civil-date";
import { date, flag, form, text } from "../base/form";
import type { Tone } from "../base/machine";
import { type RegistrationState, registrationLabels } from "./registration";
import type { ChecklistStep } from "./registration-checklist";

// One step of a case: what the organization says of it, and what the desk does.

export const stepForm = form({
  metOn: date("具备的日期", { optional: true, hint: "留空表示还不具备" }),
  note: text("说明", { most: 100, optional: true, hint: "如 会员 56 人，见名册" }),
});

/** What an organization says of a step; whether it is met the desk looks at. */
export const claimForm = form({
  ready: flag("这一项已经具备，请中心核对"),
  claim: text("说明", { most: 100, optional: true, hint: "如 会员 56 人，名册已上传" }),
});

/** A step of one case: what was asked when it began, and since when it is met. */
export interface RegistrationStep extends ChecklistStep {
  metOn: CivilDate | null;
  /** What the desk says of it. */
  note: string | null;
  /** Since when the organization says that it is met, and its words; null also once the desk has answered. */
  claimedOn: CivilDate | null;
  claim: string | null;
}

/** A step as a case begins with it. */
export function stepToMeet({ title, threshold }: ChecklistStep) {
  return { title, threshold, metOn: null, note: null, claimedOn: null, claim: null };
}

/** The steps as a case holds them; what no form wrote is taken as not met. Throws a `TypeError` where there are none. */
export function stepsOf(stored: unknown): RegistrationStep[] {
  if (!Array.isArray(stored)) throw new TypeError("a case without steps");
  const words = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
  return stored.map((one: Record<string, unknown>) => ({
    title: words(one.title) ?? "",
    threshold: words(one.threshold),
    metOn: parseCivilDate(words(one.metOn) ?? ""),
    note: words(one.note),
    claimedOn: parseCivilDate(words(one.claimedOn) ?? ""),
    claim: words(one.claim),
  }));
}

/** How a step stands, in a word and its tone. */
export function stepStanding({ metOn, claimedOn }: RegistrationStep): { text: string; tone: Tone } {
  if (metOn !== null) return { text: "已具备", tone: "passed" };
  return claimedOn === null ? { text: "待具备", tone: "todo" } : { text: "待中心核对", tone: "running" };
}

/** Why the organization does not change a step or its papers; null while it may. */
export function whyNotClaim(state: RegistrationState, { metOn }: RegistrationStep): string | null {
  if (state !== "preparing") return `事项${registrationLabels[state]}，材料不再更改。`;
  return metOn === null ? null : "中心已核对这一项，材料不再更改；确需更换的，请联系中心。";
}
