import { cohortEventLabels } from "../incubation/cohort-lifecycle";
import { handoverEventLabels } from "../incubation/handover";
import { incubationEventLabels } from "../incubation/incubatee-lifecycle";
import type { AreaEvents } from "./center";

export const incubationEvents = {
  cohort: { ...cohortEventLabels, begin: "开始孵化", takeOver: "补录早期孵化批次", undo: "撤销开始孵化" },
  handover: handoverEventLabels,
  allocation: { end: "结束入驻", withdraw: "撤销安排" },
  booking: { release: "释放" },
  incubatee: {
    ...incubationEventLabels,
    start: "进入孵化",
    setTerm: "登记孵化期和类型",
    undo: "撤销进入孵化",
  },
} as const satisfies AreaEvents;
