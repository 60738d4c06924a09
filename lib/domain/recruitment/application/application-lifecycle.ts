import { machine, type Tone } from "../../base/machine";
import {
  type ApplicationEvent,
  applicationEventLabels,
  applicationEvents,
  applicationUndo,
} from "./application-events";

/** An application (入驻申请) from its submission to its agreement, or to the point where it drops out. */
export const applicationStates = [
  "submitted",
  "accepted",
  "correcting",
  "notAccepted",
  "passed",
  "refused",
  "shortlisted",
  "reserve",
  "notAdmitted",
  "announced",
  "awaitingAgreement",
  "signed",
  "awarded",
  "lapsed",
  "withdrawn",
  "disqualified",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const applicationLabels: Record<ApplicationState, string> = {
  submitted: "待受理",
  accepted: "审查中",
  correcting: "待补正",
  notAccepted: "不予受理",
  passed: "初审通过",
  refused: "初审不通过",
  shortlisted: "入围",
  reserve: "候补",
  notAdmitted: "未入围",
  announced: "公示中",
  awaitingAgreement: "待签约",
  signed: "已签约",
  awarded: "已获奖",
  lapsed: "逾期放弃",
  withdrawn: "已撤回",
  disqualified: "取消资格",
};

export const applicationTones: Record<ApplicationState, Tone> = {
  submitted: "todo",
  accepted: "running",
  correcting: "todo",
  notAccepted: "refused",
  passed: "passed",
  refused: "refused",
  shortlisted: "passed",
  reserve: "running",
  notAdmitted: "refused",
  announced: "running",
  awaitingAgreement: "todo",
  signed: "passed",
  awarded: "passed",
  lapsed: "refused",
  withdrawn: "ended",
  disqualified: "refused",
};

/**
 * `nextApplicationState(state, event)` answers an event; `applicationEventsFrom(state)` lists what may happen now.
 * A verdict on an application that was not accepted yet (受理) counts as its acceptance in the same act, so taking the
 * verdict back leaves it accepted. A reserve is promoted (递补) when an admitted organization gives its place up or loses it by an
 * objection; who loses it is restored to where it stood. What was
 * recorded wrongly is taken back until something was built on it, which the use cases see to.
 */
export const { next: nextApplicationState, eventsFrom: applicationEventsFrom } = machine<
  ApplicationState,
  ApplicationEvent
>({
  noun: "申请",
  states: applicationStates,
  events: applicationEvents,
  stateLabels: applicationLabels,
  eventLabels: applicationEventLabels,
  transitions: {
    accept: { submitted: "accepted" },
    notAccept: { submitted: "notAccepted" },
    requestCorrection: { accepted: "correcting" },
    answerCorrection: { correcting: "accepted" },
    lapseCorrection: { correcting: "refused" },
    pass: { submitted: "passed", accepted: "passed" },
    refuse: { submitted: "refused", accepted: "refused" },
    shortlist: { passed: "shortlisted" },
    promote: { reserve: "shortlisted" },
    placeOnReserve: { passed: "reserve" },
    decline: { passed: "notAdmitted" },
    announce: { shortlisted: "announced" },
    clearNotice: { announced: "awaitingAgreement" },
    // Of a contest nothing is signed.
    award: { announced: "awarded" },
    sign: { awaitingAgreement: "signed" },
    lapse: { awaitingAgreement: "lapsed" },
    withdraw: { submitted: "withdrawn", accepted: "withdrawn", correcting: "withdrawn", passed: "withdrawn" },
    takeBackAcceptance: { accepted: "submitted", notAccepted: "submitted" },
    takeBackCorrection: { correcting: "accepted" },
    takeBackCheck: { passed: "accepted", refused: "accepted" },
    withdrawNotice: { announced: "shortlisted" },
    reopenNotice: { awaitingAgreement: "announced", awarded: "announced" },
    takeBackSignatures: { signed: "awaitingAgreement" },
    takeBackLapse: { lapsed: "awaitingAgreement" },
    disqualify: {
      reserve: "disqualified",
      shortlisted: "disqualified",
      announced: "disqualified",
      awaitingAgreement: "disqualified",
    },
    takeBackPromotion: { shortlisted: "reserve" },
    restoreReserve: { disqualified: "reserve" },
    restoreAnnounced: { disqualified: "announced" },
    restoreAwaiting: { disqualified: "awaitingAgreement" },
  },
  undo: applicationUndo,
});
