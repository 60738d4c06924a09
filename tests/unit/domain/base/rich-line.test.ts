import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RichRun, readRichLine, safeHref, writeRichLine } from "@/lib/domain/base/rich-line";

describe("a line with marks", () => {
  test("bold, links, and words that need no marks", () => {
    expect(readRichLine("请于**3月12日前**提交，见[申请指南](https://fuhua.example/guide)。")).toEqual([
      { text: "请于" },
      { text: "3月12日前", bold: true },
      { text: "提交，见" },
      { text: "申请指南", href: "https://fuhua.example/guide" },
      { text: "。" },
    ]);
  });

  test.each([
    "138****5678",
    "单价 5 * 3，共 ** 元",
    "**",
    "一个**没有结束",
    "[注] (附件一)",
    "C:\\资料\\表",
    "<script>alert(1)</script>",
    "𠮷野家·👩‍👩‍👧",
  ])("%s stays as typed", (typed) => {
    expect(readRichLine(typed)).toEqual([{ text: typed }]);
  });

  test.each([
    "[看](javascript:alert(1))",
    "[看](JaVaScRiPt:alert)",
    "[看](data:text/html;base64,xx)",
    "[看](//evil.example)",
    "[看](vbscript:x)",
    "[看](/pingcheng)",
  ])("%s is no link", (typed) => {
    expect(readRichLine(typed).some(({ href }) => href)).toBe(false);
    expect(
      readRichLine(typed)
        .map(({ text }) => text)
        .join(""),
    ).toBe(typed);
  });

  test("a telephone number, a mail address and a bold link may be pressed", () => {
    expect(readRichLine("[0352-1234567](tel:0352-1234567)")).toEqual([
      { text: "0352-1234567", href: "tel:0352-1234567" },
    ]);
    expect(readRichLine("**[写信](mailto:a@b.example)**")).toEqual([
      { text: "写信", bold: true, href: "mailto:a@b.example" },
    ]);
    expect(safeHref("java\tscript:alert(1)")).toBeNull();
  });

  test("100,000 characters of marks are read at once", () => {
    const began = process.cpuUsage(); // not by the clock: other tests use the machine at the same time
    for (const mark of ["[", "*", "**", "\\", "[](", "**a", "[a](h"])
      readRichLine(mark.repeat(100_000 / mark.length));
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  test("what is written is read back, whatever the words", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "入", "*", "[", "]", "(", ")", "\\", "#", "|", "-", "1", ".", " "),
    });
    const run = fc.record(
      { text, bold: fc.constant(true as const), href: fc.constantFrom("https://a.example/(x)", "tel:110") },
      { requiredKeys: ["text"] },
    );
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const line = writeRichLine(runs);
        const read = readRichLine(line);
        expect(read.map((one) => one.text).join("")).toBe(runs.map((one) => one.text).join(""));
        expect(writeRichLine(read)).toBe(line);
        expect(boldIn(read)).toBe(boldIn(runs));
      }),
      { numRuns: 3000 },
    );
  });
});

/** The bold words without the spaces around them, which carry no weight. */
const boldIn = (runs: readonly RichRun[]) =>
  runs
    .filter(({ bold }) => bold)
    .map(({ text }) => text.replace(/\s/g, ""))
    .join("");
