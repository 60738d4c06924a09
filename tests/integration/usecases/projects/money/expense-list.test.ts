import { afterAll, expect, it } from "vitest";
import { type ExpenseQuery, listExpenses } from "@/lib/usecases/projects/money/expense-list";
import { openOrganization } from "../../../../support/organization-desk";
import { makeSpending } from "../../../../support/projects/project-money";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

const day = "2022-01-25";
const all = { state: null, project: null, year: null, q: "", page: 1, size: 30 };
afterAll(closeDesks);

it("is found by payee, project and year, and within an organization shows its projects alone", async () => {
  const desk = await openManagerDesk();
  const own = await openOrganization(desk, "甲机构");
  const other = await openOrganization(desk, "乙机构");
  const first = await desk.act(day, "project.edit", (ctx) => makeSpending(ctx, "甲", own.organization));
  await desk.act(day, "project.edit", (ctx) => makeSpending(ctx, "乙", other.organization));
  const listed = (query: Partial<ExpenseQuery> = {}) =>
    desk.read(day, async (ctx) =>
      (await listExpenses(ctx, { ...all, ...query })).rows.map(({ payee }) => payee),
    );
  expect((await listed()).toSorted()).toEqual(["乙文具店", "甲文具店"].toSorted());
  expect(await listed({ project: first.working })).toEqual(["甲文具店"]);
  expect(await listed({ q: "乙文具" })).toEqual(["乙文具店"]);
  const inScope = await own.read(day, (ctx) => listExpenses(ctx, { ...all }));
  expect(inScope.rows).toMatchObject([{ payee: "甲文具店", line: "活动费", project: "甲在办项目" }]);
});
