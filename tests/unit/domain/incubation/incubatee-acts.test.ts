import { expect, it } from "vitest";
import { incubateeActs, whyNotOldAgreement, whyNotPresent } from "@/lib/domain/incubation/incubatee-acts";
import { incubationStates, presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";

it("begins nothing with an organization that is no longer here", () => {
  for (const state of incubationStates) {
    const here = presentStates.includes(state);
    expect([state, whyNotPresent(state) === null]).toEqual([state, here]);
    expect(incubateeActs({ state, warned: false }).find(({ act }) => act === "term")?.whyNot === null).toBe(
      here,
    );
  }
  expect(whyNotPresent("evicted")).toBe("该组织目前是“清退”，不再办理在孵期间的事项。");
});

it("evicts nobody who was not told first", () => {
  const acts = (warned: boolean) => incubateeActs({ state: "incubating", warned }).map(({ act }) => act);
  expect(acts(false)).toEqual(["guide", "term", "end", "warn", "extend"]);
  expect(acts(true)).toEqual(["guide", "term", "end", "evict", "extend"]);
});

it("keeps the scan of an agreement only of those who signed before the platform", () => {
  expect(whyNotOldAgreement({ agreement: null })).toBeNull();
  expect(whyNotOldAgreement({ agreement: "XY-2022-01-001" })).toContain("协议页面");
});
