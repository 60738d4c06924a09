import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, word } from "../base/form";
import { type ResidencyMode, residencyLabels, residencyModes } from "../recruitment/residency-mode";

/** How long an organization is in incubation, at which stage of development it is, and how it is in residence. */
export interface IncubateeTerm {
  /** Last day of the term; null: not agreed. */
  endsOn: CivilDate | null;
  stage: string | null;
  residencyMode: ResidencyMode | null;
}

/** A term that ends within this many days is said at the desk: what follows has to be settled. */
export const endsWithin = 30;
export const termEnds = ["soon"] as const;
export const termEndLabels = { soon: `${endsWithin} 天内期满` };

export const termForm = form({
  endsOn: date("孵化期满", { optional: true, hint: "孵化期的最后一天，以协议为准；没有约定的留空" }),
  stage: word("孵化类型", { most: 20, optional: true }),
  residencyMode: choice("入驻方式", residencyModes, residencyLabels, { optional: true }),
  reason: longText("更改的原因", { most: 200, optional: true, hint: "更改已经登记的内容时必填" }),
});

/** What is wrong with a term, by field: it ends after it began, and what was on record changes only for a reason. */
export function termFaults(
  before: IncubateeTerm & { startedOn: CivilDate },
  after: IncubateeTerm & { reason: string | null },
): FieldErrors {
  const faults: FieldErrors = {};
  if (after.endsOn !== null && after.endsOn < before.startedOn)
    faults.endsOn = "孵化期满不能早于进入孵化的那一天。";
  const names = ["endsOn", "stage", "residencyMode"] as const;
  const changed = names.some((name) => before[name] !== null && before[name] !== after[name]);
  if (changed && after.reason === null) faults.reason = "更改了已经登记的内容，请写明原因。";
  return faults;
}
