import { type CivilDate, formatPeriod } from "../../base/civil-date";
import type { BarRule } from "../call/bar-rule";

/** What speaks against an applicant of a call for projects, with the rule it comes from. */
export interface Barred {
  /** A bar, or a project that it carries out at the time. */
  kind: "bar" | "project";
  id: string;
  /** Of the bar or the project, as the checker reads it. */
  words: string;
}

/** A bar in words: "限制申报（2026年1月1日至2028年12月31日）：中期评估不合格，拒不整改". */
export function barInWords(bar: { startsOn: CivilDate; endsOn: CivilDate; reason: string }): string {
  return `限制申报（${formatPeriod(bar.startsOn, bar.endsOn)}）：${bar.reason}`;
}

/** A running project in words, with the rule of the call that it breaks. */
export function projectInWords(project: { number: string; name: string }): string {
  return `本批次规定每家组织同时只承接一个项目，正在实施 ${project.number}“${project.name}”`;
}

/** Why an application cannot pass the check; null when nothing is in its way, or the call leaves it to the checker. */
export function whyNotPass(rule: BarRule, barred: readonly Barred[]): string | null {
  const [first] = barred;
  if (!first || rule === "shown") return null;
  return `不能通过：${first.words}。`;
}
