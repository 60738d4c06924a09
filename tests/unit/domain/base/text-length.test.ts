import { expect, test } from "vitest";
import { lengthInWords, lengthOf } from "@/lib/domain/base/text-length";

test("a rare character counts once, a line end of Windows too, and margins do not", () => {
  expect(lengthOf("  𠮷野家\r\n好 ")).toBe(5);
});

test("the words name both figures, so that nobody has to count", () => {
  expect(lengthInWords(2154, 2000)).toBe("现 2,154 字，最多 2,000 字");
});
