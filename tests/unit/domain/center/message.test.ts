import { describe, expect, it } from "vitest";
import { channelFor, messageEvents, nextMessageState } from "@/lib/domain/center/message";

const all = { email: true, sms: true, copy: true };
const none = { email: false, sms: false, copy: true };

describe("a message", () => {
  it("goes out once: from sent and voided nothing leads on", () => {
    for (const state of ["sent", "voided"] as const) {
      expect(messageEvents.filter((event) => nextMessageState(state, event).ok)).toEqual([]);
    }
  });
});

describe("the channel of a message", () => {
  it.each([
    [{ email: "a@b.cn", mobile: "13800001234" }, all, "email"],
    [{ email: null, mobile: "13800001234" }, all, "sms"],
    [{ email: "a@b.cn", mobile: "13800001234" }, { ...all, email: false }, "sms"],
    [{ email: "a@b.cn", mobile: "13800001234" }, none, "copy"],
    [{ email: null, mobile: null }, all, "copy"],
  ] as const)("of %j with %j is %s", (to, open, channel) => {
    expect(channelFor(to, open)).toBe(channel);
  });
});
