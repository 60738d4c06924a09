import { afterAll, expect, it } from "vitest";
import { getMilestone, submitMilestone } from "@/lib/usecases/incubation/plan/milestone";
import {
  attachToMilestone,
  milestoneFile,
  removeFromMilestone,
} from "@/lib/usecases/incubation/plan/milestone-file";
import { receivedAs } from "../../../../support/center/files";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { agreedPlan } from "../../../../support/incubation/plans";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
afterAll(closeDesks);

it("is evidence of its organization, and stays once it was handed in", async () => {
  const here = await openDesk();
  const incubatee = await here.read(day, async (ctx) => makeIncubatee(ctx, await makeCohort(ctx)));
  const act = <T>(run: Parameters<typeof here.act<T>>[2]) => here.act(day, "plan.edit", run);
  const { milestone } = await act((ctx) => agreedPlan(ctx, incubatee.id));
  const of = { milestone: milestone.id };
  const [wrong, right] = [receivedAs("错的.pdf"), receivedAs("对的.pdf")];
  await act((ctx) => attachToMilestone(ctx, { ...of, file: wrong }));
  await act((ctx) => removeFromMilestone(ctx, { ...of, file: wrong.id }));
  await act((ctx) => attachToMilestone(ctx, { ...of, file: right }));
  const files = await here.read(day, (ctx) => ctx.db.file.findMany({ where: { subjectId: milestone.id } }));
  expect(files.every(({ organizationId }) => organizationId === incubatee.organizationId)).toBe(true);
  expect(await here.read(day, (ctx) => milestoneFile(ctx, { ...of, file: right.id }))).toMatchObject({
    name: "对的.pdf",
  });
  await act((ctx) => submitMilestone(ctx, { ...of, note: null }));
  const late = act((ctx) => removeFromMilestone(ctx, { ...of, file: right.id }));
  expect((await refusalOf(late)).message).toContain("待确认");
  expect((await here.read(day, (ctx) => getMilestone(ctx, of))).files).toMatchObject([{ name: "对的.pdf" }]);
});
