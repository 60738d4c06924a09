import { expect, test } from "vitest";
import { certificatePaper } from "@/lib/domain/admission/certificate-paper";
import { wordsOfPaper } from "@/lib/domain/base/paper";

test("a certificate names its holder, who gives it and when, and bears its serial and its code", () => {
  const paper = certificatePaper({
    title: "出壳证书",
    serial: "PC-7K3M-X9QF-2HTA",
    address: "https://fuhua.example/pc/verify?serial=PC-7K3M-X9QF-2HTA",
    text: "暖阳助老服务队：\n特发此证。",
    center: "平城区社会组织孵化中心",
    day: "2026年3月12日",
  });
  expect(paper.look).toBe("certificate");
  const words = wordsOfPaper(paper);
  for (const word of [
    "出壳证书",
    "PC-7K3M-X9QF-2HTA",
    "暖阳助老服务队",
    "平城区社会组织孵化中心（盖章）",
    "2026年3月12日",
  ])
    expect(words).toContain(word);
  expect(paper.blocks.at(-1)).toMatchObject({ kind: "qr", text: expect.stringContaining("/verify") });
});
