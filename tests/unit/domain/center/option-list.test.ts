import { expect, test } from "vitest";
import {
  longestWord,
  mostWords,
  optionFaults,
  usualWords,
  wordOptions,
  wordsTyped,
} from "@/lib/domain/center/option-list";

test("words are read line by line, and empty lines say nothing", () => {
  expect(wordsTyped({ words: " 文化体育类 \n\n社区服务类", retired: null })).toEqual({
    words: ["文化体育类", "社区服务类"],
    retired: [],
  });
});

test("the usual words are in order, and in order among themselves", () => {
  for (const words of Object.values(usualWords))
    expect(optionFaults({ words, retired: [] }, words)).toEqual({});
});

test.each([
  ["a word written twice", { words: ["科技", "文艺"], retired: ["科技"] }, [], "“科技”写了两次"],
  ["a word too long", { words: ["𠮷".repeat(longestWord + 1)], retired: [] }, [], "超过 20 个字"],
  [
    "too many words",
    { words: Array.from({ length: mostWords + 1 }, (_, at) => `${at}`), retired: [] },
    [],
    "41 项",
  ],
  ["a word on record left out", { words: ["科技"], retired: [] }, ["文艺"], "“文艺”已经用在记录中"],
])("%s is told", (_, words, used, told) => {
  expect(optionFaults(words, used).words).toContain(told);
});

test("a word on record may be retired, and a rare character counts once", () => {
  expect(optionFaults({ words: ["𠮷".repeat(longestWord)], retired: ["文艺"] }, ["文艺"])).toEqual({});
  expect(wordOptions(["文艺"])).toEqual([{ value: "文艺", label: "文艺" }]);
});
