import { allocationEventLabels } from "../incubation/allocation";
import { bookingEventLabels } from "../incubation/booking/booking";
import { cohortEventLabels } from "../incubation/cohort-lifecycle";
import { exchangeEventLabels } from "../incubation/exchange/exchange";
import { handoverEventLabels } from "../incubation/handover";
import { incubationEventLabels } from "../incubation/incubatee-lifecycle";
import { milestoneEventLabels } from "../incubation/plan/milestone";
import { planEventLabels } from "../incubation/plan/plan";
import { usageEventLabels } from "../registry/usage";
import { type AreaEvents, fileEvents } from "./center";

export const incubationEvents = {
  cohort: { ...cohortEventLabels, begin: "开始孵化", takeOver: "补录早期孵化批次", undo: "撤销开始孵化" },
  handover: handoverEventLabels,
  venue: { add: "登记场地", edit: "修改场地", ...usageEventLabels },
  allocation: allocationEventLabels,
  booking: bookingEventLabels,
  exchangeEntry: exchangeEventLabels,
  capacityAssessment: { assess: "登记能力评估", correct: "更正能力评估" },
  plan: { ...planEventLabels, draft: "开始拟定", edit: "填写目标" },
  milestone: { ...milestoneEventLabels, ...fileEvents, add: "添加", edit: "修改" },
  planTemplate: { add: "新建方案模板", edit: "修改方案模板" },
  incubatee: {
    ...incubationEventLabels,
    start: "进入孵化",
    setTerm: "登记孵化期和类型",
    undo: "撤销进入孵化",
  },
} as const satisfies AreaEvents;
