import { form, longText, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** An organization's answer to what somebody needs or offers; it has one for each. */
export const replyStates = ["sent", "accepted", "declined", "withdrawn"] as const;
export type ReplyState = (typeof replyStates)[number];
export const replyLabels: Record<ReplyState, string> = {
  sent: "待答复",
  accepted: "已接受",
  declined: "已谢绝",
  withdrawn: "已撤回",
};
export const replyTones: Record<ReplyState, Tone> = {
  sent: "todo",
  accepted: "passed",
  declined: "refused",
  withdrawn: "ended",
};

export const replyEvents = ["accept", "decline", "reconsider", "withdraw", "again"] as const;
export type ReplyEvent = (typeof replyEvents)[number];
export const replyEventLabels: Record<ReplyEvent, string> = {
  accept: "接受",
  decline: "谢绝",
  reconsider: "重新考虑",
  withdraw: "撤回回应",
  again: "再次回应",
};

/** `nextReplyState(state, event)` answers an event. */
export const { next: nextReplyState, eventsFrom: replyEventsFrom } = machine<ReplyState, ReplyEvent>({
  noun: "回应",
  states: replyStates,
  events: replyEvents,
  stateLabels: replyLabels,
  eventLabels: replyEventLabels,
  transitions: {
    accept: { sent: "accepted" },
    decline: { sent: "declined" },
    reconsider: { accepted: "sent", declined: "sent" },
    withdraw: { sent: "withdrawn" },
    again: { withdrawn: "sent" },
  },
  undo: {
    accept: ["reconsider"],
    decline: ["reconsider"],
    reconsider: ["accept", "decline"],
    withdraw: ["again"],
    again: ["withdraw"],
  },
});

export const replyForm = form({
  text: longText("回应", { most: 500, hint: "能提供什么，或需要什么" }),
  contact: text("联系方式", { most: 60 }),
});

/** What whoever posted it may do with an answer, and what the one who answered. */
const acts: Record<"poster" | "replier", readonly ReplyEvent[]> = {
  poster: ["accept", "decline", "reconsider"],
  replier: ["withdraw"],
};

export function replyActs(state: ReplyState, who: "poster" | "replier"): PossibleAct<ReplyEvent>[] {
  return replyEventsFrom(state)
    .filter((act) => acts[who].includes(act))
    .map((act) => ({ act, label: replyEventLabels[act], whyNot: null }));
}
