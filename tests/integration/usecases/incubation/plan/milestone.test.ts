import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addMilestone,
  confirmMilestone,
  dropMilestone,
  editMilestone,
  getMilestone,
  reopenMilestone,
  sendMilestoneBack,
  submitMilestone,
} from "@/lib/usecases/incubation/plan/milestone";
import { attachToMilestone } from "@/lib/usecases/incubation/plan/milestone-file";
import { revisePlan, startPlan } from "@/lib/usecases/incubation/plan/plan";
import { receivedAs } from "../../../../support/center/files";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { agreedPlan, plainMilestone } from "../../../../support/incubation/plans";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const enter = () =>
  here.read(day, async (ctx) => makeIncubatee(ctx, await makeCohort(ctx), { startedOn: "2022-02-17" }));

let count = 0;
async function agreed() {
  const { id: incubatee } = await enter();
  count += 1;
  const made = await here.act(day, "plan.edit", (ctx) => agreedPlan(ctx, incubatee, `里程碑${count}`));
  return { incubatee, milestone: made.milestone.id };
}

const act = <T>(run: Parameters<typeof here.act<T>>[2]) => here.act(day, "plan.edit", run);
const shown = (milestone: string) => here.read(day, (ctx) => getMilestone(ctx, { milestone }));
const attach = (milestone: string) =>
  act((ctx) => attachToMilestone(ctx, { milestone, file: receivedAs("纪要.pdf") }));

it("is handed in with evidence, sent back for a reason, confirmed, and taken up again", async () => {
  const { milestone } = await agreed();
  const submit = () => act((ctx) => submitMilestone(ctx, { milestone, note: "已表决" }));
  expect((await refusalOf(submit())).message).toContain("还没有成果材料");
  await attach(milestone);
  await submit();
  expect(await shown(milestone)).toMatchObject({
    state: "submitted",
    note: "已表决",
    files: [{ name: "纪要.pdf" }],
  });
  await act((ctx) => sendMilestoneBack(ctx, { milestone, reason: "缺签名" }));
  await submit();
  await act((ctx) => confirmMilestone(ctx, { milestone }));
  expect(await shown(milestone)).toMatchObject({ state: "reached", reachedOn: day });
  await act((ctx) => reopenMilestone(ctx, { milestone, reason: "点错了" }));
  expect(await shown(milestone)).toMatchObject({ state: "submitted", reachedOn: null });
});

it("is not confirmed once its evidence is gone", async () => {
  const { milestone } = await agreed();
  await attach(milestone);
  await act((ctx) => submitMilestone(ctx, { milestone, note: null }));
  await here.read(day, (ctx) =>
    ctx.db.file.updateMany({
      where: { subjectId: milestone },
      data: { state: "removed", removedAt: ctx.now },
    }),
  );
  expect((await refusalOf(act((ctx) => confirmMilestone(ctx, { milestone })))).message).toContain("成果材料");
  expect(await shown(milestone)).toMatchObject({ state: "submitted" });
});

it("is added and changed while the plan is drafted, never due before the entry, and dropped for a reason", async () => {
  const { incubatee, milestone } = await agreed();
  const written = { ...plainMilestone, title: "改了名称", dueOn: civilDate("2022-05-01") };
  const edit = (change: object = {}) =>
    act((ctx) => editMilestone(ctx, { ...written, ...change, milestone }));
  expect((await refusalOf(edit())).message).toContain("重新拟定");
  await act((ctx) => revisePlan(ctx, { incubatee, reason: "改期" }));
  expect((await refusalOf(edit({ dueOn: civilDate("2022-02-16") }))).fields).toHaveProperty("dueOn");
  await edit();
  const add = act((ctx) => addMilestone(ctx, { ...written, dueOn: civilDate("2022-01-01"), incubatee }));
  expect((await refusalOf(add)).fields).toHaveProperty("dueOn");
  await act((ctx) => dropMilestone(ctx, { milestone, reason: "不再需要" }));
  expect(await shown(milestone)).toMatchObject({ title: "改了名称", state: "dropped" });
});

it("rests once its organization has left", async () => {
  const { incubatee, milestone } = await agreed();
  await attach(milestone);
  await here.read(day, (ctx) =>
    ctx.db.incubatee.updateMany({ where: { id: incubatee }, data: { state: "left" } }),
  );
  const late = act((ctx) => submitMilestone(ctx, { milestone, note: null }));
  expect((await refusalOf(late)).message).toContain("主动退出");
  const other = await enter();
  await here.read(day, (ctx) =>
    ctx.db.incubatee.updateMany({ where: { id: other.id }, data: { state: "evicted" } }),
  );
  const begun = act((ctx) => startPlan(ctx, { incubatee: other.id, planTemplate: null }));
  expect((await refusalOf(begun)).message).toContain("清退");
});
