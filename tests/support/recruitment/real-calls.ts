import type { FormValue } from "@/lib/domain/base/form";
import type { callOfferForm } from "@/lib/domain/recruitment/call/call-group";
import { usualConditions } from "@/lib/domain/recruitment/call/condition";
import type { applicantStatuses } from "@/lib/domain/registry/legal-status";
import { questionOf } from "../center/questions";

type LegalStatus = (typeof applicantStatuses)[number];

/** A call as a center published one: look-alikes, with the terms that were read and invented words around them. */
export interface RealCall {
  place: string;
  /** First and last day, and the hour at which it ends. */
  window: readonly [string, string, string];
  quota: number;
  categories: string[];
  stages: string[];
  offer: FormValue<typeof callOfferForm>;
  entry: string[];
  exclusion: string[];
  /** Name, from whom (empty: everybody), whether it has an end, whether it may be left out. */
  materials: { name: string; of?: LegalStatus[]; expires?: true; optional?: true }[];
  questions: ReturnType<typeof questionOf>[];
  /** Points of the sheet, and the pass mark of the call where it has one. */
  criteria: [string, number][];
  passMark?: number;
  method?: "appraisal";
}

const none = { residencyModes: [], stages: [], incubationMonths: null, groups: [] };
const usual = ["公益慈善", "社区服务", "文艺"];
const five: [string, number][] = [
  ["孵化需求与孵化中心功能契合度", 20],
  ["服务内容的公益性", 20],
  ["执行团队及可持续发展", 20],
  ["创始人的意愿及能力", 20],
  ["服务与社区需求的契合度", 20],
];
const question = (id: string, fields: Partial<ReturnType<typeof questionOf>>) =>
  questionOf({ id, optional: true, ...fields });

export const realCalls: RealCall[] = [
  {
    place: "衡阳 2023",
    window: ["2023-05-18", "2023-05-31", "18:00"],
    quota: 10,
    categories: usual,
    stages: ["已登记待扶持", "暂不具备登记条件", "成熟枢纽型"],
    offer: { ...none, stages: ["已登记待扶持", "暂不具备登记条件", "成熟枢纽型"], incubationMonths: 12 },
    entry: usualConditions.entry.map(({ text }) => text),
    exclusion: [],
    materials: [
      { name: "入驻申请书" },
      { name: "登记证书", of: ["registered"], expires: true },
      { name: "核心团队名单", of: ["team", "filed"] },
      { name: "工作设想与计划", of: ["team"] },
    ],
    questions: [],
    criteria: five,
  },
  {
    place: "泸州 2025",
    window: ["2025-03-10", "2025-03-21", "17:30"],
    quota: 8,
    categories: usual,
    stages: ["孕育期", "初创期", "转型期"],
    offer: { ...none, stages: ["孕育期", "初创期", "转型期"] },
    entry: ["未登记的，名称已经核准"],
    exclusion: usualConditions.exclusion.map(({ text }) => text),
    materials: [
      { name: "名称核准通知书", of: ["team"] },
      { name: "近两年年检结论", of: ["registered"] },
      { name: "承诺书" },
    ],
    questions: [question("q1", { kind: "money", label: "上年度收入" })],
    criteria: five,
    passMark: 60,
  },
  {
    place: "成都 2012",
    window: ["2012-06-01", "2012-06-30", "18:00"],
    quota: 15,
    categories: usual,
    stages: [],
    offer: {
      residencyModes: ["onSite", "offSite"],
      stages: [],
      incubationMonths: 12,
      groups: [
        { name: "园内组", quota: 15, passMark: 60, reserve: 3 },
        { name: "园外组", quota: null, passMark: 60, reserve: null },
      ],
    },
    entry: ["有专职团队", "不是互益性组织和基金会"],
    exclusion: [],
    materials: [{ name: "项目计划书" }, { name: "财务报表", optional: true }],
    questions: [
      question("q1", { kind: "choices", label: "需要的服务", options: ["场地", "小额资助", "账户托管"] }),
    ],
    criteria: five,
  },
  {
    place: "克拉玛依 2022",
    window: ["2022-09-05", "2022-09-16", "19:30"],
    quota: 12,
    categories: ["文化体育类", "志愿服务类", "社会事务类"],
    stages: ["萌芽型", "初创型", "枢纽型"],
    offer: { ...none, stages: ["萌芽型", "初创型", "枢纽型"] },
    entry: ["初创型：登记不满两年", "枢纽型：登记满四年"],
    exclusion: ["列入活动异常名录"],
    materials: [
      { name: "登记证书", of: ["registered"], expires: true },
      { name: "入驻申请书" },
      { name: "活动照片", optional: true },
    ],
    questions: [question("q1", { kind: "date", label: "成立日期" })],
    criteria: [
      ["组织建设", 30],
      ["服务能力", 40],
      ["发展潜力", 30],
    ],
  },
  {
    place: "闵行",
    window: ["2024-02-26", "2024-03-15", "17:00"],
    quota: 6,
    categories: usual,
    stages: ["初创期"],
    offer: { ...none, stages: ["初创期"], incubationMonths: 12, residencyModes: ["onSite", "virtual"] },
    entry: ["初创期", "草根性", "操作型", "公益性"],
    exclusion: [],
    materials: [{ name: "商业计划书" }],
    questions: [
      question("q1", { kind: "longText", label: "社会问题与解决方案", most: 2000 }),
      question("q2", {
        kind: "rows",
        label: "核心团队",
        columns: [
          { label: "姓名", kind: "text" },
          { label: "从业年限", kind: "number" },
        ],
      }),
    ],
    criteria: [["综合", 100]],
    method: "appraisal",
  },
  {
    place: "龙华",
    window: ["2023-11-01", "2023-11-20", "18:00"],
    quota: 20,
    categories: usual,
    stages: [],
    offer: {
      ...none,
      residencyModes: ["onSite"],
      groups: [
        { name: "已登记组", quota: 14, passMark: null, reserve: 2 },
        { name: "拟登记组", quota: 6, passMark: null, reserve: 1 },
      ],
    },
    entry: ["遵守中心管理规定，签订入驻协议和承诺书"],
    exclusion: [],
    materials: [
      { name: "登记证书", of: ["registered"], expires: true },
      { name: "章程", of: ["registered"] },
      { name: "发起人签名页", of: ["team"] },
      { name: "发起人身份证明", of: ["team", "filed"] },
    ],
    questions: [],
    criteria: five,
  },
  {
    place: "坪山",
    window: ["2024-07-08", "2024-07-22", "18:00"],
    quota: 10,
    categories: usual,
    stages: ["社区型", "专业型"],
    offer: {
      residencyModes: ["onSite", "offSite", "virtual"],
      stages: ["社区型", "专业型"],
      incubationMonths: 24,
      groups: [],
    },
    entry: ["服务对象在本区"],
    exclusion: ["近两年受过行政处罚"],
    materials: [{ name: "申请表签章扫描件" }, { name: "负责人身份证明", expires: true }],
    questions: [
      question("q1", { kind: "choice", label: "有无办公场所", options: ["有", "无"] }),
      question("q2", {
        kind: "number",
        label: "面积",
        unit: "平方米",
        when: { question: "q1", answer: "有" },
      }),
      question("q3", { kind: "file", label: "场所照片" }),
    ],
    criteria: [...five.slice(0, 4), ["加分项", 10]],
    passMark: 70,
  },
];
