import { describe, expect, test } from "vitest";
import {
  agreementEvents,
  agreementEventsFrom,
  agreementLabels,
  agreementStates,
  agreementTones,
  nextAgreementState,
  openAgreementStates,
} from "@/lib/domain/admission/agreement-lifecycle";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("agreement", () => {
  test("is signed by both in either order and voided only before that", () => {
    expectExactly(
      `prepared organizationSigns signedByOrganization
       prepared centerSigns signedByCenter
       signedByCenter organizationSigns signed
       signedByOrganization centerSigns signed
       prepared void voided
       signedByOrganization void voided
       signedByCenter void voided
       signedByOrganization takeBackSignatures prepared
       signedByCenter takeBackSignatures prepared
       signed takeBackSignatures prepared
       voided takeBackLapse prepared
       voided restore prepared`,
      {
        states: agreementStates,
        events: agreementEvents,
        next: nextAgreementState,
        eventsFrom: agreementEventsFrom,
      },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(agreementStates, agreementLabels, agreementTones);
  });

  test("is not signed when the same party signs twice", () => {
    expect(nextAgreementState("signedByOrganization", "organizationSigns").ok).toBe(false);
    expect(nextAgreementState("signedByCenter", "centerSigns").ok).toBe(false);
  });
});

test("an agreement waits until both have signed or it is voided", () => {
  expect(openAgreementStates).toEqual(["prepared", "signedByOrganization", "signedByCenter"]);
});
