import { describe, expect, it } from "vitest";
import {
  kindOf,
  nextRegistrationState,
  registrationEvents,
  registrationEventsFrom,
  registrationLabels,
  registrationStates,
  registrationTones,
} from "@/lib/domain/incubation/registration";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("a case of registration or filing", () => {
  it("moves along the listed arrows only", () => {
    expectExactly(
      `requested accept preparing
       requested end ended
       preparing edit preparing
       preparing submit submitted
       preparing end ended
       submitted opine submitted
       submitted recall preparing
       submitted grant granted
       submitted refuse refused
       submitted end ended
       refused reopen preparing
       ended reopen preparing`,
      {
        states: registrationStates,
        events: registrationEvents,
        next: nextRegistrationState,
        eventsFrom: registrationEventsFrom,
      },
    );
    expectWords(registrationStates, registrationLabels, registrationTones);
  });

  it("files micro groups and registers the three legal forms", () => {
    expect(kindOf("community")).toBe("filing");
    expect(kindOf("association")).toBe("registration");
  });
});
