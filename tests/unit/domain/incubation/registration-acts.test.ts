import { describe, expect, it } from "vitest";
import { registrationActs, rosterOf, whyNotSubmit } from "@/lib/domain/incubation/registration-acts";
import { stepsOf } from "@/lib/domain/incubation/registration-step";

const met = stepsOf([{ title: "章程", threshold: null, metOn: "2022-01-10", note: null }]);
const open = stepsOf([{ title: "会员", threshold: "50 人", metOn: null, note: null }]);
const case_ = {
  kind: "registration" as const,
  state: "preparing" as const,
  steps: met,
  roster: [],
  placeId: null,
  agreed: null,
};

describe("the acts of a case", () => {
  it("is handed in once each step is met, and a filing with its roster", () => {
    expect(whyNotSubmit(case_)).toBeNull();
    expect(whyNotSubmit({ ...case_, steps: [...met, ...open] })).toContain("还有 1 项不具备：会员");
    expect(whyNotSubmit({ ...case_, kind: "filing" })).toContain("花名册");
    const roster = rosterOf([{ name: "李四", role: "" }]);
    expect(roster).toEqual([{ name: "李四", role: null }]);
    expect(whyNotSubmit({ ...case_, kind: "filing", roster })).toBeNull();
  });

  it("offers what its state allows, and why handing in must wait", () => {
    const acts = registrationActs({ ...case_, steps: open });
    expect(acts.map(({ act }) => act)).toEqual(["submit", "edit", "end"]);
    expect(acts[0]?.whyNot).toContain("会员");
    expect(registrationActs({ ...case_, state: "granted" })).toEqual([]);
  });

  it("is taken in hand before anything else is done with it", () => {
    expect(registrationActs({ ...case_, state: "requested" }).map(({ act }) => act)).toEqual([
      "accept",
      "end",
    ]);
  });

  it("may have no roster", () => {
    expect(rosterOf(null)).toEqual([]);
  });
});
