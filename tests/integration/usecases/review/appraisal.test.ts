import { afterAll, expect, it } from "vitest";
import { outStates, uncheckedStates } from "@/lib/domain/recruitment/application-standing";
import { viewAppraisal, viewAppraisals } from "@/lib/usecases/review/appraisal";
import { startReview } from "@/lib/usecases/review/review";
import { appraisalWorld } from "../../../support/appraisal-world";
import { makeApplication, ownerClient, type Person } from "../../../support/factories";
import { nth } from "../../../support/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

type World = Awaited<ReturnType<typeof appraisalWorld>>;

function look(world: World, person: Person, place = 0) {
  const { receipt } = nth(world.applications, place);
  return world.act(person, "appraisal.give", async (ctx) => {
    const seen = await viewAppraisal(ctx, { call: world.call, receipt });
    // An act leaves its line in the record.
    await ctx.audit({ subject: { type: "application", id: world.id(place) }, event: "beginAppraisal" });
    return seen;
  });
}

it("starts without panel and criteria", async () => {
  const world = await appraisalWorld(owner, { state: "closed" });
  await world.act(world.staff, "review.start", (ctx) => startReview(ctx, { call: world.call.id }));
  const { call } = await world.read((ctx) => viewAppraisals(ctx, { call: world.call }));
  expect(call.state).toBe("reviewing");
});

it("shows nobody a colleague's opinion before the own one is handed in", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0);
  await world.submit(world.staff, 0);
  await world.save(world.other, 0);
  const before = (await look(world, world.other)).opinions;
  expect(before.map(({ shown, appraiserName }) => [appraiserName, shown])).toEqual([
    ["王科员", false],
    ["李科员", false],
  ]);
  await world.submit(world.other, 0);
  expect((await look(world, world.other)).opinions.every(({ shown }) => shown)).toBe(true);
});

it("tells of each applicant how far it is, and who sits there", async () => {
  const world = await appraisalWorld(owner, { applicants: 3 });
  await world.both(0, "suitable", "unsuitable");
  await world.save(world.staff, 1);
  const { applicants } = await world.read((ctx) => viewAppraisals(ctx, { call: world.call }));
  expect(applicants.map(({ standing, opinions }) => [standing, opinions.length])).toEqual([
    ["differing", 2],
    ["underWay", 1],
    ["waiting", 0],
  ]);
});

it("lists who passed the formal check, and waits for those without a verdict", async () => {
  const world = await appraisalWorld(owner, { state: "closed", applicants: 1 });
  await world.read(async (ctx) => {
    for (const state of [...outStates, ...uncheckedStates]) await makeApplication(ctx, world.call, { state });
  });
  const seen = await world.read((ctx) => viewAppraisals(ctx, { call: world.call }));
  expect(seen.applicants.map(({ id }) => id)).toEqual([world.id(0)]);
  expect(seen.whyNotStart).toContain("还有3份申请没有初审");
});
