import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { choice, date, type Form, form, longText, number, text } from "../../base/form";
import type { Tone } from "../../base/machine";
import { type Indicator, type Scores, scoresIn } from "../../review/indicator";

/** How a third party looks (督导). */
export const visitMethods = ["onSite", "files", "interview", "phone"] as const;
export type VisitMethod = (typeof visitMethods)[number];

export const visitMethodLabels: Record<VisitMethod, string> = {
  onSite: "实地督导",
  files: "查阅资料",
  interview: "访谈",
  phone: "电话回访",
};

export const visitStates = ["planned", "held", "cancelled"] as const;
export type VisitState = (typeof visitStates)[number];
export const visitLabels: Record<VisitState, string> = {
  planned: "待开展",
  held: "已开展",
  cancelled: "已取消",
};
export const visitTones: Record<VisitState, Tone> = { planned: "todo", held: "passed", cancelled: "ended" };

export function visitStateOf(visit: { heldOn: unknown; cancelledAt: unknown }): VisitState {
  if (visit.cancelledAt !== null) return "cancelled";
  return visit.heldOn === null ? "planned" : "held";
}

const method = choice("方式", visitMethods, visitMethodLabels);

export const planVisitForm = form({
  method,
  plannedOn: date("计划日期"),
  place: text("地点", { most: 60, optional: true }),
});

const heldParts = form({
  method,
  heldOn: date("日期"),
  place: text("地点", { most: 60, optional: true }),
  met: longText("见到或访谈了谁", { most: 300 }),
  summary: longText("情况", { most: 2000 }),
});

/** What is written down of a visit: the facts, and a checklist by the indicators, points and evidence where looked at. */
export function heldVisitForm(indicators: readonly Indicator[]): typeof heldParts & Form {
  const lines = indicators.flatMap(({ id, title, about, points }) => [
    [
      id,
      number(`${title}（满分 ${points}）`, {
        most: points,
        unit: "分",
        optional: true,
        ...(about && { hint: about }),
      }),
    ],
    [`${id}n`, text(`${title}的依据`, { most: 200, optional: true })],
  ]);
  return { ...heldParts, ...Object.fromEntries(lines) };
}

/** What was looked at on a visit, out of how many points, and what was given for it, with its evidence. */
export interface Checklist {
  indicators: Indicator[];
  scores: Scores;
}

/** The checklist of what was written: points and evidence of each indicator that was looked at. */
export function checklistIn(indicators: readonly Indicator[], answers: Record<string, unknown>): Checklist {
  const looked = indicators.filter(({ id }) => typeof answers[id] === "number");
  return { indicators: looked.map((one) => ({ ...one })), scores: scoresIn(looked, answers) };
}

/** The same as it is stored; an empty one where nothing was looked at. */
export function checklistOf(stored: unknown): Checklist {
  return typeof stored === "object" && stored !== null
    ? (stored as Checklist)
    : { indicators: [], scores: {} };
}

/** What is wrong with a visit that was written down; evidence without points is not left behind silently. */
export function heldVisitFaults(
  answers: Record<string, unknown> & { heldOn: CivilDate },
  indicators: readonly Indicator[],
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  if (answers.heldOn > today) faults.heldOn = "日期还没有到。";
  for (const { id, title } of indicators)
    if (answers[id] === null && answers[`${id}n`] !== null) faults[id] = `${title}写了依据，请同时给分。`;
  return faults;
}
