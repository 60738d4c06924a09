import { expect, test } from "vitest";
import { agreementPaper } from "@/lib/usecases/admission/signing/agreement-paper";

test("an agreement as a paper has its name, its number and its whole text", () => {
  const paper = agreementPaper({
    number: "PC-2022-03-001",
    text: ["第一条", "第二条"],
    fields: null,
    call: { kind: "venture" },
  });
  expect(paper).toMatchObject({ title: "项目协议", head: ["编号：PC-2022-03-001"] });
  expect(paper.blocks).toHaveLength(2);
});
