import type { CivilDate } from "../base/civil-date";
import { formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { date, form, longText, reference, text } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** 限制申报: an organization may not apply for a time. What it means for a call the call says (`BarRule`). */
export const barForm = form({
  organizationId: reference("社会组织"),
  projectId: reference("涉及的项目", { optional: true }),
  startsOn: date("开始日期"),
  endsOn: date("截止日期", { hint: "这一天仍在限制期内；违约、失信的一般为三年" }),
  reason: longText("原因", { most: 500, hint: "依据的规定和事实，审查人员会看到" }),
  document: text("处理文号", { most: 60, optional: true }),
});

export const barStates = ["active", "coming", "over", "lifted"] as const;
export type BarState = (typeof barStates)[number];

export const barLabels: Record<BarState, string> = {
  active: "限制中",
  coming: "尚未开始",
  over: "已期满",
  lifted: "已解除",
};
export const barTones: Record<BarState, Tone> = {
  active: "refused",
  coming: "todo",
  over: "ended",
  lifted: "ended",
};

interface Term {
  startsOn: CivilDate;
  endsOn: CivilDate;
  liftedOn: CivilDate | null;
}

/** As a bar stands on a day; both of its days are within it. */
export function barStateOn({ startsOn, endsOn, liftedOn }: Term, today: CivilDate): BarState {
  if (liftedOn !== null) return "lifted";
  if (endsOn < today) return "over";
  return startsOn > today ? "coming" : "active";
}

export function barFaults({ startsOn, endsOn }: Pick<Term, "startsOn" | "endsOn">): FieldErrors {
  return endsOn < startsOn ? { endsOn: `截止日期不能早于开始日期（${formatDate(startsOn)}）。` } : {};
}

/** What may be done with a bar; one that has ended stays as it is. */
export function barActs(state: BarState): PossibleAct<"edit" | "lift">[] {
  if (state === "over" || state === "lifted") return [];
  return [
    { act: "edit", label: "修改", whyNot: null },
    {
      act: "lift",
      label: "解除",
      whyNot: null,
      follows: "解除后，该组织可以申报；记录仍然保留。",
      reason: "解除的原因",
    },
  ];
}
