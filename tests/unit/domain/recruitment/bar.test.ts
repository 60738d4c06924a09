import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { barActs, barFaults, barStateOn } from "@/lib/domain/recruitment/bar";

const term = { startsOn: civilDate("2024-03-01"), endsOn: civilDate("2027-02-28"), liftedOn: null };

test.each([
  ["2024-02-29", "coming"],
  ["2024-03-01", "active"],
  ["2027-02-28", "active"],
  ["2027-03-01", "over"],
] as const)("on %s it is %s", (day, state) => {
  expect(barStateOn(term, civilDate(day))).toBe(state);
});

test("lifted it stays lifted, and neither that nor its end is changed again", () => {
  const lifted = { ...term, liftedOn: civilDate("2025-01-01") };
  expect(barStateOn(lifted, civilDate("2025-06-01"))).toBe("lifted");
  expect(barActs("lifted")).toEqual([]);
  expect(barActs("over")).toEqual([]);
  expect(barActs("active").map(({ act }) => act)).toEqual(["edit", "lift"]);
});

test("it does not end before it begins", () => {
  expect(barFaults({ startsOn: term.endsOn, endsOn: term.startsOn })).toHaveProperty("endsOn");
  expect(barFaults(term)).toEqual({});
});
