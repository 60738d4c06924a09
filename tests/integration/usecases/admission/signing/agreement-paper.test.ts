import { expect, test } from "vitest";
import { agreementPaper } from "@/lib/usecases/admission/signing/agreement-paper";
import { issuedText } from "../../../../support/screen-signing";

test("an agreement as a paper has its name, its number and its whole text", () => {
  const paper = agreementPaper({ text: issuedText, fields: { 协议编号: "PC-2022-03-001" } });
  expect(paper).toMatchObject({ title: "入驻协议", head: ["编号：PC-2022-03-001"] });
  expect(paper?.blocks).toEqual(
    expect.arrayContaining([
      { kind: "paragraph", text: "双方订立本协议。" },
      expect.objectContaining({ kind: "clause", text: "孵化期限" }),
      expect.objectContaining({ kind: "clause", text: "一年。" }),
    ]),
  );
});

test("what cannot be read is no text, and nothing to sign", () => {
  for (const text of [null, [], ["第一条"], { title: "入驻协议", clauses: [] }])
    expect(agreementPaper({ text, fields: {} })).toBeNull();
  expect(agreementPaper({ text: issuedText, fields: null })).toBeNull();
});
