import { describe, expect, it } from "vitest";
import {
  nextServiceState,
  serviceActs,
  serviceEvents,
  serviceEventsFrom,
  serviceLabels,
  serviceStates,
  serviceTones,
} from "@/lib/domain/incubation/service-request";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("a request for a service", () => {
  it("is accepted, assigned, delivered and confirmed; declined before, withdrawn until it is delivered", () => {
    expectExactly(
      `requested accept accepted
       requested decline declined
       accepted decline declined
       accepted assign assigned
       assigned assign assigned
       assigned deliver delivered
       delivered takeBack assigned
       delivered confirm confirmed
       requested withdraw withdrawn
       accepted withdraw withdrawn
       assigned withdraw withdrawn`,
      {
        states: serviceStates,
        events: serviceEvents,
        next: nextServiceState,
        eventsFrom: serviceEventsFrom,
      },
    );
    expectWords(serviceStates, serviceLabels, serviceTones);
  });

  it("is declined, withdrawn or taken back for a reason", () => {
    for (const act of serviceStates.flatMap((state) => serviceActs({ state }))) {
      expect(act).toMatchObject({ whyNot: null, reason: expect.stringContaining("原因") });
    }
    expect(serviceActs({ state: "delivered" }).map(({ act }) => act)).toEqual(["takeBack"]);
    expect(serviceActs({ state: "confirmed" })).toEqual([]);
  });
});
