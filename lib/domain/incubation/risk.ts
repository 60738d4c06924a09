import { addDays, type CivilDate, daysBetween, formatDate } from "../base/civil-date";
import type { PlanState } from "./plan/plan";
import { findingLabels, type MidtermFinding } from "./report/report";

/** What may go wrong with an organization in incubation, the gravest first. */
export const riskKinds = ["overdue", "rectify", "termOver", "silent", "noPlan", "termEnds"] as const;
export type RiskKind = (typeof riskKinds)[number];

export const riskLabels: Record<RiskKind, string> = {
  overdue: "里程碑逾期",
  rectify: "中期检查需整改",
  termOver: "已过孵化期",
  silent: "久无动静",
  noPlan: "没有方案",
  termEnds: "即将期满",
};

/** Without a sign of life for longer than this many days an organization is silent. */
export const silence = 60;
/** A plan is there within this many days of the entry. */
const planWithin = 30;
/** An end of the term within this many days is near. */
const nearEnd = 60;

/** What is known of an organization in incubation, counted from its records. */
export interface Situation {
  startedOn: CivilDate;
  endsOn: CivilDate | null;
  assessed: boolean;
  plan: PlanState | null;
  overdue: number;
  submitted: number;
  /** Of its latest mid-term check; null: none yet. */
  finding: MidtermFinding | null;
  /** Its next open milestone. */
  next: { title: string; dueOn: CivilDate } | null;
  /** The latest activity, guidance, booking, report or milestone handed in; null: none yet. */
  lastSeen: CivilDate | null;
}

export interface Risk {
  kind: RiskKind;
  /** Why. */
  words: string;
}

/** What stands in the way of an organization on a day, the gravest first; empty when it goes on. */
export function risksOf(situation: Situation, today: CivilDate): Risk[] {
  const { startedOn, endsOn, plan, overdue, finding, lastSeen } = situation;
  const quiet = daysBetween(lastSeen ?? startedOn, today);
  const left = endsOn === null ? null : daysBetween(today, endsOn);
  const words: Record<RiskKind, string | null> = {
    overdue: overdue > 0 ? `${overdue} 个里程碑逾期` : null,
    rectify: finding === "rectify" || finding === "failed" ? `中期检查${findingLabels[finding]}` : null,
    termOver: endsOn !== null && left !== null && left < 0 ? `${formatDate(endsOn)}已期满` : null,
    silent: quiet > silence ? `${quiet} 天没有活动、指导、预约和报告` : null,
    noPlan: plan === null && daysBetween(startedOn, today) > planWithin ? "进入孵化一个月还没有方案" : null,
    termEnds: left !== null && left >= 0 && left <= nearEnd ? `${left} 天后期满` : null,
  };
  return riskKinds.flatMap((kind) => {
    const why = words[kind];
    return why === null ? [] : [{ kind, words: why }];
  });
}

/** What the center does next for it. */
export function nextFor(situation: Situation, today: CivilDate): string {
  const { assessed, plan, overdue, submitted, next, endsOn } = situation;
  if (submitted > 0) return `确认 ${submitted} 个里程碑的成果`;
  if (endsOn !== null && endsOn <= addDays(today, nearEnd)) return "安排出壳评估或延期";
  if (!assessed) return "做期初能力评估";
  if (plan === null) return "拟定孵化方案";
  if (plan === "drafted") return "与组织商定方案";
  if (overdue > 0 && next) return `督促“${next.title}”`;
  return next ? `${formatDate(next.dueOn)}前：${next.title}` : "方案已走完，安排下一步";
}

/** How far to the front an organization stands: the gravest risk first, and among those the one with more of them. */
export function weightOf(risks: readonly Risk[]): number {
  const [gravest] = risks;
  if (!gravest) return 0;
  return (riskKinds.length - riskKinds.indexOf(gravest.kind)) * 10 + risks.length;
}
