import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { filingNotice } from "@/lib/domain/incubation/filing-notice";

const filed = {
  ...{ name: "银龄互助队", paper: "新备〔2026〕1号", decidedOn: civilDate("2026-03-12") },
  ...{ placeName: "宝山花园社区", street: "新城街道", category: "公益慈善", leader: "李四" },
  roster: [
    { name: "李四", role: "负责人" },
    { name: "王五", role: null },
  ],
};

it("says on paper who is filed where, under which number, with its roster, in the name of the sub-district", () => {
  const paper = filingNotice(filed);
  const words = paper ? wordsOfPaper(paper) : "";
  for (const one of [
    "银龄互助队",
    "新备〔2026〕1号",
    "宝山花园社区",
    "2026年3月12日",
    "王五",
    "新城街道（盖章）",
  ])
    expect(words).toContain(one);
  expect(words).toContain("不授予法人资格");
});

it("is there only once there is a number", () => {
  expect(filingNotice({ ...filed, paper: null })).toBeNull();
  expect(filingNotice({ ...filed, decidedOn: null })).toBeNull();
});
