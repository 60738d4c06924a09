import { afterAll, expect, it } from "vitest";
import { begunAppraisal, lockAppraisal, lockAppraisedCall } from "@/lib/usecases/review/appraisal-record";
import { ownerClient } from "../../../support/factories";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { refusal } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

it("begins one appraisal per applicant, however often it is asked for", async () => {
  const world = await appraisalWorld(owner);
  const begin = () =>
    world.act(world.staff, "appraisal.give", async (ctx) => {
      const id = await begunAppraisal(ctx, await lockAppraisal(ctx, world.id(0)));
      // An act leaves its line in the record.
      await ctx.audit({ subject: { type: "application", id: world.id(0) }, event: "beginAppraisal" });
      return id;
    });
  expect(await begin()).toBe(await begin());
});

it("knows neither the applicant nor the call of another center", async () => {
  const [world, foreign] = [await appraisalWorld(owner), await appraisalWorld(owner)];
  const look = world.read((ctx) => lockAppraisal(ctx, foreign.id(0)));
  expect((await refusal(look)).code).toBe("not_found");
  const call = world.read((ctx) => lockAppraisedCall(ctx, foreign.call.id));
  expect((await refusal(call)).code).toBe("not_found");
});

it("has no place for an applicant that has not passed the formal check", async () => {
  const world = await appraisalWorld(owner);
  await world.read((ctx) =>
    ctx.db.application.updateMany({ where: { id: world.id(0) }, data: { state: "withdrawn" } }),
  );
  expect((await refusal(world.save(world.staff, 0))).message).toContain("初审通过");
});
