import { afterAll, expect, it } from "vitest";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { getToday } from "@/lib/usecases/oversight/today";
import { turnExpense } from "@/lib/usecases/projects/money/expense";
import { openOrganization } from "../../../../support/organization-desk";
import { makeDisputed, makeSpending } from "../../../../support/projects/project-money";
import { makePayments } from "../../../../support/projects/projects";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

it("says what waits and is overdue of the money of projects, and what an executor owes", async () => {
  const desk = await openManagerDesk();
  const own = await openOrganization(desk, "甲机构");
  const { expense } = await desk.act(day, "project.edit", async (ctx) => {
    const made = await makeSpending(ctx, "甲", own.organization);
    await makeDisputed(ctx, made.working);
    const second = await makeSpending(ctx, "乙", own.organization);
    const { planned, checked } = await makePayments(ctx, second.working);
    await ctx.db.tranche.updateMany({ where: { id: planned }, data: { state: "requested" } });
    await ctx.db.tranche.updateMany({ where: { id: checked }, data: { state: "approved" } });
    await ctx.db.projectReport.updateMany({
      where: { projectId: second.working },
      data: { state: "submitted", submittedAt: ctx.now, submittedByName: "李敏", counted: {} },
    });
    return made;
  });
  const { waits } = await desk.read(day, getToday);
  expect(waits.map(({ words }) => words)).toEqual([
    "1 期拨付申请待审核",
    "1 期拨付已审批，待拨付",
    "2 笔项目支出待核对",
    "1 份项目报告待回复",
    "3 条消息待发",
  ]);
  const { stands } = await desk.read("2022-03-20", getToday);
  expect(stands.map(({ words }) => words).toSorted()).toEqual(
    ["1 份项目报告逾期未交", "1 笔追回款逾期未收回"].toSorted(),
  );
  const { week } = await desk.read("2022-02-07", getToday);
  const dates = week.flatMap(({ day: on, dates }) => dates.map(({ words }) => [on, words]));
  expect(dates).toEqual([["2022-02-10", "“甲在办项目”项目报告提交截止"]]);
  await desk.act(day, "project.edit", (ctx) =>
    turnExpense(ctx, { expense, act: "return", reason: "缺发票" }),
  );
  const { tasks } = await own.read(day, getOwnToday);
  expect(tasks.map(({ words, at }) => [words, at.split("/")[0]])).toEqual([
    ["修改被退回的支出：讲座材料", "expenses"],
    ["提交“甲在办项目”的项目报告", "project-reports"],
    ["退回“甲在办项目”的资金", "projects"],
  ]);
});
