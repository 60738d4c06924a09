import { expect, test } from "vitest";
import { type Paper, wordsOfPaper } from "@/lib/domain/base/paper";

test("the words of a paper are all that is drawn of it, and not what its code says", () => {
  const paper: Paper = {
    title: "题",
    head: ["号"],
    foot: "脚",
    blocks: [
      { kind: "heading", text: "节" },
      { kind: "paragraph", text: "段" },
      { kind: "clause", level: 1, number: "第一条", text: "款" },
      { kind: "table", head: ["栏"], rows: [["格"]] },
      { kind: "signatures", sides: [{ role: "甲", name: "名", lines: ["签"] }] },
      { kind: "picture", bytes: new Uint8Array(), width: 10 },
      { kind: "qr", text: "https://a.example", caption: "验", beside: ["章"] },
    ],
  };
  expect(wordsOfPaper(paper)).toBe("题\n号\n节\n段\n第一条\n款\n栏\n格\n甲\n名\n签\n验\n章\n脚");
});
