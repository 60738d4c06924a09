import { type Role, roleLabels } from "../access";
import { chinaDate, chinaDayStart } from "../base/china-time";
import { addDays, type CivilDate, formatDate } from "../base/civil-date";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** A center asks somebody to take up roles; the person accepts with an account of their own, or does not. */
export const invitationStates = ["open", "accepted", "declined", "withdrawn"] as const;
export type InvitationState = (typeof invitationStates)[number];

export const invitationEvents = ["accept", "decline", "withdraw", "resend"] as const;
export type InvitationEvent = (typeof invitationEvents)[number];

const labels: Record<InvitationState, string> = {
  open: "待接受",
  accepted: "已接受",
  declined: "已谢绝",
  withdrawn: "已撤回",
};

const tones: Record<InvitationState, Tone> = {
  open: "todo",
  accepted: "passed",
  declined: "refused",
  withdrawn: "ended",
};

export const invitationEventLabels: Record<InvitationEvent, string> = {
  accept: "接受",
  decline: "谢绝",
  withdraw: "撤回",
  resend: "重新发出",
};

/** `nextInvitationState(state, event)` answers an event. What was accepted is over: the person is a member. */
export const { next: nextInvitationState } = machine<InvitationState, InvitationEvent>({
  noun: "邀请",
  states: invitationStates,
  events: invitationEvents,
  stateLabels: labels,
  eventLabels: invitationEventLabels,
  transitions: {
    accept: { open: "accepted" },
    decline: { open: "declined" },
    withdraw: { open: "withdrawn" },
    resend: { open: "open", declined: "open", withdrawn: "open" },
  },
  undo: {
    accept: "The person is a member from here on, whom a manager can remove.",
    decline: ["resend"],
    withdraw: ["resend"],
    resend: ["withdraw"],
  },
});

/** Days after the one on which it is sent. */
const days = 7;

/** The instant at which an invitation sent on this day of the center ends: after its seventh following day. */
export function invitationEnd(today: CivilDate): Date {
  return chinaDayStart(addDays(today, days + 1));
}

export interface Standing {
  state: InvitationState;
  expiresAt: Date;
}

/** The last day on which it can be accepted. */
export function lastDayOf({ expiresAt }: Pick<Standing, "expiresAt">): CivilDate {
  return addDays(chinaDate(expiresAt), -1);
}

function isOver({ state, expiresAt }: Standing, now: Date): boolean {
  return state === "open" && expiresAt <= now;
}

/** For whom somebody is asked to act, by name: an organization, a third party, a community; none in the center's own work. */
export interface ActsFor {
  roles: readonly Role[];
  organization: { name: string } | null;
  body: { name: string } | null;
  place: { name: string } | null;
}

/** What somebody is asked to become, in words: 工作人员, or 某某中心的经办人. */
export function invitedAs({ roles, organization, body, place }: ActsFor): string {
  const inWords = (role: Role) => {
    if (role === "organization" && organization) return `${organization.name}的经办人`;
    if (role === "evaluator" && body) return `${body.name}的评估人员`;
    if (role === "community" && place) return `${place.name}的社区工作人员`;
    return roleLabels[role];
  };
  return roles.map(inWords).join("、");
}

/** How it stands, in a word. */
export function invitationTag(invitation: Standing, now: Date): { text: string; tone: Tone } {
  if (isOver(invitation, now)) return { text: "已过期", tone: "ended" };
  return { text: labels[invitation.state], tone: tones[invitation.state] };
}

/** Why the person who was invited can no longer answer, and what to do; null while that is possible. */
export function whyNotAnswered(invitation: Standing, now: Date): string | null {
  if (isOver(invitation, now)) {
    return `这份邀请的有效期到${formatDate(lastDayOf(invitation))}为止，请联系本中心重新发出。`;
  }
  const why: Record<InvitationState, string | null> = {
    open: null,
    accepted: "这份邀请已经接受，不能再用。如是您本人，请直接登录。",
    declined: "这份邀请已经谢绝。如需加入，请联系本中心重新发出。",
    withdrawn: "本中心已撤回这份邀请，请联系本中心。",
  };
  return why[invitation.state];
}

/** What the center may do with it by a button; to send it again is a form of its own, which shows the new code. */
export function invitationActs({ state }: Pick<Standing, "state">): PossibleAct<"withdraw">[] {
  if (!nextInvitationState(state, "withdraw").ok) return [];
  return [
    {
      act: "withdraw",
      label: "撤回",
      whyNot: null,
      follows: "撤回后，邀请码随即作废；需要时可以重新发出。",
      danger: true,
    },
  ];
}
