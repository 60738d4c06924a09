import { expect, test } from "vitest";
import {
  type ApplicationState,
  applicationStates,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { admittedStates, funnelStageLabels, funnelStages } from "@/lib/domain/recruitment/funnel";

test("the gates stand in their order, each with its word", () => {
  expect(funnelStages.map((stage) => funnelStageLabels[stage])).toEqual(["申请", "初审通过", "入围", "签约"]);
});

test("who waits on the reserve list, or never had a seat, is not admitted", () => {
  const admitted: readonly ApplicationState[] = admittedStates;
  expect(applicationStates.filter((state) => !admitted.includes(state))).toEqual([
    "submitted",
    "accepted",
    "correcting",
    "notAccepted",
    "passed",
    "refused",
    "reserve",
    "notAdmitted",
    "withdrawn",
    "disqualified",
  ]);
});
