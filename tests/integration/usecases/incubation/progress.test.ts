import { afterAll, expect, it } from "vitest";
import { listProgress } from "@/lib/usecases/incubation/progress";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { agreedPlan } from "../../../support/incubation/plans";
import { closeDesks, openDesk } from "../../../support/staff-desk";

const day = "2022-03-12";
const everything = { risk: null, stage: null, cohort: null, q: "", page: 1, size: 30 };
afterAll(closeDesks);

it("shows every organization that is here by one statement, what stands still first", async () => {
  const here = await openDesk();
  await here.act(day, "plan.edit", async (ctx) => {
    const cohort = await makeCohort(ctx, { number: 4 });
    const enter = (name: string, startedOn: string, state: "incubating" | "left" = "incubating") =>
      makeIncubatee(ctx, cohort, { name, startedOn, state });
    const well = await enter("走得好的", "2022-02-01");
    await agreedPlan(ctx, well.id, "还早的", "2022-06-01");
    const late = await enter("拖下来的", "2021-06-01");
    await agreedPlan(ctx, late.id, "早该好的", "2022-03-01");
    const silent = await enter("没有声音的", "2021-06-01");
    await agreedPlan(ctx, silent.id, "没有到期的", "2022-06-01");
    await enter("走了的", "2021-01-01", "left");
    const activity = await ctx.db.activity.create({
      data: {
        centerId: ctx.center.id,
        title: "健康日",
        kind: "service",
        heldOn: new Date("2022-03-10"),
        events: 1,
        state: "confirmed",
      },
    });
    await ctx.db.activityOrganization.create({
      data: { centerId: ctx.center.id, activityId: activity.id, organizationId: late.organizationId },
    });
  });
  const list = (change: Partial<Parameters<typeof listProgress>[1]> = {}) =>
    here.read(day, (ctx) => listProgress(ctx, { ...everything, ...change }));
  const all = await list();
  expect(all.rows.map(({ name }) => name)).toEqual(["拖下来的", "没有声音的", "走得好的"]);
  expect(all).toMatchObject({
    all: 3,
    counts: { overdue: 1, silent: 1, well: 1, noPlan: 0 },
    rows: [
      { lastSeen: "2022-03-10", overdue: 1, milestones: 1, reached: 0, risks: [{ kind: "overdue" }] },
      { lastSeen: null, risks: [{ kind: "silent" }], nextStep: "做期初能力评估" },
      { risks: [] },
    ],
  });
  expect((await list({ risk: "silent" })).rows).toMatchObject([{ name: "没有声音的" }]);
  expect((await list({ q: "拖下来" })).total).toBe(1);
  expect((await list({ cohort: 5 })).total).toBe(0);
  expect(await here.statements(day, (ctx) => listProgress(ctx, everything))).toBe(1);
});
