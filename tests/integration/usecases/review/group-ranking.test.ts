import { afterAll, expect, test } from "vitest";
import { resultOf } from "@/lib/usecases/admission/application-result";
import { composeNoticeRows } from "@/lib/usecases/admission/notice-rows";
import { getCall } from "@/lib/usecases/oversight/call";
import { jointDigest, liveRankings } from "@/lib/usecases/review/group-ranking";
import { type Confirmation, confirmRanking, viewRanking } from "@/lib/usecases/review/ranking";
import { readSnapshot, snapshotDigest } from "@/lib/usecases/review/ranking-snapshot";
import { startReview } from "@/lib/usecases/review/review";
import { selectionToAnnounce } from "@/lib/usecases/review/selection";
import { ownerClient } from "../../../support/factories";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

/**
 * A call as Chengdu published one in 2012, made smaller: inside the park there are two places (there fifteen) with one
 * waiting, outside it is open to all from 60 points up, and of a third, virtual, nobody applied.
 */
async function chengdu(totals: readonly number[], inside: number, options: { state?: "closed" } = {}) {
  const world = await reviewWorld(owner, { applicants: totals.length, panelists: 2, quota: 1, ...options });
  const centerId = world.center.id;
  const names = ["园内组", "园外组", "虚拟组"];
  const groups = await world.read(async (ctx) => {
    const made = [];
    for (const [position, name] of names.entries()) {
      const cut = position === 0 ? { quota: 2, reserve: 1 } : { passMark: 60 };
      made.push(
        await ctx.db.callGroup.create({ data: { centerId, callId: world.call.id, position, name, ...cut } }),
      );
    }
    for (const [at, { id }] of world.applications.entries())
      await ctx.db.application.updateMany({
        where: { id },
        data: { groupId: nth(made, at < inside ? 0 : 1).id },
      });
    return made;
  });
  await world.markAll(
    totals.map((total) => world.seats.map(() => [Math.ceil(total / 2), Math.floor(total / 2)] as const)),
  );
  return { ...world, groups };
}

type World = Awaited<ReturnType<typeof chengdu>>;

const view = (world: World) => world.read((ctx) => viewRanking(ctx, { call: world.call }));

async function confirm(world: World, input: Partial<Confirmation> = {}) {
  const { digest } = await view(world);
  const whole = { call: world.call.id, digest: digest ?? "", admitted: [], reason: "", ...input };
  return world.act(world.staff, "ranking.confirm", (ctx) => confirmRanking(ctx, whole));
}

const outcomes = async (world: World) =>
  (await view(world)).rankings.map(({ group, ranking }) => [
    group?.name,
    ranking.rows.map(({ rank, score, outcome }) => [rank, score, outcome]),
  ]);

