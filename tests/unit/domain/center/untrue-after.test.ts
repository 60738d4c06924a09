import { expect, it } from "vitest";
import { untrueAfter } from "@/lib/domain/center/untrue-after";
import { mobilizationEventLabels } from "@/lib/domain/community/mobilization";
import { orderEvents } from "@/lib/domain/community/order";
import { evictionEventLabels } from "@/lib/domain/incubation/eviction";
import { graduationEvents } from "@/lib/domain/incubation/graduation";
import { handoverEventLabels } from "@/lib/domain/incubation/handover";
import { incubateeActs } from "@/lib/domain/incubation/incubatee-acts";
import { planEvents } from "@/lib/domain/incubation/plan/plan";
import { reportEvents } from "@/lib/domain/incubation/report/report";
import { refundActLabels } from "@/lib/domain/projects/money/refund";
import { trancheEvents } from "@/lib/domain/projects/money/tranche";
import { projectEvents } from "@/lib/domain/projects/project/project";
import { applicationEvents } from "@/lib/domain/recruitment/application/application-events";

it("says what is not true any more after acts that their records know", () => {
  const known: readonly string[] = [
    ...applicationEvents,
    ...planEvents.map((event) => `${event}Plan`),
    ...reportEvents.map((event) => `${event}Report`),
    ...reportEvents.map((event) => `${event}ProjectReport`),
    ...Object.keys(evictionEventLabels).map((event) => `${event}Eviction`),
    ...Object.keys(handoverEventLabels).map((event) => `${event}Handover`),
    ...graduationEvents.map((event) => `${event}Graduation`),
    ...Object.keys(refundActLabels).map((act) => `${act}Refund`),
    // Each of the acts that take a payment a step back, or hold it up.
    ...(trancheEvents.includes("takeBackPayment") ? ["turnTranche", "takeBackPayment"] : []),
    ...projectEvents,
    ...orderEvents.map((event) => `${event}Order`),
    ...Object.keys(mobilizationEventLabels).map((event) => `${event}Mobilization`),
    ...incubateeActs({ state: "left", warned: false }).map(({ act }) => act),
  ];
  for (const act of Object.keys(untrueAfter)) expect(known).toContain(act);
});
