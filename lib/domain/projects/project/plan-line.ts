import type { CivilDate } from "../../base/civil-date";
import { choice, date, money, number, text } from "../../base/form";
import type { Tone } from "../../base/machine";
import type { ProjectState } from "./project";

/** What of the activities of a line is counted towards its target. */
export const planMeasures = [
  "events",
  "activities",
  "attendances",
  "people",
  "households",
  "volunteers",
  "hours",
] as const;
export type PlanMeasure = (typeof planMeasures)[number];

export const planMeasureLabels: Record<PlanMeasure, string> = {
  events: "场次",
  activities: "次数（每条活动记录计一次）",
  attendances: "人次",
  people: "人数（按登记的口径）",
  households: "户数",
  volunteers: "志愿者人次",
  hours: "志愿服务小时",
};

/** The questions of one line of a plan: unit, target, tolerance, evidence and unit price (domain.md 5, deliverables). */
export const planLineFields = {
  name: text("指标", { most: 60 }),
  measure: choice("按什么计", planMeasures, planMeasureLabels),
  target: number("目标", { least: 0.1, most: 99_999_999, decimals: 1 }),
  unit: text("单位", { most: 8, hint: "场、人次、个" }),
  tolerance: number("允许差", { most: 100, optional: true, unit: "%" }),
  dueOn: date("完成期限", { optional: true }),
  evidence: text("佐证", { most: 100, optional: true, hint: "签到表、照片、小结" }),
  unitPriceFen: money("单价", { optional: true }),
};

/** How far a line is; `done` and `target` in its unit, `tolerance` in percent. */
export interface LineProgress {
  target: number;
  tolerance: number;
  done: number;
}

/** Whether a line is reached: done is at least the target less what may be missing. */
export function isReached({ target, tolerance, done }: LineProgress): boolean {
  return done * 100 >= target * (100 - tolerance) - 1e-6;
}

/** Done of target in percent, rounded down and never above 100, for a bar. */
export function percentOf({ target, done }: Pick<LineProgress, "target" | "done">): number {
  return Math.min(100, Math.floor((done / target) * 100));
}

/** How a line stands: reached, late, going on, or missed by a project that is closed. */
export const planLineStates = ["running", "late", "reached", "missed"] as const;
export type PlanLineState = (typeof planLineStates)[number];

export const planLineLabels: Record<PlanLineState, string> = {
  running: "进行中",
  late: "已逾期",
  reached: "已达标",
  missed: "未达标",
};

export const planLineTones: Record<PlanLineState, Tone> = {
  running: "running",
  late: "refused",
  reached: "passed",
  missed: "ended",
};

/**
 * The state of a line on a day. It is late once its day, or without one the end of its project, has passed; time stands
 * still for a project that is suspended or has not begun.
 */
export function planLineState(
  { dueOn, ...line }: LineProgress & { dueOn: CivilDate | null },
  { state, endsOn }: { state: ProjectState; endsOn: CivilDate },
  today: CivilDate,
): PlanLineState {
  if (isReached(line)) return "reached";
  if (state === "closed" || state === "terminated" || state === "dropped") return "missed";
  return state !== "suspended" && state !== "prepared" && (dueOn ?? endsOn) < today ? "late" : "running";
}
