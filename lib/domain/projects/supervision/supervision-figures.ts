import type { Figures } from "../../base/figure";

export const supervisionFigures = {
  evaluatedProjects: {
    label: "已评估项目",
    unit: "个",
    kind: "stock",
    counts: "应评估的项目中，有一次第三方中期或末期评估已经核收的",
    summable: true,
  },
  dueProjects: {
    label: "应评估项目",
    unit: "个",
    kind: "stock",
    counts: "已启动的项目，不含已终止的",
    summable: true,
  },
  operatorEvaluations: {
    label: "运营机构评估",
    unit: "次",
    kind: "stock",
    counts: "对运营机构的第三方评估中已经核收的",
    summable: true,
  },
} as const satisfies Figures;
