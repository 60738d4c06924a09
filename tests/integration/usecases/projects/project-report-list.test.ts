import { afterAll, expect, it } from "vitest";
import { listProjectReports } from "@/lib/usecases/projects/project-report-list";
import { openOrganization } from "../../../support/organization-desk";
import { makeSpending } from "../../../support/projects/project-money";
import { closeDesks, openManagerDesk } from "../../../support/staff-desk";

const all = { state: null, stage: null, q: "", page: 1, size: 30 };
afterAll(closeDesks);

it("lists the reports with their project, late ones as such", async () => {
  const desk = await openManagerDesk();
  const own = await openOrganization(desk, "甲机构");
  await desk.act("2022-01-25", "project.edit", (ctx) => makeSpending(ctx, "甲", own.organization));
  await desk.act("2022-01-25", "project.edit", (ctx) => makeSpending(ctx, "乙", own.organization));
  const { rows } = await desk.read("2022-02-11", (ctx) => listProjectReports(ctx, { ...all, q: "甲在办" }));
  expect(rows).toMatchObject([{ project: "甲在办项目", stage: "midterm", late: true, submittedOn: null }]);
  const { total } = await desk.read("2022-02-10", (ctx) => listProjectReports(ctx, all));
  expect(total).toBe(2);
});
