import { describe, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { callStates } from "@/lib/domain/recruitment/call/call-lifecycle";
import {
  extensionFaults,
  extensionInWords,
  whyNotExtend,
  whyNotSupplement,
} from "@/lib/domain/recruitment/call/call-supplement";

const window = {
  opensOn: civilDate("2026-03-01"),
  opensAt: "00:00",
  closesOn: civilDate("2026-03-12"),
  closesAt: "18:00",
};
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);
const to = (closesOn: string, closesAt = "18:00", reviewOn: string | null = null) => ({
  closesOn: civilDate(closesOn),
  closesAt,
  reviewOn: reviewOn === null ? null : civilDate(reviewOn),
});

describe("what is added to a published call", () => {
  test("may be said until the batch has ended, and makes the window longer until the review begins", () => {
    expect(callStates.filter((state) => whyNotSupplement(state) === null)).toEqual([
      "recruiting",
      "closed",
      "reviewing",
      "noticing",
      "signing",
    ]);
    expect(callStates.filter((state) => whyNotExtend(state) === null)).toEqual(["recruiting", "closed"]);
  });

  test("the window only grows, by an hour of the same day too", () => {
    expect(extensionFaults(window, to("2026-03-12", "18:00"), noon("2026-03-10")).closesOn).toContain(
      "应晚于原来的",
    );
    expect(extensionFaults(window, to("2026-03-11", "23:59"), noon("2026-03-10")).closesOn).toContain(
      "2026年3月12日 18:00",
    );
    expect(extensionFaults(window, to("2026-03-12", "18:01"), noon("2026-03-10"))).toEqual({});
  });

  test("a new end that has passed already, or lies behind the review, is refused", () => {
    expect(extensionFaults(window, to("2026-03-15"), noon("2026-03-16")).closesOn).toContain("已经过去");
    expect(
      extensionFaults(window, to("2026-03-20", "18:00", "2026-03-20"), noon("2026-03-10")).reviewOn,
    ).toContain("晚于");
    expect(extensionFaults(window, to("2026-03-20", "18:00", "2026-03-21"), noon("2026-03-10"))).toEqual({});
  });

  test("says from when to when, and why", () => {
    const words = extensionInWords({ name: "第四批", ...window }, to("2026-03-20", "23:59"), "受停电影响");
    expect(words.title).toBe("关于延长第四批招募期的补充公告");
    expect(words.body).toContain("由2026年3月12日 18:00延长至2026年3月20日。");
    expect(words.body).toContain("受停电影响");
  });
});
