import { machine, type Tone } from "../base/machine";

/** The ways a message goes. `copy`: staff paste the text themselves, into WeChat, and note it as sent. */
export const messageChannels = ["email", "sms", "copy"] as const;
export type MessageChannel = (typeof messageChannels)[number];

export const messageChannelLabels: Record<MessageChannel, string> = {
  email: "邮件",
  sms: "短信",
  copy: "微信复制",
};

/** Which channels this installation has set up; copying needs nothing. */
export type OpenChannels = Readonly<Record<MessageChannel, boolean>>;

/** `doubtful`: the try was cut off after the text was handed over, so that nobody knows whether it arrived. */
export const messageStates = [
  "waiting",
  "released",
  "sending",
  "sent",
  "failed",
  "doubtful",
  "voided",
] as const;
export type MessageState = (typeof messageStates)[number];

export const messageLabels: Record<MessageState, string> = {
  waiting: "待发",
  released: "已放行",
  sending: "发送中",
  sent: "已发",
  failed: "失败",
  doubtful: "可能已发",
  voided: "已作废",
};

export const messageTones: Record<MessageState, Tone> = {
  waiting: "todo",
  released: "running",
  sending: "running",
  sent: "passed",
  failed: "refused",
  doubtful: "todo",
  voided: "ended",
};

/** What people do with a message, and then what the platform does. */
export const messageEvents = [
  "release",
  "retry",
  "copyInstead",
  "tick",
  "cancel",
  "begin",
  "deliver",
  "defer",
  "fail",
  "doubt",
] as const;
export type MessageEvent = (typeof messageEvents)[number];

export const messageEventLabels: Record<MessageEvent, string> = {
  release: "放行",
  retry: "重试",
  copyInstead: "改为微信复制",
  tick: "登记为已发",
  cancel: "作废",
  begin: "开始发送",
  deliver: "发出",
  defer: "推迟再试",
  fail: "发送失败",
  doubt: "可能已发",
};

/** `nextMessageState(state, event)` answers an event. A late answer settles a try that was given up as doubtful. */
export const { next: nextMessageState, eventsFrom: messageEventsFrom } = machine<MessageState, MessageEvent>({
  noun: "消息",
  states: messageStates,
  events: messageEvents,
  stateLabels: messageLabels,
  eventLabels: messageEventLabels,
  transitions: {
    release: { waiting: "released" },
    retry: { failed: "released", doubtful: "released" },
    copyInstead: { waiting: "waiting", failed: "waiting" },
    tick: { waiting: "sent", doubtful: "sent" },
    cancel: { waiting: "voided", released: "voided", failed: "voided" },
    begin: { released: "sending" },
    deliver: { sending: "sent", doubtful: "sent" },
    defer: { sending: "released", doubtful: "released" },
    fail: { sending: "failed", doubtful: "failed" },
    doubt: { sending: "doubtful" },
  },
  undo: {
    release: "It goes at once.",
    retry: "It goes at once.",
    copyInstead: "It waits as before, and goes by hand: nothing has left the house.",
    tick: "Somebody says that the words have reached their reader.",
    cancel: "Whatever caused it says it anew.",
    begin: "A step of the worker, which nobody takes by hand.",
    deliver: "It has left the house.",
    defer: "A step of the worker, which nobody takes by hand.",
    fail: ["retry"],
    doubt: ["retry"],
  },
});

/** The first way that reaches somebody: what applicants were asked for and this installation can send, else a copy. */
export function channelFor(
  to: { email: string | null; mobile: string | null },
  open: OpenChannels,
): MessageChannel {
  if (to.email !== null && open.email) return "email";
  return to.mobile !== null && open.sms ? "sms" : "copy";
}
