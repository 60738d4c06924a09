import { describe, expect, it } from "vitest";
import { ReviewError, type ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const issues = (count: number): ReviewIssue[] =>
  Array.from({ length: count }, (_, index) => ({ code: "wrongShape", message: `问题${index + 1}。` }));

describe("ReviewError", () => {
  it("carries every issue and is an Error by its own name", () => {
    const error = new ReviewError(issues(2));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("ReviewError");
    expect(error.issues).toHaveLength(2);
    expect(error.message).toBe("评审数据有2处问题：问题1。问题2。");
  });

  it("quotes the first five in its message and counts the rest", () => {
    const error = new ReviewError(issues(8));
    expect(error.message).toBe("评审数据有8处问题：问题1。问题2。问题3。问题4。问题5。另有3处问题。");
    expect(error.issues).toHaveLength(8);
  });
});
