import { afterAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { revisePlan } from "@/lib/usecases/incubation/plan/plan";
import { remindOfMilestone } from "@/lib/usecases/incubation/plan/told";
import { makeCohort, makeIncubatee, visitOf } from "../../../../support/factories";
import { agreedPlan } from "../../../../support/incubation/plans";
import { ownerPool } from "../../../../support/machine/database";
import { closeDesks, openDesk, owner } from "../../../../support/staff-desk";

afterAll(closeDesks);

async function agreed(dueOn: string) {
  const desk = await openDesk("王芳");
  const { id: incubatee } = await desk.read("2022-03-01", async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { startedOn: "2022-02-17", name: "星火社会工作服务中心" }),
  );
  const { milestone } = await desk.act("2022-03-01", "plan.edit", (ctx) =>
    agreedPlan(ctx, incubatee, "章程表决通过", dueOn),
  );
  const said = (occasion: string) =>
    owner.message.findMany({ where: { centerId: desk.center.id, occasion }, orderBy: { id: "asc" } });
  const remind = (day: string) =>
    actInCenter(visitOf(desk.center, system, "milestone.remind", day), (ctx) =>
      remindOfMilestone(ctx, { milestone: milestone.id }),
    );
  return { desk, incubatee, milestone, said, remind };
}

it("tells the organization of the plan that was agreed on, and leaves its reminders to the queue", async () => {
  const { milestone, said } = await agreed("2022-04-20");
  const [message, ...more] = await said("planAgreed");
  expect(more).toEqual([]);
  expect(message?.body).toContain(
    "星火社会工作服务中心的个性化孵化方案已商定，共 1 个里程碑，中心由王芳负责对接。",
  );
  const { rows } = await ownerPool().query<{ start_after: Date }>(
    "select start_after from jobs.job where name = 'remindMilestone' and data->'input'->>'milestone' = $1",
    [milestone.id],
  );
  expect(rows.map(({ start_after }) => start_after.toISOString())).toEqual(["2022-04-12T16:00:00.000Z"]);
});

it("reminds once, within the last week, of a milestone that is open", async () => {
  const { said, remind, desk, incubatee, milestone } = await agreed("2022-04-20");
  await remind("2022-04-12");
  await remind("2022-04-21");
  expect(await said("milestoneDue")).toEqual([]);
  await remind("2022-04-13");
  await remind("2022-04-14");
  const [message, ...more] = await said("milestoneDue");
  expect(more).toEqual([]);
  expect(message?.body).toContain("里程碑“章程表决通过”2022年4月20日到期");
  expect((await desk.records(milestone.id)).at(-1)?.event).toBe("remind");
  await desk.act("2022-04-14", "plan.edit", (ctx) => revisePlan(ctx, { incubatee, reason: "改期" }));
  expect((await said("milestoneDue")).map(({ state }) => state)).toEqual(["voided"]);
  await remind("2022-04-15");
  expect(await said("milestoneDue")).toHaveLength(1);
});
