import { afterAll, describe, expect, it } from "vitest";
import { getCall } from "@/lib/usecases/oversight/call";
import { type Confirmation, confirmRanking, viewRanking } from "@/lib/usecases/review/ranking";
import { readSnapshot, snapshotDigest } from "@/lib/usecases/review/ranking-snapshot";
import { makeCenter, makeMark, makePerson, ownerClient, type Person } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type World = Awaited<ReturnType<typeof reviewWorld>>;

afterAll(() => owner.$disconnect());

/** Three applicants at 85, 85 and 60, two panelists. */
async function marked(options: Parameters<typeof reviewWorld>[1] = {}): Promise<World> {
  const world = await reviewWorld(owner, { panelists: 2, ...options });
  await world.markAll([
    [
      [40, 45],
      [40, 45],
    ],
    [
      [45, 40],
      [45, 40],
    ],
    [
      [30, 30],
      [30, 30],
    ],
  ]);
  return world;
}

function view(world: World) {
  return world.read((ctx) => viewRanking(ctx, { call: world.call }));
}

async function digestOf(world: World): Promise<string> {
  return (await view(world)).digest ?? "";
}

function confirm(
  world: World,
  input: Partial<Confirmation> & { digest: string },
  person: Person = world.staff,
) {
  const whole = { call: world.call.id, admitted: [], reason: "", ...input };
  return world.act(person, "ranking.confirm", (ctx) => confirmRanking(ctx, whole));
}

function states(world: World) {
  return world.read(async (ctx) => {
    const rows = await ctx.db.application.findMany({
      where: { callId: world.call.id },
      orderBy: { receipt: "asc" },
    });
    return rows.map(({ state }) => state);
  });
}

function storedRow(world: World) {
  return world.read((ctx) => ctx.db.ranking.findFirst({ where: { callId: world.call.id } }));
}

describe("viewRanking", () => {
  it("ranks what is there and names who still owes sheets, in at most 8 statements", async () => {
    const world = await reviewWorld(owner, { center: await makeCenter(owner, { provisionalRanking: true }) });
    await world.markAll([
      [
        [40, 45],
        [40, 44],
        [41, 45],
      ],
      [[45, 45], null, [45, 46]],
    ]);
    await world.read((ctx) =>
      makeMark(ctx, nth(world.seats, 1), nth(world.applications, 1), world.points(50, 50), "draft"),
    );
    let statements: string[] = [];
    await world.read(async (ctx) => {
      statements = await statementsOf(() => viewRanking(ctx, { call: world.call }));
    });
    expect(statements.length).toBeLessThanOrEqual(8);

    const { rankings, missing, confirmed } = await view(world);
    const ranking = rankings[0]?.ranking;
    expect(confirmed).toBeNull();
    expect(missing).toEqual([
      { name: "评审专家1", count: 1 },
      { name: "评审专家2", count: 2 },
      { name: "评审专家3", count: 1 },
    ]);
    expect(ranking?.rows.map(({ receipt, score, rank, pending }) => [receipt, score, rank, pending])).toEqual(
      [
        [nth(world.applications, 1).receipt, "90.50", 1, 1],
        [nth(world.applications, 0).receipt, "85.00", 2, 0],
        [nth(world.applications, 2).receipt, null, null, 3],
      ],
    );
  });

  it("withholds marks and order until all sheets are in, but says who is how far", async () => {
    const world = await reviewWorld(owner, { applicants: 1, panelists: 2 });
    await world.markAll([[[40, 45], null]]);
    expect(await view(world)).toMatchObject({
      rankings: [],
      digest: null,
      withheld: {
        why: "还有 1 张打分表没有提交，全部提交后这里显示打分和排名。",
        missing: [{ name: "评审专家2", count: 1 }],
      },
    });
    await world.markAll([[null, [40, 45]]]);
    expect(await view(world)).toMatchObject({
      withheld: null,
      rankings: [{ ranking: { rows: [{ score: "85.00" }] } }],
    });
  });

  it("shows nothing before the review and nothing of another center", async () => {
    const early = await reviewWorld(owner, { state: "closed" });
    expect((await view(early)).rankings).toEqual([]);
    const other = await reviewWorld(owner);
    const attempt = early.read((ctx) => viewRanking(ctx, { call: other.call }));
    expect((await refusal(attempt)).code).toBe("not_found");
  });

  it("shows a confirmed ranking as it was, whatever happened to its rows since", async () => {
    const world = await marked({ quota: 2 });
    await confirm(world, { digest: await digestOf(world) });
    const before = await view(world);
    await world.read(async (ctx) => {
      await ctx.db.application.updateMany({ where: { callId: world.call.id }, data: { name: "改名后" } });
      await ctx.db.person.updateMany({ data: { name: "改名后" } });
      await ctx.db.criterion.updateMany({ data: { name: "改名后" } });
    });
    let statements: string[] = [];
    const after = await world.read(async (ctx) => {
      const seen: Awaited<ReturnType<typeof viewRanking>>[] = [];
      statements = await statementsOf(async () => {
        seen.push(await viewRanking(ctx, { call: world.call }));
      });
      return nth(seen, 0);
    });
    expect(statements).toHaveLength(1);
    expect(after).toEqual(before);
    expect(after.confirmed?.by).toBe("王科员");
  });
});

