import { expect, test } from "vitest";
import { signedPaper } from "@/lib/domain/admission/signing/signed-paper";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";

test("a signed paper says at its end who signed, how it was known, and where it is checked", () => {
  const signedOn = civilDate("2022-02-17");
  const paper = signedPaper(
    { title: "入驻协议", blocks: [{ kind: "paragraph", text: "第一条" }] },
    {
      organization: { name: "邻里互助队", signer: "张小三", signedOn, mobile: "138****1234" },
      center: { name: "孵化中心", signer: "赵工", signedOn },
      serial: "PC-7K3M-X9QF-2HTA",
      address: "https://fuhua.example/pc/verify?serial=PC-7K3M-X9QF-2HTA",
      digest: "ab12",
    },
  );
  const words = wordsOfPaper(paper);
  for (const said of [
    "第一条",
    "签署人：张小三（在线签署）",
    "签署人：赵工",
    "2022年2月17日",
    "138****1234",
    "ab12",
  ])
    expect(words).toContain(said);
  expect(paper.blocks.at(-1)).toMatchObject({ kind: "qr", caption: "核验编号 PC-7K3M-X9QF-2HTA" });
  expect(paper.foot).toContain("PC-7K3M-X9QF-2HTA");
});
