import { isRecord } from "./is-record.ts";
import type { ReviewIssue, ReviewIssueCode } from "./review-error.ts";

type IdKind = "criterion" | "panelist" | "applicant";

const kinds: Record<IdKind, { noun: string; duplicate: ReviewIssueCode }> = {
  criterion: { noun: "评分指标", duplicate: "duplicateCriterion" },
  panelist: { noun: "评审专家", duplicate: "duplicatePanelist" },
  applicant: { noun: "申请", duplicate: "duplicateApplicant" },
};

/**
 * The place of every id, counting each id once. Panelists are ids themselves, the others carry one.
 * Reports entries without an id, and each repeated id once. A Map, because an id such as "__proto__" is
 * as good as any other.
 */
export function indexIds(
  entries: readonly unknown[],
  kind: IdKind,
  issues: ReviewIssue[],
): Map<string, number> {
  const { noun, duplicate } = kinds[kind];
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  // Counted by hand: forEach would step over the holes of a sparse list.
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    const id = kind === "panelist" ? entry : isRecord(entry) ? entry.id : undefined;
    if (typeof id !== "string") {
      issues.push({ code: "wrongShape", message: `第${index + 1}个${noun}没有编号，编号应为文字。` });
    } else if (places.has(id)) {
      repeated.add(id);
    } else {
      places.set(id, places.size);
    }
  }
  for (const id of repeated) {
    issues.push({
      code: duplicate,
      [kind]: id,
      message: `${noun}“${id}”出现了不止一次，每个编号只能用一次。`,
    });
  }
  return places;
}