test("each group is ranked by itself, from the call to its selection and its notice", async () => {
  const world = await chengdu([90, 85, 80, 75, 95, 60, 59, 60], 4);
  expect(await outcomes(world)).toEqual([
    [
      "园内组",
      [
        [1, "90.00", "admitted"],
        [2, "85.00", "admitted"],
        [3, "80.00", "reserve"],
        [4, "75.00", "notAdmitted"],
      ],
    ],
    [
      "园外组",
      [
        [1, "95.00", "admitted"],
        [2, "60.00", "admitted"],
        [2, "60.00", "admitted"],
        [4, "59.00", "belowPassMark"],
      ],
    ],
    ["虚拟组", []],
  ]);
  expect(await confirm(world)).toEqual({ admitted: 5 });

  const stored = await world.read((ctx) => ctx.db.ranking.findMany({ where: { callId: world.call.id } }));
  expect(stored.map(({ groupId }) => groupId).sort()).toEqual(
    [nth(world.groups, 0).id, nth(world.groups, 1).id].sort(),
  );
  for (const row of stored) expect(snapshotDigest(readSnapshot(row))).toBe(row.digest);

  const shown = await view(world);
  expect(shown.rankings.map(({ group, digest }) => [group?.name, digest])).toEqual(
    ["园内组", "园外组"].map((name, at) => [
      name,
      stored.find(({ groupId }) => groupId === nth(world.groups, at).id)?.digest,
    ]),
  );

  const selection = await world.read((ctx) =>
    selectionToAnnounce(ctx, { id: world.call.id, state: "reviewing" }),
  );
  const entries = selection?.entries ?? [];
  expect(entries.map(({ position, rank, outcome }) => [position, rank, outcome])).toEqual([
    [1, 1, "admitted"],
    [2, 2, "admitted"],
    [3, 3, "reserve"],
    [4, 4, "notAdmitted"],
    [5, 1, "admitted"],
    [6, 2, "admitted"],
    [7, 2, "admitted"],
    [8, 4, "notAdmitted"],
  ]);
  const rows = composeNoticeRows({ call: { amountsPublic: true }, entries }, "keepEnds");
  expect(rows.admitted.map(({ group, rank }) => [group, rank])).toEqual([
    ["园内组", 1],
    ["园内组", 2],
    ["园外组", 1],
    ["园外组", 2],
    ["园外组", 2],
  ]);

  const last = nth(world.applications, 7);
  const result = await world.read((ctx) => resultOf(ctx, { id: last.id, callId: world.call.id }));
  expect(result).toMatchObject({ rank: 2, score: "60.00", outcome: "admitted" });
  const call = await world.read((ctx) => getCall(ctx, { call: world.call }));
  expect(call).toMatchObject({ rankingConfirmed: true, admitted: 5 });
  expect(call.seats).toBe(
    "园内组 2 家；园外组 不限名额，60 分以上的都入围；虚拟组 不限名额，60 分以上的都入围",
  );
});

test("a tie at the cut of one group is settled there, and no other group is asked", async () => {
  const world = await chengdu([90, 80, 80, 70, 60, 60], 4);
  const [, one, two, , outside] = world.applications.map(({ id }) => id);
  const silent = await refusal(confirm(world));
  expect(silent.message).toContain("有2份申请在名额线上同分");
  const reason = "合议";
  const greedy = await refusal(confirm(world, { admitted: [one ?? "", two ?? ""], reason }));
  expect(greedy.fields).toEqual({ admitted: "园内组只剩1个名额，最多勾选1个" });
  const elsewhere = await refusal(confirm(world, { admitted: [outside ?? ""], reason }));
  expect(elsewhere.fields).toEqual({ admitted: "只能在名额线上同分的申请中勾选" });
  await confirm(world, { admitted: [two ?? ""], reason });
  expect(await outcomes(world)).toEqual([
    [
      "园内组",
      [
        [1, "90.00", "admitted"],
        [2, "80.00", "admitted"],
        [2, "80.00", "reserve"],
        [4, "70.00", "notAdmitted"],
      ],
    ],
    [
      "园外组",
      [
        [1, "60.00", "admitted"],
        [1, "60.00", "admitted"],
      ],
    ],
  ]);
});

test("who leaves one group changes the name of all, and the ranking of no other group", async () => {
  const world = await chengdu([90, 85, 95, 60], 2);
  const before = await world.read((ctx) => liveRankings(ctx, world.call));
  await world.read((ctx) =>
    ctx.db.application.updateMany({
      where: { id: nth(world.applications, 2).id },
      data: { state: "withdrawn" },
    }),
  );
  const after = await world.read((ctx) => liveRankings(ctx, world.call));
  expect(jointDigest(after)).not.toBe(jointDigest(before));
  expect(snapshotDigest(nth(after, 0).ranking)).toBe(snapshotDigest(nth(before, 0).ranking));
});

test("an application of no group would be ranked in none: the review does not start", async () => {
  const world = await chengdu([90, 85], 1, { state: "closed" });
  const { id, receipt } = nth(world.applications, 1);
  const place = (groupId: string | null) =>
    world.read((ctx) => ctx.db.application.updateMany({ where: { id }, data: { groupId } }));
  const start = () =>
    world.act(world.staff, "review.start", (ctx) => startReview(ctx, { call: world.call.id }));
  await place(null);
  expect((await refusal(start())).message).toContain(`有 1 份申请没有组别（${receipt}）`);
  await place(nth(world.groups, 1).id);
  await start();
});
