import type { Figures } from "../base/figure";

/** Which projects are counted: signed ones, of them those that end within a month, and those that wait for the desk. */
export const countedProjects = ["signed", "endingSoon", "awarded", "opposed"] as const;
export type CountedProjects = (typeof countedProjects)[number];
export const countedProjectLabels: Record<CountedProjects, string> = {
  signed: "已签约",
  endingSoon: "30 天内到期",
  awarded: "直接委托待办",
  opposed: "异议成立待处理",
};

export const projectFigures = {
  projects: {
    label: "已签约项目",
    unit: "个",
    kind: "flow",
    counts: "已启动的项目，自签约之日起计，几家执行的只计一个",
    summable: true,
  },
  executors: {
    label: "执行机构",
    unit: "家",
    kind: "flow",
    counts: "已签约项目的牵头和协办机构，各计一次",
    summable: false,
  },
  granted: {
    label: "核定金额",
    unit: "万元",
    kind: "flow",
    counts: "已签约项目从资金来源中核定的金额，不含自筹配套",
    summable: true,
  },
  paidOut: {
    label: "已拨付",
    unit: "万元",
    kind: "flow",
    counts: "这些项目中已登记拨付日期和凭证的各期之和",
    summable: true,
  },
  unpaid: {
    label: "未拨付",
    unit: "万元",
    kind: "stock",
    counts: "核定金额减去已拨付",
    summable: true,
  },
  linesReached: {
    label: "达标的服务指标",
    unit: "项",
    kind: "stock",
    counts: "已确认的活动达到目标（含允许差）的服务指标",
    summable: true,
  },
  linesLate: {
    label: "逾期的服务指标",
    unit: "项",
    kind: "stock",
    counts: "实施中的项目过了完成期限还没有达标的服务指标",
    summable: true,
  },
} as const satisfies Figures;

export const givingFigures = {
  resources: {
    label: "链接慈善资源",
    unit: "项",
    kind: "flow",
    counts: "已接收的资金、物资和服务，自接收之日起计，不含作废",
    summable: true,
  },
  resourceValue: {
    label: "链接价值",
    unit: "万元",
    kind: "flow",
    counts: "已接收的慈善资源登记的价值，依据见各项记录",
    summable: true,
  },
  charityProjects: {
    label: "慈善资源项目",
    unit: "个",
    kind: "flow",
    counts: "已签约的类别为慈善资源的项目，几家执行的只计一个",
    summable: true,
  },
  contracts: {
    label: "对接签约",
    unit: "个",
    kind: "flow",
    counts: "类别为签约的对接成果，自签订之日起计，不含作废",
    summable: true,
  },
  contractParties: {
    label: "签约的单位和组织",
    unit: "家",
    kind: "flow",
    counts: "对接签约中的单位和社会组织，各计一次",
    summable: false,
  },
  honours: {
    label: "荣誉",
    unit: "项",
    kind: "flow",
    counts: "授予的荣誉，自授予之日起计，不含作废",
    summable: true,
  },
} as const satisfies Figures;
