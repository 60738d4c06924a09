import { describe, expect, test } from "vitest";
import {
  applicationEvents,
  applicationEventsFrom,
  applicationLabels,
  applicationStates,
  applicationTones,
  nextApplicationState,
} from "@/lib/domain/recruitment/application-lifecycle";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("application", () => {
  test("moves from submission to agreement along the listed arrows only", () => {
    expectExactly(
      `submitted pass passed
       submitted refuse refused
       submitted withdraw withdrawn
       passed withdraw withdrawn
       passed shortlist shortlisted
       passed placeOnReserve reserve
       passed decline notAdmitted
       reserve shortlist shortlisted
       shortlisted announce announced
       announced clearNotice awaitingAgreement
       awaitingAgreement sign signed
       awaitingAgreement lapse lapsed
       passed takeBackCheck submitted
       refused takeBackCheck submitted
       announced withdrawNotice shortlisted
       awaitingAgreement reopenNotice announced
       signed takeBackSignatures awaitingAgreement
       lapsed takeBackLapse awaitingAgreement`,
      {
        states: applicationStates,
        events: applicationEvents,
        next: nextApplicationState,
        eventsFrom: applicationEventsFrom,
      },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(applicationStates, applicationLabels, applicationTones);
  });

  test("ends for good when not admitted or withdrawn: all else may have been recorded wrongly", () => {
    const final = applicationStates.filter((state) => applicationEventsFrom(state).length === 0);
    expect(final).toEqual(["notAdmitted", "withdrawn"]);
  });
});
