import { describe, expect, test } from "vitest";
import { applicationEvents } from "@/lib/domain/recruitment/application/application-events";
import {
  applicationEventsFrom,
  applicationLabels,
  applicationStates,
  applicationTones,
  nextApplicationState,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { expectExactly, expectWords } from "../../base/expect-machine";

describe("application", () => {
  test("moves from submission to agreement along the listed arrows only", () => {
    expectExactly(
      `submitted accept accepted
       submitted notAccept notAccepted
       accepted requestCorrection correcting
       correcting answerCorrection accepted
       correcting lapseCorrection refused
       submitted pass passed
       accepted pass passed
       submitted refuse refused
       accepted refuse refused
       submitted withdraw withdrawn
       accepted withdraw withdrawn
       correcting withdraw withdrawn
       passed withdraw withdrawn
       passed shortlist shortlisted
       passed placeOnReserve reserve
       passed decline notAdmitted
       reserve promote shortlisted
       shortlisted announce announced
       announced clearNotice awaitingAgreement
       announced award awarded
       awarded reopenNotice announced
       awaitingAgreement sign signed
       awaitingAgreement lapse lapsed
       accepted takeBackAcceptance submitted
       notAccepted takeBackAcceptance submitted
       correcting takeBackCorrection accepted
       passed takeBackCheck accepted
       refused takeBackCheck accepted
       announced withdrawNotice shortlisted
       awaitingAgreement reopenNotice announced
       signed takeBackSignatures awaitingAgreement
       lapsed takeBackLapse awaitingAgreement
       reserve disqualify disqualified
       shortlisted disqualify disqualified
       announced disqualify disqualified
       awaitingAgreement disqualify disqualified
       shortlisted takeBackPromotion reserve
       disqualified restoreReserve reserve
       disqualified restoreAnnounced announced
       disqualified restoreAwaiting awaitingAgreement`,
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
