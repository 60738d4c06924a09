import { expect, test } from "vitest";
import { agreementPaper } from "@/lib/usecases/admission/signing/agreement-paper";
import { issuedText } from "../../../../support/screen-signing";

test("an agreement as a paper has its name, its number and its whole text", () => {
  expect(agreementPaper({ number: "PC-2022-03-001", text: issuedText })).toEqual({
    title: "入驻协议",
    head: ["编号：PC-2022-03-001"],
    blocks: [
      { kind: "paragraph", text: "双方订立本协议。" },
      { kind: "clause", level: 1, number: "第1条", text: "孵化期限" },
      { kind: "clause", level: 2, number: "（1）", text: "一年。" },
    ],
  });
});

test("what cannot be read is no text, and nothing to sign", () => {
  for (const text of [null, [], ["第一条"], { title: "入驻协议", clauses: [] }])
    expect(agreementPaper({ number: "PC-2022-03-001", text })).toBeNull();
});
