import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import { viewAppraisal, viewAppraisals } from "@/lib/usecases/review/appraisal";
import { startReview } from "@/lib/usecases/review/review";
import { ownerClient, type Person } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { nth, refusal } from "../../../support/review/review-world";

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

it("lays the materials of the applicant beside its appraisal", async () => {
  const world = await appraisalWorld(owner);
  const centerId = world.center.id;
  await world.read(async (ctx) => {
    const material = await ctx.db.requiredMaterial.create({
      data: { centerId, callId: world.call.id, position: 0, name: "章程" },
    });
    await ctx.db.file.create({
      data: {
        centerId,
        id: randomUUID(),
        subjectType: "application",
        subjectId: world.id(0),
        purpose: "material",
        part: `material:${material.id}`,
        name: "章程.pdf",
        type: "pdf",
        bytes: 10,
        digest: "0".repeat(64),
        createdAt: ctx.now,
      },
    });
  });
  const { materials } = await look(world, world.staff);
  expect(materials.asked.map(({ name, files }) => [name, files.map((file) => file.name)])).toEqual([
    ["章程", ["章程.pdf"]],
  ]);
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

it("opens an applicant with all that was said of it in at most 7 statements", async () => {
  const world = await appraisalWorld(owner);
  await world.both(0, "suitable");
  const { receipt } = nth(world.applications, 0);
  const sent = await world.read((ctx) =>
    statementsOf(() => viewAppraisal(ctx, { call: world.call, receipt })),
  );
  expect(sent.length).toBeLessThanOrEqual(7);
});
