import { expect, test } from "vitest";
import type { PaperBlock } from "@/lib/domain/base/paper";
import { leadOf } from "@/lib/io/pdf-page-break";

test("a heading is kept with its words, and all that leads to a table with that table", () => {
  const blocks: PaperBlock[] = [
    { kind: "clause", level: 1, number: "第一条", text: "资金" },
    { kind: "clause", level: 2, number: "（一）", text: "按下列预算使用：" },
    { kind: "table", rows: [["活动费"]] },
    { kind: "heading", text: "说明" },
    { kind: "paragraph", text: "无。" },
  ];
  expect(blocks.map((_, at) => leadOf(blocks, at))).toEqual([2, 2, null, 1, null]);
});
