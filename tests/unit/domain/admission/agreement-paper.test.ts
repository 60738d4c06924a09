import { expect, test } from "vitest";
import { agreementPaper } from "@/lib/domain/admission/agreement-paper";
import { readClauses } from "@/lib/domain/admission/template/clause";
import { wordsOfPaper } from "@/lib/domain/base/paper";

const read = readClauses("双方订立本协议。\n# 期限\n- 十二个月。\n说明。");
const clauses = read.ok ? read.clauses : [];

test("an agreement says both parties, its number on each page, its clauses, and has areas for both and an authorization", () => {
  const values = {
    协议编号: "PC-2022-03-001",
    中心名称: "平城中心",
    组织名称: "新芽服务中心",
    负责人: "李四",
  };
  const paper = agreementPaper({ title: "入驻协议", clauses, values });
  const words = wordsOfPaper(paper);
  for (const part of [
    "编号：PC-2022-03-001",
    "平城中心",
    "李四",
    "第一条\n期限",
    "（一）\n十二个月。",
    "甲方（盖章）",
    "乙方（盖章）",
  ])
    expect(words).toContain(part);
  expect(paper.foot).toContain("PC-2022-03-001");
  const annex = paper.blocks.findIndex((block) => block.kind === "heading" && block.newPage === true);
  expect(wordsOfPaper({ title: "", blocks: paper.blocks.slice(annex) })).toMatch(
    /授权委托书[\s\S]*代表新芽服务中心签署《入驻协议》（编号：PC-2022-03-001）/,
  );
});

test("a draft names what is open", () => {
  expect(wordsOfPaper(agreementPaper({ title: "入驻协议", clauses, values: {} }))).toContain("〔组织名称〕");
});
