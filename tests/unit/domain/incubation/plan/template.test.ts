import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { planContents } from "@/lib/domain/incubation/plan/plan";
import { milestonesFrom, usualMilestones } from "@/lib/domain/incubation/plan/template";

it("dates its milestones from the day of the entry", () => {
  const [first] = milestonesFrom(usualMilestones, civilDate("2022-02-17"), "李四");
  expect(first).toEqual({
    content: "mission",
    title: "明确宗旨和服务对象",
    evidence: "宗旨表述和需求调查记录",
    owner: "李四",
    dueOn: "2022-03-19",
  });
});

it("has a usual step for each content, in the order of their days", () => {
  expect([...new Set(usualMilestones.map(({ content }) => content))].sort()).toEqual(
    [...planContents].sort(),
  );
  const days = usualMilestones.map(({ days }) => days);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
});
