import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { tallyFaults, tallyPeriod, tallyValue } from "@/lib/domain/community/tally";

const today = civilDate("2026-03-12");
const endsOn = civilDate("2025-03-31");

it("speaks of days that are past, the first before the last", () => {
  expect(tallyFaults({ startsOn: null, endsOn }, today)).toEqual({});
  expect(tallyFaults({ startsOn: endsOn, endsOn }, today)).toEqual({});
  expect(tallyFaults({ startsOn: null, endsOn: civilDate("2026-03-13") }, today)).toHaveProperty("endsOn");
  expect(tallyFaults({ startsOn: civilDate("2025-04-01"), endsOn }, today)).toHaveProperty("startsOn");
});

it("is printed with its period and in groups of three", () => {
  expect(tallyPeriod({ startsOn: null, endsOn })).toBe("截至2025年3月31日");
  expect(tallyPeriod({ startsOn: civilDate("2024-01-01"), endsOn })).toContain("2024年1月1日");
  expect(tallyValue({ value: 129_941, unit: "次" })).toBe("129,941 次");
  expect(tallyValue({ value: 968, unit: "支" })).toBe("968 支");
});
