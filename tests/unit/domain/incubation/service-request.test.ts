import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  deliveryFaults,
  nextServiceState,
  promiseFaults,
  serviceActs,
  serviceEvents,
  serviceEventsFrom,
  serviceLabels,
  serviceStates,
  serviceTones,
  wishFaults,
} from "@/lib/domain/incubation/service-request";
import { expectExactly, expectWords } from "../base/expect-machine";

const today = civilDate("2026-03-12");
const [yesterday, tomorrow] = [civilDate("2026-03-11"), civilDate("2026-03-13")];

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

  it("is wished and promised for days to come, and delivered on days gone by", () => {
    expect(wishFaults({ wantedOn: null }, today)).toEqual({});
    expect(wishFaults({ wantedOn: yesterday }, today)).toHaveProperty("wantedOn");
    expect(promiseFaults({ promisedOn: today }, today)).toEqual({});
    expect(promiseFaults({ promisedOn: yesterday }, today)).toHaveProperty("promisedOn");
    expect(deliveryFaults({ deliveredOn: today }, today)).toEqual({});
    expect(deliveryFaults({ deliveredOn: tomorrow }, today)).toHaveProperty("deliveredOn");
  });
});
