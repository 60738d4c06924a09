import { expect, test } from "vitest";
import { safeName } from "@/lib/domain/center/safe-name";

test.each([
  ["PC04-0001_惠心中心", "PC04-0001_惠心中心.pdf"],
  ['甲/乙\\丙:丁*?"<>|', "甲_乙_丙_丁______.pdf"],
  ["../../etc", "_.._etc.pdf"],
  ["CON", "CON_.pdf"],
  ["  末尾的点. ", "末尾的点.pdf"],
  ["", "_.pdf"],
  ["名\u202e字\u0000\n换行", "名字换行.pdf"],
])("%s", (words, name) => {
  expect(safeName(words, ".pdf")).toBe(name);
});

test("a long name is cut between characters, not through one", () => {
  expect([...safeName("𠮷".repeat(100))]).toHaveLength(80);
});
