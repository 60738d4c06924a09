import { describe, expect, it } from "vitest";
import { projectActs, whyNotTakenBack } from "@/lib/domain/projects/project-acts";

const nothing = { activities: 0, paid: 0, expenses: 0, evaluations: 0 };

describe("the acts of the desk on a project", () => {
  it("take it back only while nothing was built on it", () => {
    expect(whyNotTakenBack(nothing)).toBeNull();
    expect(whyNotTakenBack({ ...nothing, activities: 2, paid: 1 })).toContain("2 场活动、1 笔拨付");
  });

  it("begin it once nothing is missing, and are none once it is closed", () => {
    expect(
      projectActs({ state: "prepared" }, nothing, "还没有预算").map(({ act, whyNot }) => [act, whyNot]),
    ).toEqual([
      ["begin", "还没有预算"],
      ["edit", null],
    ]);
    expect(projectActs({ state: "closed" }, nothing, null)).toEqual([]);
  });
});
