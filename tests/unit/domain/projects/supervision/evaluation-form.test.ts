import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { projectStates } from "@/lib/domain/projects/project/project";
import {
  dueOnFault,
  projectEvaluationActs,
  whyNotEvaluate,
  whyNotIndependent,
} from "@/lib/domain/projects/supervision/evaluation-form";

describe("a third party for a project", () => {
  const tie = { organizationId: "o1", organization: "和风社工", reason: "同一负责人" };
  const body = { id: "b1", name: "求实评估", ties: [tie] };
  const of = (kind: "organization" | "body", id: string) => [{ kind, id }];

  it("is independent of all who carry it out", () => {
    expect(whyNotIndependent(body, of("organization", "o2"))).toBeNull();
    expect(whyNotIndependent(body, of("organization", "o1"))).toContain("同一负责人");
    expect(whyNotIndependent(body, of("body", "b1"))).toContain("自己是执行机构");
    expect(whyNotIndependent(body, of("body", "o1"))).toBeNull();
  });

  it("is asked while the project is at work, by a day that is still to come", () => {
    const asked = projectStates.filter((state) => whyNotEvaluate(state) === null);
    expect(asked).toEqual(["running", "midterm", "final", "suspended"]);
    const today = civilDate("2022-06-01");
    expect(dueOnFault(today, today)).toBeNull();
    expect(dueOnFault(civilDate("2022-05-31"), today)).toContain("今天");
  });

  it("may be replaced while its task is open, and its sheet is not given back behind a closure", () => {
    const acts = (state: Parameters<typeof projectEvaluationActs>[0], closed = false) =>
      projectEvaluationActs(state, { state: closed ? "closed" : "running" });
    expect(acts("running").map(({ act }) => act)).toEqual(["withdraw", "replace"]);
    expect(acts("accepted").map(({ act, whyNot }) => [act, whyNot])).toEqual([["return", null]]);
    // Only what leads back is left, which no button offers as the next step.
    expect(acts("accepted").every(({ danger }) => danger)).toBe(true);
    expect(acts("accepted", true)[0]?.whyNot).toContain("已经结项");
    expect(acts("withdrawn")).toEqual([]);
  });
});
