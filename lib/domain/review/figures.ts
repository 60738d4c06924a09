import type { Figures } from "../base/figure";

export const reviewFigures = {
  panelists: { label: "评审专家", unit: "名", kind: "stock", counts: "评审组成员", summable: false },
  marksGiven: {
    label: "已完成打分表",
    unit: "张",
    kind: "stock",
    counts: "已提交、回避或登记缺席的打分表，限参加评审的申请",
    summable: true,
  },
  admitted: {
    label: "入围",
    unit: "家",
    kind: "flow",
    counts: "确认的名单中列为入围的，其后放弃的也计入",
    summable: true,
  },
} as const satisfies Figures;
