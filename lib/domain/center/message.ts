import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

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
});

export type MessageAct = "release" | "retry" | "copyInstead" | "tick" | "cancel";

interface Standing {
  state: MessageState;
  channel: MessageChannel;
}

/** Why a message cannot go by its channel, and what to do; null when it can. */
export function whyNotSend(channel: MessageChannel, open: OpenChannels): string | null {
  if (open[channel]) return null;
  return `平台没有设置${messageChannelLabels[channel]}发送，请改为微信复制，或请运维设置后再放行。`;
}

/** What may be done with a message as it stands, where these channels are set up. */
export function messageActs({ state, channel }: Standing, open: OpenChannels) {
  const acts: Record<MessageAct, Omit<PossibleAct, "act" | "label">> = {
    release: { whyNot: whyNotSend(channel, open), follows: "放行后立即发出，不能收回。" },
    retry: {
      whyNot: whyNotSend(channel, open),
      follows:
        state === "doubtful"
          ? "上一次发送在中途断开，对方可能已经收到；再发一次，对方可能收到两遍。"
          : "将按原来的内容再发一次。",
    },
    copyInstead: { whyNot: null },
    tick: {
      whyNot: null,
      follows: state === "doubtful" ? "请先与对方核实已经收到。" : "请在粘贴并发给对方之后再登记。",
    },
    cancel: { whyNot: null, follows: "作废后不再发出，也不能恢复。", reason: "作废的原因", danger: true },
  };
  const fits: Record<MessageAct, boolean> = {
    release: channel !== "copy",
    retry: true,
    copyInstead: channel !== "copy",
    tick: state === "doubtful" || channel === "copy",
    cancel: true,
  };
  const own: readonly MessageAct[] = ["release", "tick", "retry", "copyInstead", "cancel"];
  return own
    .filter((act) => fits[act] && messageEventsFrom(state).includes(act))
    .map((act): PossibleAct<MessageAct> => ({ act, label: messageEventLabels[act], ...acts[act] }));
}

/** The first way that reaches somebody: what applicants were asked for and this installation can send, else a copy. */
export function channelFor(
  to: { email: string | null; mobile: string | null },
  open: OpenChannels,
): MessageChannel {
  if (to.email !== null && open.email) return "email";
  return to.mobile !== null && open.sms ? "sms" : "copy";
}
