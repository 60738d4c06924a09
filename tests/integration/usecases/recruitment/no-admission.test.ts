import { afterAll, expect, it } from "vitest";
import { endWithoutAdmission, takeBackEnd } from "@/lib/usecases/recruitment/no-admission";
import { confirmRanking, viewRanking } from "@/lib/usecases/review/ranking";
import { makeApplication, ownerClient } from "../../../support/factories";
import { refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type World = Awaited<ReturnType<typeof reviewWorld>>;
afterAll(() => owner.$disconnect());

function end(of: World, on = new Date("2022-01-14T04:00:00Z")) {
  const input = { call: of.call.id, reason: "本批次没有组织达到合格线。" };
  return of.act(of.staff, "call.end", (ctx) => endWithoutAdmission(ctx, input), on);
}

async function stateOf(of: World) {
  return (await of.read((ctx) => ctx.db.call.findFirst({ where: { id: of.call.id } })))?.state;
}

/** Two applicants, marked by one panelist, with a pass mark of 60 of 100, and the ranking confirmed. */
async function ranked(marks: [number, number][]) {
  const world = await reviewWorld(owner, {
    applicants: 2,
    panelists: 1,
    rules: { passMark: 60, minBallots: 1 },
  });
  await world.markAll([[marks[0] ?? [0, 0]], [marks[1] ?? [0, 0]]]);
  await world.act(world.staff, "ranking.confirm", async (ctx) => {
    const { digest } = await viewRanking(ctx, { call: world.call });
    return confirmRanking(ctx, { call: world.call.id, digest: digest ?? "", admitted: [], reason: "" });
  });
  return world;
}

it("ends a batch whose confirmed ranking admits nobody, with the reason", async () => {
  const world = await ranked([
    [20, 20],
    [25, 30],
  ]);
  await end(world);
  expect(await stateOf(world)).toBe("ended");
  const [entry] = (await world.audit(world.call.id)).filter(({ event }) => event === "endWithoutAdmission");
  expect(entry).toMatchObject({ toState: "ended", reason: "本批次没有组织达到合格线。" });
});

it("refuses while anybody is shortlisted, in review or unchecked", async () => {
  const world = await ranked([
    [40, 40],
    [25, 30],
  ]);
  expect((await refusal(end(world))).message).toContain("还有 1 份申请");
  const inReview = await reviewWorld(owner, { applicants: 2 });
  expect((await refusal(end(inReview))).message).toContain("还有 2 份申请");
  expect([await stateOf(world), await stateOf(inReview)]).toEqual(["reviewing", "reviewing"]);
});

it("closes the call on the way when nobody passed the formal check, but not before its last day is over", async () => {
  const world = await reviewWorld(owner, { state: "recruiting", applicants: 0 });
  await world.read((ctx) => makeApplication(ctx, world.call, { state: "refused" }));
  expect((await refusal(end(world, new Date("2022-01-03T15:59:00Z")))).message).toContain("2022年1月3日");
  await end(world);
  const entries = await world.audit(world.call.id);
  expect(entries.map(({ event }) => event)).toEqual(["closeCall", "endWithoutAdmission"]);
});

it("is taken back to where the batch stood, with the reason", async () => {
  const takeBack = (of: World) =>
    of.act(of.staff, "call.end", (ctx) => takeBackEnd(ctx, { call: of.call.id, reason: "名单还要核对" }));
  const reviewed = await ranked([
    [20, 20],
    [25, 30],
  ]);
  const unchecked = await reviewWorld(owner, { state: "recruiting", applicants: 0 });
  expect((await refusal(takeBack(reviewed))).message).toContain("不能撤销办结");
  for (const world of [reviewed, unchecked]) {
    await end(world);
    await takeBack(world);
  }
  expect([await stateOf(reviewed), await stateOf(unchecked)]).toEqual(["reviewing", "closed"]);
  expect((await reviewed.audit(reviewed.call.id)).at(-1)).toMatchObject({ reason: "名单还要核对" });
});
