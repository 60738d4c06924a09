export type ReviewIssueCode =
  | "wrongShape"
  | "duplicateCriterion"
  | "duplicatePanelist"
  | "duplicateApplicant"
  | "duplicateMark"
  | "unknownCriterion"
  | "unknownPanelist"
  | "unknownApplicant"
  | "noCriteria"
  | "maxOutOfRange"
  | "stepOutOfRange"
  | "tooLarge"
  | "missingCriterion"
  | "extraCriterion"
  | "pointsNotNumber"
  | "pointsNegative"
  | "pointsAboveMax"
  | "pointsOffStep"
  | "pointsTooManyDecimals"
  | "quotaOutOfRange"
  | "reserveOutOfRange"
  | "passMarkOutOfRange"
  | "decimalsOutOfRange"
  | "minBallotsOutOfRange"
  | "dropOutOfRange"
  | "fromBallotsOutOfRange"
  | "unknownMethod"
  | "unknownTieBreak"
  | "unknownTieAtCut"
  | "missingSubmittedAt"
  | "missingFromDraw"
  | "duplicateInDraw";

/** One problem of the input: its code, the ids it concerns, and a Chinese sentence a clerk can act on. */
export interface ReviewIssue {
  code: ReviewIssueCode;
  message: string;
  criterion?: string;
  panelist?: string;
  applicant?: string;
}

// Keeps the message readable when a whole import went wrong; `issues` still has every problem.
const QUOTED = 5;

/** Thrown for input that cannot be ranked honestly. `issues` lists every problem at once, never just the first. */
export class ReviewError extends Error {
  readonly issues: readonly ReviewIssue[];

  constructor(issues: readonly ReviewIssue[]) {
    const quoted = issues.slice(0, QUOTED).map((issue) => issue.message);
    const rest = issues.length > QUOTED ? `另有${issues.length - QUOTED}处问题。` : "";
    super(`评审数据有${issues.length}处问题：${quoted.join("")}${rest}`);
    this.name = "ReviewError";
    this.issues = issues;
  }
}
