import type { Figures } from "../base/figure";

export const incubationFigures = {
  incubated: {
    label: "进入孵化",
    unit: "家",
    kind: "flow",
    counts: "自进入孵化之日起计，含平台启用前补录的批次，不因出壳或退出而减少；再次入驻的组织累计只计一次",
    summable: false,
  },
  present: {
    label: "目前在孵",
    unit: "家",
    kind: "stock",
    counts: "在孵、延期和待出壳评估的组织",
    summable: true,
  },
  graduated: { label: "已出壳", unit: "家", kind: "flow", counts: "通过出壳评估的组织", summable: true },
} as const satisfies Figures;
