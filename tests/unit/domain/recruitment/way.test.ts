import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { callStates } from "@/lib/domain/recruitment/call/call-lifecycle";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { wayStopOf, wayStops, wayWords } from "@/lib/domain/recruitment/way";

const window = { ...wholeDays, opensOn: civilDate("2021-12-25"), closesOn: civilDate("2022-01-03") };
const at = (day: string) => new Date(`${day}T10:00:00+08:00`);

it("lights the step at which a call stands, and none for one that nobody knows or that came to nothing", () => {
  const stops = callStates.map((state) => wayStopOf({ state, ...window }, at("2022-01-02")));
  expect(stops).toEqual([
    null,
    "applying",
    "checking",
    "reviewing",
    "noticing",
    "signing",
    "incubating",
    null,
  ]);
});

it("goes by the window while the call recruits", () => {
  const stopOn = (day: string) => wayStopOf({ state: "recruiting", ...window }, at(day));
  expect(["2021-12-24", "2021-12-25", "2022-01-03", "2022-01-04"].map(stopOn)).toEqual([
    "announced",
    "applying",
    "applying",
    "checking",
  ]);
});

it("has a name of its own for each step", () => {
  const labels = wayStops.map((stop) => wayWords[stop].label);
  expect(new Set(labels).size).toBe(wayStops.length);
});