describe("confirmRanking", () => {
  it("freezes the ranking and sends every application its way", async () => {
    const world = await marked({ quota: 2, rules: { reserve: 1 } });
    expect(await confirm(world, { digest: await digestOf(world) })).toEqual({ admitted: 2 });
    expect(await states(world)).toEqual(["shortlisted", "shortlisted", "reserve"]);

    const row = await storedRow(world);
    expect(row).toMatchObject({ confirmedByName: "王科员", confirmedById: world.staff.id, decision: null });
    const frozen = readSnapshot(row ?? { review: null, result: null, decision: null });
    expect(snapshotDigest(frozen)).toBe(row?.digest);
    expect(frozen.applicants.map(({ name }) => name)).toEqual(world.applications.map(({ name }) => name));
    expect(frozen.review.marks).toHaveLength(6);

    const [entry] = await world.audit(row?.id ?? "");
    expect(entry).toMatchObject({ event: "confirm", actorName: "王科员", details: { digest: row?.digest } });
    const [moved] = await world.audit(nth(world.applications, 0).id);
    expect(moved).toMatchObject({ event: "shortlist", fromState: "passed", toState: "shortlisted" });
    const call = await world.read((ctx) => ctx.db.call.findFirst({ where: { id: world.call.id } }));
    expect(call?.state).toBe("reviewing");
  });

  it("declines those below the pass mark and those nobody could mark", async () => {
    const world = await reviewWorld(owner, { panelists: 1, quota: 3, rules: { passMark: 60 } });
    await world.markAll([[[40, 45]], [[20, 30]]]);
    await world.read((ctx) => makeMark(ctx, nth(world.seats, 0), nth(world.applications, 2), {}, "recused"));
    await confirm(world, { digest: await digestOf(world) });
    expect(await states(world)).toEqual(["shortlisted", "notAdmitted", "notAdmitted"]);
  });

  it("cannot be rewritten in the database afterwards", async () => {
    const world = await marked({ quota: 2 });
    await confirm(world, { digest: await digestOf(world) });
    const change = world.read((ctx) => ctx.db.ranking.updateMany({ data: { digest: "0" } }));
    await expect(change).rejects.toThrow();
    const removal = world.read((ctx) => ctx.db.ranking.deleteMany({}));
    await expect(removal).rejects.toThrow();
  });

  it("refuses while a sheet is missing, and says whose", async () => {
    const world = await reviewWorld(owner, { applicants: 2, panelists: 2 });
    await world.markAll([
      [[40, 45], null],
      [null, null],
    ]);
    await world.read((ctx) =>
      makeMark(ctx, nth(world.seats, 1), nth(world.applications, 0), world.points(1, 1), "draft"),
    );
    const error = await refusal(confirm(world, { digest: await digestOf(world) }));
    expect(error.code).toBe("conflict");
    expect(error.message).toContain("还有3张打分表未提交（评审专家1：1张、评审专家2：2张）");
    expect(await states(world)).toEqual(["passed", "passed"]);
    expect(await storedRow(world)).toBeNull();
  });

  it("refuses when the ranking is no longer the one on the screen", async () => {
    const world = await reviewWorld(owner, { applicants: 1, panelists: 2 });
    await world.markAll([[[40, 45], null]]);
    await world.markAll([[null, [30, 30]]]);
    const seen = await digestOf(world);
    await world.read((ctx) => ctx.db.application.updateMany({ data: { name: "改名后" } }));
    expect((await refusal(confirm(world, { digest: seen }))).message).toContain("排名已变化，请重新核对");
    expect(await storedRow(world)).toBeNull();
    await confirm(world, { digest: await digestOf(world) });
  });

  it("of two staff at once exactly one confirms, and the other is told who did and when", async () => {
    const world = await marked({ quota: 2 });
    const colleague = await makePerson(owner, world.center, ["manager"], { name: "刘主任" });
    const digest = await digestOf(world);
    const both = await Promise.allSettled([
      confirm(world, { digest }),
      confirm(world, { digest }, colleague),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const winner = (await storedRow(world))?.confirmedByName;
    const late = both.find((attempt) => attempt.status === "rejected");
    expect(late?.reason).toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`排名已由${winner}于2022年1月14日 12:00确认`),
    });
    expect(await world.read((ctx) => ctx.db.ranking.count())).toBe(1);
  });

  it("is for batches in review, of this center", async () => {
    const world = await marked({ state: "closed" });
    expect((await refusal(confirm(world, { digest: "" }))).message).toContain("批次目前是“已截止”");
    const other = await marked();
    const foreign = confirm(world, { call: other.call.id, digest: await digestOf(other) });
    expect((await refusal(foreign)).code).toBe("not_found");
    expect(await storedRow(other)).toBeNull();
  });
});

