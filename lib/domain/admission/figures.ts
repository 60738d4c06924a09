import type { Figures } from "../base/figure";

export const admissionFigures = {
  signed: { label: "签约", unit: "家", kind: "flow", counts: "双方已签署的协议", summable: true },
  agreementsWaiting: {
    label: "待签协议",
    unit: "份",
    kind: "stock",
    counts: "未签完、未作废的协议",
    summable: true,
  },
} as const satisfies Figures;
