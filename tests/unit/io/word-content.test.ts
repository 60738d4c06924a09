import { expect, test } from "vitest";
import { block } from "@/lib/io/word-content";

test("a code stands on the PDF alone; an article is one line, a table is followed by something", () => {
  expect(block({ kind: "qr", text: "https://a.example", caption: "验" }, false)).toEqual([]);
  expect(block({ kind: "clause", level: 1, number: "第一条", text: "期限" }, false)).toHaveLength(1);
  expect(block({ kind: "table", rows: [["一"]] }, false)).toHaveLength(2);
});

test("the head of a table stands again on each page, money at the right, and a sum in words takes the rest of the line", () => {
  const drawn = JSON.stringify(
    block(
      {
        ...{ kind: "table", head: ["科目", "金额"], rows: [["活动费", "100.00"]], widths: [3, 1] },
        ...{ aligns: ["left", "right"], total: [["人民币壹佰元整"]] },
      },
      false,
    ),
  );
  for (const part of ["w:tblHeader", '"right"', '"w:gridSpan"']) expect(drawn).toContain(part);
});
