import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { assistedFaults, isStillOpen } from "@/lib/domain/community/assisted";

const today = civilDate("2026-03-12");
const kept = { ground: "consent" as const, consentOn: today, keepUntil: civilDate("2027-03-12") };

describe("what somebody in need is kept on record for", () => {
  it("is a consent with its day, or a duty", () => {
    expect(assistedFaults(kept, today)).toEqual({});
    expect(assistedFaults({ ...kept, consentOn: null }, today)).toHaveProperty("consentOn");
    expect(assistedFaults({ ...kept, ground: "duty", consentOn: null }, today)).toEqual({});
    expect(assistedFaults({ ...kept, consentOn: civilDate("2026-03-13") }, today)).toHaveProperty(
      "consentOn",
    );
  });

  it("ends within three years", () => {
    const until = (day: string) => assistedFaults({ ...kept, keepUntil: civilDate(day) }, today);
    expect(until("2026-03-12")).toHaveProperty("keepUntil");
    expect(until("2029-03-11")).toEqual({});
    expect(until("2029-03-12")).toHaveProperty("keepUntil");
  });
});

it("stays open for half an hour, and not before it was opened", () => {
  const at = new Date("2026-03-12T01:00:00Z");
  expect(isStillOpen(at, new Date("2026-03-12T01:30:00Z"))).toBe(true);
  expect(isStillOpen(at, new Date("2026-03-12T01:30:01Z"))).toBe(false);
  expect(isStillOpen(at, new Date("2026-03-12T00:59:59Z"))).toBe(false);
});
