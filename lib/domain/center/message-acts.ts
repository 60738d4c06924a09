import type { PossibleAct } from "../base/possible-act";
import {
  type MessageChannel,
  type MessageState,
  messageChannelLabels,
  messageEventLabels,
  messageEventsFrom,
  type OpenChannels,
} from "./message";

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
