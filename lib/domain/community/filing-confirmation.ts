import { type CivilDate, civilDate, formatDate, yearOf } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, number } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import type { LegalStatus } from "../registry/legal-status";

// 年度确认: once a year somebody who knows the place says whether a filed group is still there.

/** How a filed group stands in a year. */
export const yearStandings = ["open", "active", "stopped"] as const;
export type YearStanding = (typeof yearStandings)[number];
export const yearStandingLabels: Record<YearStanding, string> = {
  open: "待确认",
  active: "还在活动",
  stopped: "已停止",
};
export const yearStandingTones: Record<YearStanding, Tone> = {
  open: "todo",
  active: "passed",
  stopped: "refused",
};

/** `active` as stored; null where nobody has confirmed anything. */
export function yearStandingOf(active: boolean | null): YearStanding {
  if (active === null) return "open";
  return active ? "active" : "stopped";
}

const said = {
  active: choice("现在的情况", ["yes", "no"], { yes: "还在活动", no: "已停止" }),
  note: longText("说明", { most: 300, optional: true, hint: "已停止的必填，如 负责人迁走，半年没有活动" }),
};

export const confirmForm = form({ year: number("年度", { least: 2000, most: 2100, unit: "年" }), ...said });

/** For what was confirmed by mistake. */
export const correctForm = form({ ...said, reason: longText("更正的原因", { most: 200 }) });

export const endFilingForm = form({
  since: date("注销备案的日期"),
  reason: longText("注销备案的原因", { most: 300, hint: "如 年度确认已停止活动，负责人同意注销" }),
});

interface Said {
  active: "yes" | "no";
  note: string | null;
}

/** A group that has stopped is confirmed with a word why. */
export function saidFaults({ active, note }: Said): FieldErrors {
  return active === "no" && note === null ? { note: "已停止的，请写明情况。" } : {};
}

/**
 * What is wrong with a year: one to come, or one in which the group was not filed yet for all of it; whoever was filed
 * within a year is first confirmed in the next one. `filedOn` is null where the day is not known.
 */
export function yearFaults(year: number, filedOn: CivilDate | null, today: CivilDate): FieldErrors {
  if (year > yearOf(today)) return { year: `${year} 年还没有到，不能提前确认。` };
  if (filedOn !== null && year <= yearOf(filedOn))
    return { year: `${formatDate(filedOn)}才备案，从 ${yearOf(filedOn) + 1} 年起确认。` };
  return {};
}

/**
 * Since when a group is filed, or was for the last time; null when it never was. Statuses from the first to the last: a
 * number that was corrected is one more line, and begins nothing anew.
 */
export function filedSince(
  statuses: readonly { legalStatus: LegalStatus; since: CivilDate }[],
): CivilDate | null {
  const last = statuses.findLastIndex(({ legalStatus }) => legalStatus === "filed");
  const before = statuses
    .slice(0, Math.max(0, last))
    .findLastIndex(({ legalStatus }) => legalStatus !== "filed");
  return last === -1 ? null : (statuses[before + 1]?.since ?? null);
}

/** The first day of a year. */
export function firstOf(year: number): CivilDate {
  return civilDate(`${year}-01-01`);
}

export type GroupAct = "confirm" | "end";

/** What may be done with a filed group; in the room of a place the sub-district alone ends a filing. */
export function groupActs({
  legalStatus,
  mayEnd,
}: {
  legalStatus: LegalStatus;
  mayEnd: boolean;
}): PossibleAct<GroupAct>[] {
  if (legalStatus !== "filed") return [];
  return [
    { act: "confirm", label: "年度确认", whyNot: null },
    { act: "end", label: "注销备案", whyNot: mayEnd ? null : "注销备案由街道（乡镇）办理。" },
  ];
}
