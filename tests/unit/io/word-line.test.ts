import { expect, test } from "vitest";
import { line } from "@/lib/io/word-line";

test("the first line of a text is set in by characters, and by a length for LibreOffice, which reads that alone", () => {
  expect(JSON.stringify(line("乙方按月报送。", { indent: 2 }))).toContain(
    '"firstLine":{"key":"w:firstLine","value":480}',
  );
});
