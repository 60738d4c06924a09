import { expect, test } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { projectStates } from "@/lib/domain/projects/project/project";
import { notUnderWay, projectFaultsOf } from "@/lib/domain/registry/activity-project";

const project = {
  ...{ name: "银龄互助", state: "running", startsOn: day("2022-03-01"), endsOn: day("2022-11-30") },
  ...{ executors: ["o1", "b1"], executorNames: ["和风", "某街道"] },
};
const held = { heldOn: day("2022-03-01"), organizations: ["o1"], bodies: [] };

test("an activity is held within the term, the first and the last day included", () => {
  const on = (date: string) => projectFaultsOf({ ...held, heldOn: day(date) }, project, false).heldOn;
  expect(on("2022-03-01")).toBeUndefined();
  expect(on("2022-11-30")).toBeUndefined();
  expect(on("2022-02-28")).toBe("活动不能早于项目“银龄互助”的开始日期（2022年3月1日）。");
  expect(on("2022-12-01")).toBe("活动不能晚于项目“银龄互助”的结束日期（2022年11月30日）。");
});

test("one of the executors held it, be it an organization or another body", () => {
  expect(projectFaultsOf({ ...held, organizations: ["o2"] }, project, false).projectId).toContain(
    "由和风、某街道执行",
  );
  expect(projectFaultsOf({ ...held, organizations: [], bodies: ["b1"] }, project, false)).toEqual({});
});

test("a project that is not under way takes no new activity, and keeps what it had", () => {
  expect(projectStates.filter((state) => !(state in notUnderWay))).toEqual(["running", "midterm", "final"]);
  for (const state of Object.keys(notUnderWay)) {
    expect(projectFaultsOf(held, { ...project, state }, false).projectId).toContain("“银龄互助”");
    expect(projectFaultsOf(held, { ...project, state }, true)).toEqual({});
  }
});
