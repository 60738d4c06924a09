import { describe, expect, it } from "vitest";
import { afterAttempt, longestAttempt, wasCutOff } from "@/lib/domain/center/message-delivery";

describe("after a try", () => {
  it("that was taken, refused or cut off there is no other by itself", () => {
    expect(afterAttempt("sent", 1)).toEqual({ event: "deliver", again: null });
    expect(afterAttempt("permanent", 1)).toEqual({ event: "fail", again: null });
    expect(afterAttempt("uncertain", 1)).toEqual({ event: "doubt", again: null });
  });

  it("that failed for the time being come others, ever later, and then none", () => {
    const waits = [1, 2, 3, 4, 5, 6].map((tries) => afterAttempt("temporary", tries));
    expect(waits.map(({ again }) => again)).toEqual([60, 300, 900, 3_600, 10_800, null]);
    expect(waits.map(({ event }) => event)).toEqual(["defer", "defer", "defer", "defer", "defer", "fail"]);
  });
});

describe("a try that has not ended", () => {
  const began = new Date("2026-03-12T02:00:00Z");
  const later = (ms: number) => new Date(began.getTime() + ms);

  it("is under way until no try lasts so long", () => {
    expect(wasCutOff(began, later(longestAttempt))).toBe(false);
    expect(wasCutOff(began, later(longestAttempt + 1))).toBe(true);
  });

  it("is known to be cut off also when the clock was set back", () => {
    expect(wasCutOff(began, later(-86_400_000))).toBe(true);
  });
});
