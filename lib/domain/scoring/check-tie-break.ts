import { checkDraw } from "./check-draw.ts";
import { isRecord } from "./is-record.ts";
import type { KnownIds } from "./known-ids.ts";
import type { ReviewIssue } from "./review-error.ts";

/** Reports a tie-break rule that cannot be applied to every applicant of the round. */
export function checkTieBreak(rule: unknown, known: KnownIds, issues: ReviewIssue[]): void {
  const by = isRecord(rule) ? rule.by : undefined;
  if (!isRecord(rule) || typeof by !== "string") {
    issues.push({ code: "unknownTieBreak", message: "有一条同分规则没有写明按什么（by）比较。" });
    return;
  }
  switch (by) {
    case "median":
      return;
    case "criterion":
      checkCriterion(rule.criterion, known, issues);
      return;
    case "submittedAt":
      for (const applicant of known.untimed) {
        const message = `同分时要比较提交时间，但申请“${applicant}”没有提交时间。`;
        issues.push({ code: "missingSubmittedAt", applicant, message });
      }
      return;
    case "draw":
      checkDraw(rule.order, known, issues);
      return;
    default:
      issues.push({ code: "unknownTieBreak", message: `不认识同分规则“${by}”。` });
  }
}

function checkCriterion(criterion: unknown, known: KnownIds, issues: ReviewIssue[]): void {
  if (typeof criterion !== "string") {
    issues.push({ code: "wrongShape", message: "按指标比较的同分规则没有写明是哪个指标。" });
  } else if (!known.criteria.has(criterion)) {
    const message = `同分规则用到的指标“${criterion}”不在评分指标中。`;
    issues.push({ code: "unknownCriterion", criterion, message });
  }
}
