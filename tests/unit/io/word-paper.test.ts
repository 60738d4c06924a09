import { expect, test } from "vitest";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { writeWord } from "@/lib/io/word-paper";
import { unzipped } from "../../support/machine/unzipped";
import { samplePaper } from "../../support/recruitment/sample-paper";

test("a paper as a Word document says all its words, in their order but for those who sign side by side, and numbers its pages", async () => {
  const { blocks, ...rest } = samplePaper();
  const paper = { ...rest, blocks: blocks.filter(({ kind }) => kind !== "signatures") };
  const parts = await unzipped(await writeWord(paper));
  const xml = parts.get("word/document.xml")?.toString() ?? "";
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join("");
  const { foot, ...body } = paper;
  expect(text.replace(/\s/g, "")).toBe(wordsOfPaper(body).replace(/\s/g, ""));
  expect(parts.get("word/footer1.xml")?.toString()).toContain(foot);
  expect(parts.get("word/footer1.xml")?.toString()).toContain("NUMPAGES");
  const signed = (await unzipped(await writeWord(samplePaper()))).get("word/document.xml")?.toString() ?? "";
  for (const words of ["甲方（盖章）", "乙方（盖章）", "新芽社区服务中心", "负责人（签字）："])
    expect(signed).toContain(words);
  expect(signed).not.toContain("</w:tbl><w:tbl>");
});
