import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  invitationActs,
  invitationEnd,
  invitationEvents,
  invitationStates,
  invitationTag,
  invitedAs,
  lastDayOf,
  nextInvitationState,
  whyNotAnswered,
} from "@/lib/domain/center/invitation";

const expiresAt = invitationEnd(civilDate("2022-01-10"));
const lastMoment = new Date("2022-01-17T23:59:59+08:00");
const after = new Date("2022-01-18T00:00:00+08:00");

describe("the term", () => {
  it("is the day of sending and seven more, by the days of China", () => {
    expect(expiresAt).toEqual(after);
    expect(lastDayOf({ expiresAt })).toBe("2022-01-17");
    expect(invitationTag({ state: "open", expiresAt }, lastMoment).text).toBe("待接受");
    expect(invitationTag({ state: "open", expiresAt }, after).text).toBe("已过期");
    expect(invitationTag({ state: "accepted", expiresAt }, after).text).toBe("已接受");
  });
});

describe("invitedAs", () => {
  it("names whom the person acts for", () => {
    const nobody = { organization: null, body: null, place: null };
    expect(invitedAs({ ...nobody, roles: ["staff", "panelist"] })).toBe("工作人员、评审专家");
    const place = { name: "宝山花园社区" };
    expect(invitedAs({ ...nobody, place, roles: ["community"] })).toBe("宝山花园社区的社区工作人员");
  });
});

describe("whyNotAnswered", () => {
  it("lets an open one be answered to its last moment", () => {
    expect(whyNotAnswered({ state: "open", expiresAt }, lastMoment)).toBeNull();
    expect(whyNotAnswered({ state: "open", expiresAt }, after)).toContain("2022年1月17日");
  });

  it.each([
    ["accepted", "请直接登录"],
    ["declined", "重新发出"],
    ["withdrawn", "已撤回"],
  ] as const)("says of one that is %s what to do", (state, words) => {
    expect(whyNotAnswered({ state, expiresAt }, lastMoment)).toContain(words);
  });
});

describe("the moves", () => {
  it("are these and no others", () => {
    const moves = invitationStates.flatMap((from) =>
      invitationEvents.flatMap((event) => {
        const next = nextInvitationState(from, event);
        return next.ok ? [`${from} ${event} ${next.state}`] : [];
      }),
    );
    expect(moves.sort()).toEqual([
      "declined resend open",
      "open accept accepted",
      "open decline declined",
      "open resend open",
      "open withdraw withdrawn",
      "withdrawn resend open",
    ]);
  });

  it("offer the center to take back what is open, and nothing else", () => {
    const offered = invitationStates.filter((state) => invitationActs({ state }).length > 0);
    expect(offered).toEqual(["open"]);
  });
});
