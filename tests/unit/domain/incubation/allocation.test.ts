import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { allocationActs, allocationState, spaceNeed } from "@/lib/domain/incubation/allocation";

const held = (startsOn: string, endsOn: string | null = null, withdrawnAt: Date | null = null) => ({
  startsOn: civilDate(startsOn),
  endsOn: endsOn === null ? null : civilDate(endsOn),
  withdrawnAt,
});
const today = civilDate("2026-03-12");

it.each([
  ["holding", held("2026-03-12")],
  ["holding", held("2025-01-01", "2026-03-12")],
  ["ahead", held("2026-03-13")],
  ["ended", held("2025-01-01", "2026-03-11")],
  ["withdrawn", held("2025-01-01", null, new Date())],
])("is %s by its days", (state, allocation) => {
  expect(allocationState(allocation, today)).toBe(state);
});

it("is ended while it goes on, and withdrawn at any time, each with the reason", () => {
  const acts = (allocation: ReturnType<typeof held>) =>
    allocationActs(allocation, today).map(({ act }) => act);
  expect(acts(held("2026-03-01"))).toEqual(["edit", "end", "withdraw"]);
  expect(acts(held("2026-03-20"))).toEqual(["edit", "withdraw"]);
  expect(acts(held("2025-03-20", "2026-01-01"))).toEqual(["withdraw"]);
  expect(acts(held("2025-03-20", null, new Date()))).toEqual([]);
  for (const { act, reason } of allocationActs(held("2026-03-01"), today))
    expect(reason !== undefined).toBe(act !== "edit");
});

it("is needed in the house alone", () => {
  expect(spaceNeed("onSite")).toContain("由中心安排");
  expect(spaceNeed("offSite")).toMatch(/^园外入驻，不需要/);
  expect(spaceNeed("virtual")).toMatch(/^虚拟入驻，不需要/);
  expect(spaceNeed(null)).toBe(null);
});
