import { afterAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { getGraduation, listGraduations, lockGraduation } from "@/lib/usecases/incubation/graduation/record";
import { withdrawAssessment } from "@/lib/usecases/incubation/graduation/request";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("says where an assessment stands, and refuses what was not seen as it is", async () => {
  const world = await leavingWorld(owner);
  const { graduation } = await world.assigned();
  const visit = visitOf(world.center, world.staff, "graduation.view", leavingDay);
  const before = await inCenter(visit, (ctx) => getGraduation(ctx, { graduation }));
  expect(before).toMatchObject({
    name: "暖阳助老服务队",
    state: "interviewed",
    selfScores: { i1: { points: 20 } },
    evaluation: { body: "求实评估中心", dueOn: "2022-06-20", scores: {} },
  });
  const { rows, counts } = await inCenter(visit, (ctx) =>
    listGraduations(ctx, { state: null, waits: null, page: 1, size: 20 }),
  );
  expect([rows.length, counts.interviewed]).toEqual([1, 1]);
  await world.act("graduation.edit", leavingDay, withdrawAssessment, { graduation, reason: "材料不齐" });
  await expect(
    inCenter(visit, (ctx) => lockGraduation(ctx, { graduation, edition: before.edition })),
  ).rejects.toMatchObject({ code: "conflict" });
});
