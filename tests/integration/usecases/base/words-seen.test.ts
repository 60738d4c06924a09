import { expect, it } from "vitest";
import { assertWordsSeen, wordsSeen } from "@/lib/usecases/base/words-seen";

const empty = { done: null, next: null };
const theirs = { done: "同事写的", next: null };
const mine = { done: "自己写的", next: null };

it("refuses other words than those that stood in the form, whatever the order of its fields", () => {
  expect(wordsSeen({ next: null, done: "同事写的" })).toBe(wordsSeen(theirs));
  expect(() => assertWordsSeen(theirs, mine, wordsSeen(empty))).toThrow("同事保存过");
  expect(() => assertWordsSeen(theirs, mine, wordsSeen(theirs))).not.toThrow();
});

it("takes the same words once more, and those of callers that showed nobody anything", () => {
  expect(() => assertWordsSeen(mine, mine, wordsSeen(empty))).not.toThrow();
  expect(() => assertWordsSeen(theirs, mine, undefined)).not.toThrow();
});
