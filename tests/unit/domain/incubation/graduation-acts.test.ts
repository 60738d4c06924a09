import { describe, expect, it } from "vitest";
import { graduationStates } from "@/lib/domain/incubation/graduation";
import { graduationActs, whyNotChangeEvidence } from "@/lib/domain/incubation/graduation-acts";

describe("the acts of an assessment", () => {
  it("is decided only after a third party looked at it", () => {
    const acts = graduationStates.filter((state) =>
      graduationActs({ state, assigned: true, result: null }).some(({ act }) => act === "decide"),
    );
    expect(acts).toEqual(["reviewed"]);
  });

  it("keeps its evidence once a third party has looked at it", () => {
    const fixed = graduationStates.filter((state) => whyNotChangeEvidence(state) !== null);
    expect(fixed).toEqual(["reviewed", "decided", "withdrawn"]);
  });

  it("has a certificate where the organization graduated", () => {
    const acts = (result: "graduate" | "extend") =>
      graduationActs({ state: "decided", assigned: true, result }).map(({ act }) => act);
    expect(acts("graduate")).toEqual(["giveCertificate", "reopen"]);
    expect(acts("extend")).toEqual(["reopen"]);
  });

  it("asks one third party at a time", () => {
    const assign = (assigned: boolean) =>
      graduationActs({ state: "interviewed", assigned, result: null }).find(({ act }) => act === "assign")
        ?.whyNot;
    expect(assign(false)).toBeNull();
    expect(assign(true)).toContain("已经派发");
  });
});
