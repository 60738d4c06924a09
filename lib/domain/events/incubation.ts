import { allocationEventLabels } from "../incubation/allocation";
import { bookingEventLabels } from "../incubation/booking/booking";
import { cohortEventLabels } from "../incubation/cohort-lifecycle";
import { exchangeEventLabels } from "../incubation/exchange/exchange";
import { handoverEventLabels } from "../incubation/handover";
import { incubationEventLabels } from "../incubation/incubatee-lifecycle";
import { usageEventLabels } from "../registry/usage";
import type { AreaEvents } from "./center";

export const incubationEvents = {
  cohort: { ...cohortEventLabels, begin: "开始孵化", takeOver: "补录早期孵化批次", undo: "撤销开始孵化" },
  handover: handoverEventLabels,
  venue: { add: "登记场地", edit: "修改场地", ...usageEventLabels },
  allocation: allocationEventLabels,
  booking: bookingEventLabels,
  exchangeEntry: exchangeEventLabels,
  incubatee: {
    ...incubationEventLabels,
    start: "进入孵化",
    setTerm: "登记孵化期和类型",
    undo: "撤销进入孵化",
  },
} as const satisfies AreaEvents;
