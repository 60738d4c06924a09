import { expect, test } from "vitest";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { writeWord } from "@/lib/io/word-paper";
import { samplePaper } from "../../support/sample-paper";
import { unzipped } from "../../support/unzipped";

test("a paper as a Word document says all its words, in their order, and numbers its pages", async () => {
  const paper = samplePaper();
  const parts = await unzipped(await writeWord(paper));
  const xml = parts.get("word/document.xml")?.toString() ?? "";
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join("");
  const { foot, ...body } = paper;
  expect(text.replace(/\s/g, "")).toBe(wordsOfPaper(body).replace(/\s/g, ""));
  expect(parts.get("word/footer1.xml")?.toString()).toContain(foot);
  expect(parts.get("word/footer1.xml")?.toString()).toContain("NUMPAGES");
  expect(xml).not.toContain("</w:tbl><w:tbl>");
});
