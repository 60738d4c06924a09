import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { loadReview, startReview } from "@/lib/usecases/review/review";
import { makeApplication, makeMark, ownerClient } from "../../../support/factories";
import { nth, refusal, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type World = Awaited<ReturnType<typeof reviewWorld>>;
let world: World;

beforeEach(async () => {
  world = await reviewWorld(owner, { state: "closed" });
});
afterAll(() => owner.$disconnect());

function start(of: World = world, call = of.call.id, on = new Date("2022-01-14T04:00:00Z")) {
  return of.act(of.staff, "review.start", (ctx) => startReview(ctx, { call }), on);
}

async function stateOf(of: World = world) {
  const found = await of.read((ctx) => ctx.db.call.findFirst({ where: { id: of.call.id } }));
  return found?.state;
}

describe("startReview", () => {
  it("puts the batch before its panel, once", async () => {
    const both = await Promise.allSettled([start(), start()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await stateOf()).toBe("reviewing");
    expect((await refusal(start())).message).toContain("批次目前是“评审中”");
  });

  it("closes a call whose window has run out on the way, and records both steps", async () => {
    const recruiting = await reviewWorld(owner, { state: "recruiting" });
    await start(recruiting);
    const entries = await recruiting.audit(recruiting.call.id);
    expect(entries.map(({ event, toState, reason }) => [event, toState, reason])).toEqual([
      ["closeCall", "closed", "窗口期届满"],
      ["startReview", "reviewing", null],
    ]);
  });

  it("waits for the last day of the window to end", async () => {
    const recruiting = await reviewWorld(owner, { state: "recruiting" });
    const lastDay = new Date("2022-01-03T15:59:00Z");
    expect((await refusal(start(recruiting, recruiting.call.id, lastDay))).message).toContain("2022年1月3日");
    expect(await stateOf(recruiting)).toBe("recruiting");
  });

  it("refuses while an application is unchecked", async () => {
    await world.read((ctx) => makeApplication(ctx, world.call, { state: "submitted" }));
    expect((await refusal(start())).message).toContain("还有1份申请");
    expect(await stateOf()).toBe("closed");
  });

  it("refuses an empty panel and rules that could not rank", async () => {
    const empty = await reviewWorld(owner, { state: "closed", panelists: 0 });
    expect((await refusal(start(empty))).message).toContain("请先组建评审组");
    const rules = { tieBreak: [{ by: "criterion" as const, criterion: "gone" }] };
    const broken = await reviewWorld(owner, { state: "closed", rules });
    expect((await refusal(start(broken))).message).toContain("评审规则有问题");
  });

  it("a batch of another center is not there", async () => {
    const other = await reviewWorld(owner, { state: "closed" });
    expect((await refusal(start(world, other.call.id))).code).toBe("not_found");
    expect(await stateOf(other)).toBe("closed");
  });
});

describe("loadReview", () => {
  it("takes what passed and what is final, with the names of the day", async () => {
    const [one, two] = world.applications;
    await world.read(async (ctx) => {
      await makeApplication(ctx, world.call, { state: "refused" });
      await makeMark(ctx, nth(world.seats, 0), nth(world.applications, 0), world.points(40, 41));
      await makeMark(ctx, nth(world.seats, 1), nth(world.applications, 0), world.points(10, 11), "draft");
      await makeMark(ctx, nth(world.seats, 2), nth(world.applications, 1), {}, "recused");
    });
    const { review, applicants, panelists } = await world.read((ctx) => loadReview(ctx, world.call));
    expect(applicants.map(({ receipt }) => receipt)).toEqual(
      world.applications.map(({ receipt }) => receipt),
    );
    expect(review.applicants.map(({ id }) => id)).toEqual(applicants.map(({ id }) => id));
    expect(panelists.map(({ name }) => name)).toEqual(["评审专家1", "评审专家2", "评审专家3"]);
    expect(review.criteria.map(({ max, step }) => [max, step])).toEqual([
      [50, 1],
      [50, 1],
    ]);
    expect(review.rules.quota).toBe(1);
    expect(review.marks).toHaveLength(2);
    expect(review.marks).toContainEqual({
      panelist: nth(world.seats, 0).id,
      applicant: one?.id,
      status: "scored",
      points: world.points(40, 41),
    });
    expect(review.marks).toContainEqual({
      panelist: nth(world.seats, 2).id,
      applicant: two?.id,
      status: "recused",
    });
  });
});
