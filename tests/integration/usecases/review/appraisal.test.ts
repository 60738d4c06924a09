import { afterAll, expect, it } from "vitest";
import { viewAppraisal, viewAppraisals } from "@/lib/usecases/review/appraisal";
import { startReview } from "@/lib/usecases/review/review";
import { appraisalWorld } from "../../../support/appraisal-world";
import { ownerClient, type Person } from "../../../support/factories";
import { nth, refusal } from "../../../support/review-world";

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

it("waits for every verdict of the formal check, and has no place for who dropped out", async () => {
  const world = await appraisalWorld(owner, { applicants: 4, state: "closed" });
  for (const [place, state] of (["accepted", "correcting", "notAccepted"] as const).entries())
    await world.read((ctx) =>
      ctx.db.application.updateMany({ where: { id: world.id(place) }, data: { state } }),
    );
  const { applicants, whyNotStart } = await world.read((ctx) => viewAppraisals(ctx, { call: world.call }));
  expect(applicants.map(({ id }) => id)).toEqual([world.id(3)]);
  expect(whyNotStart).toContain("还有2份申请没有初审");
});

it("does not start while somebody belongs to none of the groups", async () => {
  const world = await appraisalWorld(owner, { state: "closed" });
  await world.group([["园内组", 2, [0]]]);
  const start = () =>
    world.act(world.staff, "review.start", (ctx) => startReview(ctx, { call: world.call.id }));
  expect((await refusal(start())).message).toContain(nth(world.applications, 1).receipt);
});
