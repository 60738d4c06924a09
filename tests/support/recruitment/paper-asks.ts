import type { CallAsks } from "@/lib/domain/recruitment/application/application-steps";
import { incubationAsks } from "@/lib/domain/recruitment/application/service-part";
import { questionOf } from "../center/questions";

/** What a call may ask, of every kind that a paper has to show. */
export const paperAsks: CallAsks = {
  categories: [
    { value: "公益慈善", label: "公益慈善" },
    { value: "文艺", label: "文艺" },
  ],
  groups: [],
  stages: [],
  ...incubationAsks,
  residencyModes: [],
  conditions: [
    { id: "k1", kind: "entry", text: "有接受孵化培育的意愿，遵守孵化中心的管理规定", evidence: null },
    { id: "k2", kind: "entry", text: "在本区开展服务", evidence: null },
    { id: "k3", kind: "exclusion", text: "近两年受过行政处罚", evidence: null },
  ],
  questions: [
    questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] }),
    questionOf({ id: "q2", kind: "money", label: "年租金", when: { question: "q1", answer: "有" } }),
    questionOf({ id: "q3", kind: "choices", label: "需要的支持", options: ["场地", "场地改造", "培训"] }),
    questionOf({
      ...{ id: "q4", kind: "rows", label: "主要人员" },
      columns: [
        { label: "姓名", kind: "text" },
        { label: "月补贴", kind: "money" },
      ],
    }),
    questionOf({ id: "q5", kind: "file", label: "照片" }),
    questionOf({ id: "q6", kind: "text", label: "服务领域" }),
  ],
  materials: [
    {
      ...{ id: "m", name: "登记证书", why: null, types: [], required: true },
      ...{ expires: true, legalStatuses: ["registered"], groupIds: [] },
    },
  ],
};

/** Answers to that, as somebody types them. */
export const paperAnswers = {
  confirmed: ["k1", "k2"],
  noExclusion: "yes",
  answers: {
    ...{ q1: "有", q2: "1.2万", q3: ["场地改造", "培训"], q6: "同名的问题" },
    q4: { 0: { c1: "王一", c2: "800" }, 1: { c1: "赵二", c2: "" } },
  },
  expiry: { m: "2027.3.12" },
};
