import { expect, test } from "vitest";
import { block, line } from "@/lib/io/word-content";

test("a code stands on the PDF alone; an article is one line, a table is followed by something", () => {
  expect(block({ kind: "qr", text: "https://a.example", caption: "验" })).toEqual([]);
  expect(block({ kind: "clause", level: 1, number: "第一条", text: "期限" })).toHaveLength(1);
  expect(block({ kind: "table", rows: [["一"]] })).toHaveLength(2);
});

test("the first line of a text is set in by characters, and by a length for LibreOffice, which reads that alone", () => {
  expect(JSON.stringify(line("乙方按月报送。", { indent: 2 }))).toContain(
    '"firstLine":{"key":"w:firstLine","value":480}',
  );
});
