import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  registrationActs,
  rosterOf,
  stepStanding,
  stepsOf,
  stepToMeet,
  whyNotClaim,
  whyNotSubmit,
} from "@/lib/domain/incubation/registration-acts";

const met = stepsOf([{ title: "章程", threshold: null, metOn: "2022-01-10", note: null }]);
const open = stepsOf([{ title: "会员", threshold: "50 人", metOn: null, note: null }]);
const case_ = { kind: "registration" as const, state: "preparing" as const, steps: met, roster: [] };

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

  it("says of each step whether it is met, said to be met, or open", () => {
    const [step] = stepsOf([{ ...stepToMeet({ title: "会员", threshold: null }), claimedOn: "2022-01-10" }]);
    if (!step) throw new Error("one step");
    expect(stepStanding(step).text).toBe("待中心核对");
    expect(stepStanding({ ...step, claimedOn: null }).text).toBe("待具备");
    const looked = { ...step, metOn: civilDate("2022-01-11") };
    expect(stepStanding(looked).text).toBe("已具备");
    expect(whyNotClaim("preparing", step)).toBeNull();
    expect(whyNotClaim("preparing", looked)).toContain("已核对");
    expect(whyNotClaim("submitted", step)).toContain("已提交");
  });

  it("has steps", () => {
    expect(() => stepsOf(null)).toThrow(TypeError);
    expect(rosterOf(null)).toEqual([]);
  });
});
