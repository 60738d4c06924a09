import { describe, expect, it } from "vitest";
import {
  changeActs,
  kindsFor,
  nextChangeState,
  whyNotChange,
  whyNotDecide,
} from "@/lib/domain/projects/change/change";

const person = { userId: "u2", executes: false, within: false };

describe("a change of a project", () => {
  it("is asked for as the project allows, one at a time", () => {
    expect(kindsFor("running")).toEqual(["content", "term", "money", "executor", "suspend", "terminate"]);
    expect(kindsFor("suspended")).toContain("resume");
    expect(kindsFor("terminated")).toEqual(["reinstate"]);
    expect(kindsFor("closed")).toEqual([]);
    expect(whyNotChange("term", { state: "running", open: 0, ground: false })).toBeNull();
    expect(whyNotChange("term", { state: "running", open: 1, ground: false })).toContain("等待审批");
    expect(whyNotChange("resume", { state: "running", open: 0, ground: false })).toContain("恢复");
  });

  it("that keeps a project follows from an objection that was right alone", () => {
    const kept = { open: 0, ground: true };
    expect(whyNotChange("keep", { ...kept, state: "running" })).toBeNull();
    expect(whyNotChange("keep", { ...kept, state: "closed" })).toBeNull();
    expect(whyNotChange("keep", { ...kept, state: "terminated" })).toContain("维持项目");
    expect(whyNotChange("keep", { open: 0, ground: false, state: "running" })).toContain("成立的异议");
  });

  it("is decided by another than who asked, and not by who is paid", () => {
    expect(whyNotDecide({ requestedById: "u1" }, person)).toBeNull();
    expect(whyNotDecide({ requestedById: "u2" }, person)).toContain("申请人自己");
    expect(whyNotDecide({ requestedById: "u1" }, { ...person, executes: true })).toContain("执行机构");
    const acts = changeActs({ state: "requested", requestedById: "u2" }, person);
    expect(acts.map(({ act, whyNot }) => [act, whyNot === null])).toEqual([
      ["approve", false],
      ["refuse", false],
      ["withdraw", true],
    ]);
    const within = changeActs({ state: "requested", requestedById: "u1" }, { ...person, within: true });
    expect(within.at(-1)?.whyNot).toContain("由申请人撤回");
    expect(changeActs({ state: "approved", requestedById: "u1" }, person)).toEqual([]);
  });

  it("is decided once", () => {
    expect(nextChangeState("requested", "approve")).toEqual({ ok: true, state: "approved" });
    expect(nextChangeState("refused", "approve").ok).toBe(false);
  });
});
