import type { MessageOccasion } from "./message-occasions";

/** What is not true any more once something is taken back, or given up: by that act. */
export const untrueAfter = {
  takeBackAcceptance: ["applicationAccepted", "applicationNotAccepted"],
  takeBackCorrection: ["correctionAsked", "correctionReminder"],
  answerCorrection: ["correctionAsked", "correctionReminder"],
  withdraw: ["applicationAccepted", "correctionAsked", "correctionReminder", "checkPassed"],
  takeBackCheck: ["checkPassed", "checkRefused", "correctionLapsed"],
  withdrawNotice: ["noticeAdmitted", "noticeReserve", "noticeNotAdmitted"],
  reopenNotice: ["agreementWaiting", "agreementReminder"],
  lapse: ["agreementWaiting", "agreementReminder"],
  disqualify: ["noticeAdmitted", "noticeReserve", "agreementWaiting", "agreementReminder"],
  restoreAwaiting: ["disqualified"],
  revisePlan: ["planAgreed", "milestoneDue"],
  acceptReport: ["reportDue", "reportReturned"],
  withdrawEviction: ["evictionServed"],
  decideEviction: ["evictionServed"],
  takeBackEnd: ["incubationEnded", "handoverDue"],
  reopenGraduation: ["graduationDecided", "handoverDue"],
  settleHandover: ["handoverDue"],
  takeBackPayment: ["tranchePaid"],
  turnTranche: ["trancheApproved", "trancheBlocked"],
  withdrawRefund: ["refundDemanded"],
  submitProjectReport: ["projectReportDue"],
  beginFinal: ["projectReportDue"],
  backToWork: ["projectReportDue"],
  reopenOrder: ["orderAccepted", "orderDispatched", "orderOffered", "orderDone", "orderRefused"],
  dispatchOrder: ["orderDispatched", "orderOffered"],
  withdrawOrder: ["orderDispatched", "orderOffered"],
  acceptOrder: ["orderOffered"],
  finishOrder: ["orderAccepted", "orderDispatched", "orderOffered"],
  closeOrder: ["orderAccepted", "orderDispatched", "orderOffered", "orderDone"],
  cancelOrder: ["orderAccepted", "orderDispatched", "orderOffered"],
  endMobilization: ["teamCalled"],
} as const satisfies Record<string, readonly MessageOccasion[]>;

/** An act after which something that was said is not true any more. */
export type UntruingAct = keyof typeof untrueAfter;
