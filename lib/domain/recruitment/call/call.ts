import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import type { Rules } from "../../scoring/review";
import type { SelectionMethod } from "../selection-method";

import type { BarRule } from "./bar-rule";
import type { CallKind } from "./call-key";
import type { CallWindow } from "./call-phase";
import { type CallCriterion, criteriaFaults, fullMark, isHundredth } from "./criteria";
import { type Tier, tierFaults } from "./tier";

/** The ranking rules of a call are those of the scoring module; the quota is a fact of the call itself. */
export type CallRules = Omit<Rules, "quota">;

/** Everything a call (招募公告) settles before it is published. */
export interface CallTerms extends CallWindow {
  kind: CallKind;
  number: number;
  name: string;
  title: string;
  body: string;
  /** 入驻指南 of this call; without it the center's. */
  guide: string | null;
  /** By the marks of a panel, or by an appraisal of each applicant; then there are no criteria. */
  method: SelectionMethod;
  reviewOn: CivilDate | null;
  quota: number;
  categories: string[];
  /** The form of the center that applicants fill in besides the standard block. */
  formId: string | null;
  criteria: CallCriterion[];
  rules: CallRules;
  /** What the grants are paid from. */
  fundId: string | null;
  /** What a bar (限制申报) means for its applicants. */
  barRule: BarRule;
  /** An organization carries out one project at a time. */
  oneProject: boolean;
  /** Its notice prints what was granted. */
  amountsPublic: boolean;
  /** Of a contest, the highest first. */
  tiers: readonly Tier[];
}

/** The most characters of a notice's text. */
export const longestCallText = 10_000;
/** How many lines a mark sheet may have. */
export const mostCriteria = 10;

/** What the criteria of a mark sheet usually add up to; another sum is allowed, but never by oversight. */
export const usualFullMark = 100;

/** What a sheet adds up to that must be agreed to before it stands; null for the usual sum, and where nobody marks. */
export function unusualSum(call: { method: SelectionMethod; criteria: readonly { max: number }[] }) {
  const sum = fullMark(call.criteria);
  return call.method === "appraisal" || sum === usualFullMark ? null : sum;
}

/** What is wrong with a call, one Chinese sentence per field of its form; empty when it may be saved. */
export function callFaults(call: CallTerms): FieldErrors {
  const tiers = tierFaults(call);
  if (call.method === "appraisal") return { ...windowFaults(call), ...tiers };
  return { ...windowFaults(call), ...tiers, ...criteriaFaults(call.criteria), ...ruleFaults(call) };
}

function windowFaults({
  opensOn,
  opensAt,
  closesOn,
  closesAt,
  reviewOn,
  quota,
  categories,
}: CallTerms): FieldErrors {
  const faults: FieldErrors = {};
  if (closesOn < opensOn) {
    faults.closesOn = `截止日期早于开始日期（${formatDate(opensOn)}），请核对。`;
  } else if (closesOn === opensOn && closesAt <= opensAt) {
    faults.closesAt = `截止时间应晚于当天的开始时间（${opensAt}）。`;
  } else if (reviewOn !== null && reviewOn <= closesOn) {
    faults.reviewOn = `评审日期应晚于招募截止日期（${formatDate(closesOn)}）。`;
  }
  if (!isWhole(quota, 1, 1000)) faults.quota = "请填写 1 至 1000 之间的名额数。";
  if (categories.length === 0) faults.categories = "请至少选择一类招募对象。";
  return faults;
}

function ruleFaults({ criteria, rules }: CallTerms): FieldErrors {
  const faults: FieldErrors = {};
  const { aggregate, decimals, passMark, reserve, minBallots, tieBreak } = rules;
  if (aggregate.method === "trimmedMean") {
    const { drop, fromBallots } = aggregate;
    if (!isWhole(drop, 1, 3)) faults.drop = "去掉的最高分、最低分应各为 1 至 3 个。";
    else if (fromBallots <= 2 * drop) {
      faults.fromBallots = `各去掉 ${drop} 个最高分、最低分，至少要有 ${2 * drop + 1} 份评分。`;
    }
    if (!isWhole(fromBallots, 3, 99)) faults.fromBallots ??= "请填写 3 至 99 之间的评分份数。";
  }
  if (!isWhole(decimals, 0, 4)) faults.decimals = "公布分数的小数位数应为 0 至 4 位。";
  if (!isWhole(reserve, 0, 1000)) faults.reserve = "请填写 0 至 1000 之间的候补数，0 表示不设候补。";
  if (!isWhole(minBallots, 1, 99)) faults.minBallots = "请填写 1 至 99 之间的评分份数。";
  if (passMark !== undefined && !isHundredth(passMark, fullMark(criteria))) {
    faults.passMark = `合格线应大于 0、不超过满分 ${fullMark(criteria)} 分，最多两位小数；不设合格线请留空。`;
  }
  const seen = new Set<string>();
  for (const [index, rule] of tieBreak.entries()) {
    const key = rule.by === "criterion" ? `criterion ${rule.criterion}` : rule.by;
    const field = `tieBreak.${index + 1}`;
    if (rule.by === "criterion" && !criteria.some(({ id }) => id === rule.criterion)) {
      faults[field] = "所选的指标没有填写，不能用来区分同分。";
    } else if (seen.has(key)) {
      faults[field] = "这一项与前面的重复，请改选或留空。";
    }
    seen.add(key);
  }
  return faults;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
