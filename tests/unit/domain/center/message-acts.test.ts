import { describe, expect, it } from "vitest";
import { messageChannels, type messageStates } from "@/lib/domain/center/message";
import { messageActs, whyNotSend } from "@/lib/domain/center/message-acts";

const all = { email: true, sms: true, copy: true };
const none = { email: false, sms: false, copy: true };

const actsOf = (
  state: (typeof messageStates)[number],
  channel: (typeof messageChannels)[number],
  open = all,
) => messageActs({ state, channel }, open).map(({ act, whyNot }) => (whyNot ? `(${act})` : act));

describe("a message", () => {
  it("that is being sent, or is gone, offers no act", () => {
    for (const state of ["sending", "sent", "voided"] as const) {
      for (const channel of messageChannels) expect(actsOf(state, channel)).toEqual([]);
    }
  });

  it.each([
    ["waiting", "email", ["release", "copyInstead", "cancel"]],
    ["waiting", "copy", ["tick", "cancel"]],
    ["released", "sms", ["cancel"]],
    ["failed", "email", ["retry", "copyInstead", "cancel"]],
    ["doubtful", "sms", ["tick", "retry"]],
  ] as const)("that is %s by %s offers %j", (state, channel, acts) => {
    expect(actsOf(state, channel)).toEqual(acts);
  });

  it("cannot be released by a channel that is not set up, and says what to do", () => {
    expect(actsOf("waiting", "email", none)).toEqual(["(release)", "copyInstead", "cancel"]);
    expect(whyNotSend("sms", none)).toContain("改为微信复制");
    expect(whyNotSend("copy", none)).toBeNull();
  });

  it("warns before it is sent again that may have arrived", () => {
    const [, retry] = messageActs({ state: "doubtful", channel: "email" }, all);
    expect(retry?.follows).toContain("收到两遍");
  });
});
