import { afterAll, expect, it } from "vitest";
import { listMilestones } from "@/lib/usecases/incubation/plan/milestone-list";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { agreedPlan } from "../../../../support/incubation/plans";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
const everything = { state: null, content: null, q: "", page: 1, size: 15 };
afterAll(closeDesks);

it("shows milestones of agreed plans as they fall due, late ones by themselves", async () => {
  const here = await openDesk();
  await here.act(day, "plan.edit", async (ctx) => {
    const cohort = await makeCohort(ctx);
    const made = async (
      name: string,
      title: string,
      due: string,
      state: "incubating" | "left" = "incubating",
    ) => {
      const { id } = await makeIncubatee(ctx, cohort, { name });
      await agreedPlan(ctx, id, title, due);
      await ctx.db.incubatee.updateMany({ where: { id }, data: { state } });
      return id;
    };
    await made("春苗服务队", "后到期", "2022-05-01");
    await made("夏荷服务队", "先到期", "2022-03-01");
    await made("秋实服务队", "已离开", "2022-03-02", "left");
  });
  const list = (change: Partial<Parameters<typeof listMilestones>[1]> = {}) =>
    here.read(day, (ctx) => listMilestones(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({
    all: 2,
    counts: { open: 2, overdue: 1, submitted: 0 },
    rows: [
      { title: "先到期", overdue: true, name: "夏荷服务队" },
      { title: "后到期", overdue: false },
    ],
  });
  expect((await list({ state: "overdue" })).rows).toMatchObject([{ title: "先到期" }]);
  expect((await list({ q: "春苗" })).rows).toMatchObject([{ title: "后到期" }]);
  expect((await list({ content: "mission" })).rows).toEqual([]);
  expect(await here.statements(day, (ctx) => listMilestones(ctx, everything))).toBe(1);
});
