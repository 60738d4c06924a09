import { checkRules } from "./check-rules.ts";
import { checkSize } from "./check-size.ts";
import { indexIds } from "./index-ids.ts";
import { isRecord } from "./is-record.ts";
import { namedCriteria } from "./named-criteria.ts";
import { readApplicants } from "./read-applicants.ts";
import { readCriteria } from "./read-criteria.ts";
import { readList } from "./read-list.ts";
import { readMarks } from "./read-marks.ts";
import type { Review, Rules } from "./review.ts";
import { ReviewError, type ReviewIssue } from "./review-error.ts";
import { blankScoresheet, SCORED, type Scoresheet } from "./scoresheet.ts";

/**
 * Checks a whole review, trusting nothing about its shape, and enters its marks into a table.
 * `otherRules` are checked against the same round. Throws one `ReviewError` with every problem found.
 */
export function readReview(review: Review, otherRules: readonly Rules[] = []): Scoresheet {
  const untrusted: unknown = review;
  const fields = isRecord(untrusted) ? untrusted : {};
  const issues: ReviewIssue[] = [];
  const list = (field: string) => readList(fields[field], field, issues);

  const criterionList = list("criteria");
  const panelists = indexIds(list("panelists"), "panelist", issues);
  const applicantList = list("applicants");
  const criteria = readCriteria(criterionList, issues);
  const applicants = readApplicants(applicantList, issues);
  const known = {
    criteria: indexIds(criterionList, "criterion", issues),
    panelists,
    applicants: indexIds(applicantList, "applicant", issues),
    untimed: applicants.filter((one) => one.submittedAt === undefined).map((one) => one.id),
  };
  checkRules(fields.rules, known, issues);
  const others = readList(otherRules, "rules", issues);
  others.forEach((rules, index) => {
    checkRules(rules, known, issues, `第${index + 1}套规则：`);
  });

  const fullMarks = criteria.reduce((sum, criterion) => sum + criterion.max, 0);
  if (!checkSize(fullMarks, panelists.size, applicants.length, issues)) throw new ReviewError(issues);
  const named = namedCriteria([fields.rules, ...others]);
  const sheet = blankScoresheet([...panelists.keys()], applicants, named, fullMarks);
  readMarks(list("marks"), criteria, known, sheet, issues);
  if (criteria.length === 0 && sheet.status.includes(SCORED)) {
    issues.push({ code: "noCriteria", message: "已有评分，但没有评分指标。" });
  }
  if (issues.length > 0) throw new ReviewError(issues);
  return sheet;
}
