import { expect, test } from "vitest";
import { blankPaper, filledPaper } from "@/lib/domain/recruitment/application/application-paper";
import { markName, wordDocument } from "@/lib/io/word";
import { unzipped } from "../../support/machine/unzipped";
import { typedApplication } from "../../support/recruitment/applications";
import { paperAnswers, paperAsks } from "../../support/recruitment/paper-asks";

async function partsOf(sections: ReturnType<typeof blankPaper>) {
  const paper = { title: "入驻申请表", head: ["某中心"], foot: ["负责人签名"], mark: "PC-4", sections };
  return unzipped(await wordDocument(paper));
}

test("a form to fill in says what is asked, below each label of whom", async () => {
  const text = (await partsOf(blankPaper(paperAsks))).get("word/document.xml")?.toString() ?? "";
  for (const words of [
    "入驻申请表",
    "某中心",
    "负责人签名",
    "□公益慈善　□文艺",
    "仅在“登记情况”选“已备案”时填写",
  ])
    expect(text).toContain(words);
});

test("no two tables touch, or an office would make one of them", async () => {
  const parts = await partsOf(filledPaper(paperAsks, typedApplication(paperAnswers)));
  expect(parts.get("word/document.xml")?.toString()).not.toContain("</w:tbl><w:tbl>");
});

test("it carries its mark where no reader sees it", async () => {
  const parts = await partsOf(blankPaper(paperAsks));
  expect(parts.get("docProps/custom.xml")?.toString()).toContain(markName);
  expect(parts.get("word/document.xml")?.toString()).not.toContain("PC-4");
});
