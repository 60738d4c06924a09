import type { Figures } from "../base/figure";

export const recruitmentFigures = {
  applied: {
    label: "申请",
    unit: "份",
    kind: "flow",
    counts: "自提交之日起计，撤回的也计入",
    summable: true,
  },
  unchecked: {
    label: "待初审",
    unit: "份",
    kind: "stock",
    counts: "已提交、尚未初审的申请",
    summable: true,
  },
  passed: {
    label: "初审通过",
    unit: "份",
    kind: "flow",
    counts: "初审结论为通过的申请，其后撤回或未入围的也计入",
    summable: true,
  },
  standing: {
    label: "参加评审",
    unit: "份",
    kind: "stock",
    counts: "初审通过、尚待评审结果的申请",
    summable: true,
  },
} as const satisfies Figures;
