import { expect, it } from "vitest";
import { untrueAfter } from "@/lib/domain/center/untrue-after";
import { planEvents } from "@/lib/domain/incubation/plan/plan";
import { reportEvents } from "@/lib/domain/incubation/report/report";
import { applicationEvents } from "@/lib/domain/recruitment/application/application-events";

it("says what is not true any more after acts that their records know", () => {
  const known: readonly string[] = [
    ...applicationEvents,
    ...planEvents.map((event) => `${event}Plan`),
    ...reportEvents.map((event) => `${event}Report`),
  ];
  for (const act of Object.keys(untrueAfter)) expect(known).toContain(act);
});
