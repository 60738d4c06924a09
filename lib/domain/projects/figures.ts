import type { Figures } from "../base/figure";

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
    counts: "类别为慈善资源的项目，几家执行的只计一个",
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
