import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RichBlock, readRichText, writeRichText } from "@/lib/domain/base/rich-text";

const words = (text: string) => [{ text }];

describe("the text of a center", () => {
  test("an old plain text has a paragraph per line, whatever the line breaks", () => {
    expect(readRichText("一、招募对象。平城区的社会组织\r\n\r\n　　二、期限\n2026.3.12 截止")).toEqual(
      ["一、招募对象。平城区的社会组织", "二、期限", "2026.3.12 截止"].map((line) => ({
        kind: "paragraph",
        runs: words(line),
      })),
    );
  });

  test("headings, lists that go on over empty lines, tables with short rows", () => {
    const text =
      "# 入驻条件\n- 依法登记\n\n- 有专职人员\n1. 提交\n2. 初审\n1. 评审\n| 组别 | 名额 |\n|---|---|\n| 园内 |";
    expect(readRichText(text)).toEqual([
      { kind: "heading", level: 1, runs: words("入驻条件") },
      { kind: "list", start: null, items: [words("依法登记"), words("有专职人员")] },
      { kind: "list", start: 1, items: [words("提交"), words("初审")] },
      { kind: "list", start: 1, items: [words("评审")] },
      {
        kind: "table",
        rows: [
          [words("组别"), words("名额")],
          [words("园内"), []],
        ],
      },
    ]);
  });

  test("a paragraph that looks like a mark is written so that it stays one", () => {
    for (const line of ["# 号房", "- 减", "1. 一", "| a |", "|---|", "2026. 3"]) {
      const blocks: RichBlock[] = [{ kind: "paragraph", runs: words(line) }];
      expect(readRichText(writeRichText(blocks))).toEqual(blocks);
    }
  });

  test("what is written is read back", () => {
    const unit = fc.constantFrom("a", "入", "*", "[", "(", "\\", "#", "|", "-", "1", ".", " ");
    const runs = fc.string({ unit, minLength: 1 }).map((text) => words(`入${text.trim()}驻`));
    const cells = fc.tuple(runs, runs).map((pair) => [...pair]);
    const block: fc.Arbitrary<RichBlock> = fc.oneof(
      fc.record({ kind: fc.constant("paragraph" as const), runs }),
      fc.record({
        kind: fc.constant("heading" as const),
        level: fc.constantFrom(1 as const, 2 as const),
        runs,
      }),
      fc.record({
        kind: fc.constant("table" as const),
        rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const apart = blocks.filter((one, at) => one.kind !== "table" || blocks[at - 1]?.kind !== "table");
        const read = readRichText(writeRichText(apart));
        expect(read).toEqual(apart);
      }),
    );
  });

  test("100,000 lines are read at once, and HTML is text", () => {
    expect(readRichText("- 一\n".repeat(100_000))).toHaveLength(1);
    expect(readRichText("<img src=x onerror=alert(1)>")).toEqual([
      { kind: "paragraph", runs: words("<img src=x onerror=alert(1)>") },
    ]);
  });
});
