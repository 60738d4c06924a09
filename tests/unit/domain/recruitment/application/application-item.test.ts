import { expect, it } from "vitest";
import { itemOf, itemsOf, readItem } from "@/lib/domain/recruitment/application/application-item";
import type { CallAsks } from "@/lib/domain/recruitment/application/application-steps";
import { incubationAsks } from "@/lib/domain/recruitment/application/service-part";

const application = {
  category: "公益慈善",
  legalStatus: "team" as const,
  creditCode: null,
  filingNumber: null,
  name: "邻里互助队",
  groupId: "g2",
  stage: null,
  residencyMode: "offSite" as const,
  founders: ["张三", "李四"],
  leaderName: "张三",
  contactName: "李四",
  contactMobile: "13800000000",
  email: null,
  fullTimeStaff: 0,
  partTimeStaff: 3,
  serviceField: "为老服务",
  servedGroups: "独居老人",
  profile: "情况",
  incubationNeeds: "需求",
  projectPlan: "规划",
  ...{ projectName: null, askedFen: null, ownFen: null, partners: [], needId: null },
  confirmed: ["c1"],
  answers: [{ id: "q7", label: "有无场所", value: "有", wide: false }],
  chosen: { q7: "有" },
};
const material = { name: "章程", why: null, required: true, expires: false, types: [], groupIds: [] };
const asked: CallAsks = {
  categories: [],
  stages: [],
  ...incubationAsks,
  residencyModes: [],
  questions: [],
  groups: [{ value: "g2", label: "园外组" }],
  materials: [
    { ...material, id: "m1", legalStatuses: [] },
    { ...material, id: "m2", name: "登记证书", legalStatuses: ["registered"] },
  ],
  conditions: [
    { id: "c1", kind: "entry", text: "成员不少于三人", evidence: null },
    { id: "c2", kind: "exclusion", text: "曾受行政处罚", evidence: null },
  ],
};

it("names what was asked of this applicant, in the order of the form, with their words", () => {
  const words = itemsOf(application, asked).map(({ item, label, words }) => `${item} ${label} ${words}`);
  expect(words).toContain("field:founders 发起人姓名 张三、李四");
  expect(words).toContain("field:groupId 申报组别 园外组");
  expect(words).toContain("field:residencyMode 入驻方式 园外");
  expect(words.filter((one) => /creditCode|filingNumber|stage|email/.test(one))).toEqual([]);
  expect(words.slice(-4)).toEqual([
    "answer:q7 有无场所 有",
    "material:m1 章程 ",
    "condition:c1 成员不少于三人 申请方已确认",
    "condition:c2 曾受行政处罚 申请方没有确认",
  ]);
});

it("reads the names it gives, and nothing else", () => {
  for (const { item, kind } of itemsOf(application, asked)) expect(readItem(item)?.kind).toBe(kind);
  expect(readItem(itemOf("answer", "q7"))).toEqual({ kind: "answer", id: "q7" });
  for (const wrong of ["", "field", "field:", ":name", "file:x", "fieldx:name"])
    expect(readItem(wrong)).toBeNull();
});
