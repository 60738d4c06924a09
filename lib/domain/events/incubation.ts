import { incubationEventLabels } from "../incubation/incubatee-lifecycle";
import type { AreaEvents } from "./center";

export const incubationEvents = {
  incubatee: { ...incubationEventLabels, start: "进入孵化" },
} as const satisfies AreaEvents;
