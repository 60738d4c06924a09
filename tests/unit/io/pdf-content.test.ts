import { expect, test } from "vitest";
import { contentOf } from "@/lib/io/pdf-content";
import { samplePaper } from "../../support/recruitment/sample-paper";

test("an annex begins on a page of its own, and signature areas are never torn apart", () => {
  const content = JSON.stringify(contentOf(samplePaper()));
  expect(content.match(/"pageBreak":"before"/g)).toHaveLength(1);
  expect(content.match(/"unbreakable":true/g)).toHaveLength(1);
});

test("the lines of a paragraph are paragraphs, set in by two characters unless they have a place", () => {
  const texts = (at?: "right") =>
    contentOf({ title: "题", blocks: [{ kind: "paragraph", text: "一\n二", ...(at && { at }) }] }).slice(-2);
  expect(texts()).toMatchObject([
    { text: "一", leadingIndent: 24 },
    { text: "二", leadingIndent: 24 },
  ]);
  expect(texts("right")).toMatchObject([{ alignment: "right" }, { alignment: "right" }]);
});

test("a table as wide as the text has a cell for each column, whatever a row lacks", () => {
  const [table] = contentOf({
    title: "题",
    blocks: [{ kind: "table", head: ["甲", "乙", "丙"], rows: [["一"]] }],
  }).slice(-1);
  expect(table).toMatchObject({ table: { headerRows: 1, body: [{ length: 3 }, { length: 3 }] } });
});
