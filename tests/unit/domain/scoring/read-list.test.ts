import { expect, it } from "vitest";
import { readList } from "../../../../lib/domain/scoring/read-list.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

it("passes a list on, also an empty one", () => {
  const issues: ReviewIssue[] = [];
  const list = [1, "two"];
  expect(readList(list, "marks", issues)).toBe(list);
  expect(readList([], "marks", issues)).toStrictEqual([]);
  expect(issues).toStrictEqual([]);
});

it("reports what is no list, naming the field, and goes on with an empty one", () => {
  for (const value of [undefined, null, {}, "abc", 3]) {
    const issues: ReviewIssue[] = [];
    expect(readList(value, "marks", issues)).toStrictEqual([]);
    expect(issues.map((issue) => issue.code)).toStrictEqual(["wrongShape"]);
    expect(issues[0]?.message).toContain("marks");
  }
});
