import { afterAll, expect, it } from "vitest";
import { standingOf } from "@/lib/usecases/projects/project/project-standing";
import { openOrganization } from "../../../../support/organization-desk";
import { makeSpending } from "../../../../support/projects/project-money";
import { makePayments } from "../../../../support/projects/projects";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("counts what is still on its way of one project alone, in one statement", async () => {
  const desk = await openManagerDesk();
  const own = await openOrganization(desk, "甲机构");
  const day = "2022-01-25";
  const { working } = await desk.act(day, "project.edit", async (ctx) => {
    const made = await makeSpending(ctx, "甲", own.organization);
    await makePayments(ctx, made.working);
    await makeSpending(ctx, "乙", own.organization);
    return made;
  });
  expect(await desk.read(day, (ctx) => standingOf(ctx, working))).toMatchObject({
    ...{ tranches: 1, expenses: 1, findings: 0, changes: 0, paidFen: 0n, refunds: [], evaluations: [] },
    reports: [{ stage: "midterm", state: "drafted", dueOn: "2022-02-10" }],
  });
  expect(await desk.statements(day, (ctx) => standingOf(ctx, working))).toBe(1);
});
