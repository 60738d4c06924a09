import { afterAll, expect, it } from "vitest";
import { assessCapacity } from "@/lib/usecases/incubation/capacity";
import { planSummary } from "@/lib/usecases/incubation/plan/summary";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { agreedPlan, plainAssessment } from "../../../../support/incubation/plans";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
afterAll(closeDesks);

it("tells how far an organization is", async () => {
  const here = await openDesk();
  const { id: incubatee } = await here.read(day, async (ctx) => makeIncubatee(ctx, await makeCohort(ctx)));
  const summary = () => here.read(day, (ctx) => planSummary(ctx, { incubatee }));
  expect(await summary()).toMatchObject({ plan: null, occasion: null, guidances: 0 });
  await here.act(day, "plan.edit", async (ctx) => {
    await assessCapacity(ctx, { ...plainAssessment, incubatee });
    await agreedPlan(ctx, incubatee);
  });
  expect(await summary()).toEqual({
    plan: "agreed",
    reached: 0,
    milestones: 1,
    occasion: "start",
    assessedOn: "2021-12-26",
    guidances: 0,
    reports: 0,
    finding: null,
    midterm: null,
    findingWords: null,
  });
});
