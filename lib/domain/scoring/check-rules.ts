import { checkTieBreak } from "./check-tie-break.ts";
import { checkWhole } from "./check-whole.ts";
import { isRecord } from "./is-record.ts";
import type { KnownIds } from "./known-ids.ts";
import { passLine } from "./pass-line.ts";
import { readList } from "./read-list.ts";
import type { ReviewIssue } from "./review-error.ts";

const MOST_DECIMALS = 4;

/**
 * Reports everything in `rules` that cannot be applied to these criteria and applicants.
 * `prefix` tells one rule set from another in the messages.
 */
export function checkRules(rules: unknown, known: KnownIds, issues: ReviewIssue[], prefix = ""): void {
  const found: ReviewIssue[] = [];
  if (isRecord(rules)) checkFields(rules, known, found);
  else found.push({ code: "wrongShape", message: "缺少评审规则“rules”。" });
  for (const issue of found) issues.push({ ...issue, message: prefix + issue.message });
}

function checkFields(rules: Record<string, unknown>, known: KnownIds, issues: ReviewIssue[]): void {
  checkWhole(rules.quota, "名额数", "quotaOutOfRange", issues);
  checkWhole(rules.reserve, "候补人数", "reserveOutOfRange", issues);
  checkWhole(rules.decimals, "公布分数的小数位数", "decimalsOutOfRange", issues, MOST_DECIMALS);
  checkWhole(rules.minBallots, "最少有效评分数", "minBallotsOutOfRange", issues);
  if (Number.isNaN(passLine(rules.passMark, MOST_DECIMALS))) {
    issues.push({ code: "passMarkOutOfRange", message: "合格线应是不小于0、最多四位小数的数。" });
  }
  checkAggregate(rules.aggregate, issues);
  const cut = rules.tieAtCut;
  if (cut !== "decide" && cut !== "admitAll" && cut !== "admitNone") {
    const message =
      "名额线上同分的处理方式应是 decide（评审组议定）、admitAll（全部入选）或 admitNone（全部候补）。";
    issues.push({ code: "unknownTieAtCut", message });
  }
  for (const rule of readList(rules.tieBreak, "tieBreak", issues)) checkTieBreak(rule, known, issues);
}

function checkAggregate(value: unknown, issues: ReviewIssue[]): void {
  const by = isRecord(value) ? value : {};
  if (by.method === "mean" || by.method === "median") return;
  if (by.method !== "trimmedMean") {
    const message = "计分方法应是 mean（平均）、median（中位数）或 trimmedMean（去最高最低分后平均）。";
    issues.push({ code: "unknownMethod", message });
    return;
  }
  checkWhole(by.drop, "去掉的最高分、最低分个数", "dropOutOfRange", issues);
  checkWhole(by.fromBallots, "开始去最高最低分的评分数", "fromBallotsOutOfRange", issues);
}
