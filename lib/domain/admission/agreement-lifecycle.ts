import { machine, type Tone } from "../base/machine";

/** An incubation agreement (入驻协议). Party A (甲方) is the center, party B (乙方) the organization. */
export const agreementStates = [
  "prepared",
  "signedByOrganization",
  "signedByCenter",
  "signed",
  "voided",
] as const;
export type AgreementState = (typeof agreementStates)[number];

export const agreementLabels: Record<AgreementState, string> = {
  prepared: "待签",
  signedByOrganization: "乙方已签",
  signedByCenter: "甲方已签",
  signed: "双方已签",
  voided: "已作废",
};

export const agreementTones: Record<AgreementState, Tone> = {
  prepared: "todo",
  signedByOrganization: "running",
  signedByCenter: "running",
  signed: "passed",
  voided: "ended",
};

export const agreementEvents = [
  "organizationSigns",
  "centerSigns",
  "void",
  "takeBackSignatures",
  "takeBackLapse",
  "restore",
] as const;
export type AgreementEvent = (typeof agreementEvents)[number];

export const agreementEventLabels: Record<AgreementEvent, string> = {
  organizationSigns: "登记乙方签署",
  centerSigns: "登记甲方签署",
  void: "作废",
  takeBackSignatures: "更正签署登记",
  takeBackLapse: "撤销放弃登记",
  restore: "恢复协议",
};

/**
 * `nextAgreementState(state, event)` answers an event; `agreementEventsFrom(state)` lists what may happen now.
 * The parties may sign in either order; once both have signed, nothing here can undo it (民法典 490). What was only
 * recorded wrongly is taken back, to be recorded anew from the beginning.
 */
export const { next: nextAgreementState, eventsFrom: agreementEventsFrom } = machine<
  AgreementState,
  AgreementEvent
>({
  noun: "协议",
  states: agreementStates,
  events: agreementEvents,
  stateLabels: agreementLabels,
  eventLabels: agreementEventLabels,
  transitions: {
    organizationSigns: { prepared: "signedByOrganization", signedByCenter: "signed" },
    centerSigns: { prepared: "signedByCenter", signedByOrganization: "signed" },
    void: { prepared: "voided", signedByOrganization: "voided", signedByCenter: "voided" },
    takeBackSignatures: { signedByOrganization: "prepared", signedByCenter: "prepared", signed: "prepared" },
    takeBackLapse: { voided: "prepared" },
    // The objection for which it was void is open again.
    restore: { voided: "prepared" },
  },
  undo: {
    organizationSigns: ["takeBackSignatures"],
    centerSigns: ["takeBackSignatures"],
    void: ["takeBackLapse", "restore"],
    takeBackSignatures: ["organizationSigns", "centerSigns"],
    takeBackLapse: ["void"],
    restore: ["void"],
  },
});

/** Those that wait for a signature. */
export const openAgreementStates = agreementStates.filter((state) => nextAgreementState(state, "void").ok);