describe("a tie at the cut", () => {
  it("waits for the panel: nobody is chosen silently", async () => {
    const world = await marked();
    const { rankings, digest } = await view(world);
    const ranking = rankings[0]?.ranking;
    expect(ranking?.contested).toBe(1);
    expect(ranking?.rows.map(({ outcome, tied }) => [outcome, tied])).toEqual([
      ["undecided", true],
      ["undecided", true],
      ["notAdmitted", false],
    ]);
    const error = await refusal(confirm(world, { digest: digest ?? "" }));
    expect(error.fields).toEqual({ reason: "请写明评审组的决定和理由" });
    expect(await storedRow(world)).toBeNull();
  });

  it("gives out no more than the seats left, and only to those of the tie", async () => {
    const world = await marked();
    const digest = await digestOf(world);
    const [one, two, three] = world.applications.map(({ id }) => id);
    const reason = "评审组合议";
    const greedy = await refusal(confirm(world, { digest, reason, admitted: [one ?? "", two ?? ""] }));
    expect(greedy.fields).toEqual({ admitted: "只剩1个名额，最多勾选1个" });
    const outside = await refusal(confirm(world, { digest, reason, admitted: [three ?? ""] }));
    expect(outside.fields).toEqual({ admitted: "只能在名额线上同分的申请中勾选" });
    expect(await states(world)).toEqual(["passed", "passed", "passed"]);
  });

  it("follows the panel's word and keeps it with the ranking", async () => {
    const world = await marked({ rules: { reserve: 1 } });
    const chosen = nth(world.applications, 1).id;
    const reason = "后者更契合社区需求，评审组全体同意。";
    await confirm(world, { digest: await digestOf(world), admitted: [chosen], reason });
    expect(await states(world)).toEqual(["reserve", "shortlisted", "notAdmitted"]);
    const row = await storedRow(world);
    expect(row?.decision).toEqual({ admitted: [chosen], reason });
    const batch = await world.read((ctx) => getCall(ctx, { call: world.call }));
    expect(batch.history[0]).toMatchObject({ label: "确认评审排名", actor: "王科员", reason });
    const frozen = readSnapshot(row ?? { review: null, result: null, decision: null });
    expect(snapshotDigest(frozen)).toBe(row?.digest);
    const shown = await view(world);
    expect(shown.rankings[0]?.ranking.rows.map(({ id, outcome }) => [id === chosen, outcome])).toEqual([
      [true, "admitted"],
      [false, "reserve"],
      [false, "notAdmitted"],
    ]);
    expect(shown.rankings[0]?.ranking.contested).toBe(0);
    expect(shown.rankings[0]?.ranking.cut).toMatchObject({
      admitted: 1,
      lastAdmitted: "85.00",
      margin: "0.00",
    });
  });

  it("a decision without a tie is no part of the record", async () => {
    const world = await marked({ quota: 2 });
    const admitted = [nth(world.applications, 2).id];
    await confirm(world, { digest: await digestOf(world), admitted, reason: "多余" });
    expect((await storedRow(world))?.decision).toBeNull();
    expect(await states(world)).toEqual(["shortlisted", "shortlisted", "notAdmitted"]);
  });
});
