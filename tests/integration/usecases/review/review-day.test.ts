import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { viewReviewDay, viewSheet } from "@/lib/usecases/review/review-day";
import {
  makeApplication,
  makeMark,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { nth, refusal, reviewDay, reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof reviewWorld>>;

beforeAll(async () => {
  world = await reviewWorld(owner);
  await world.read(async (ctx) => {
    await makeApplication(ctx, world.call, { state: "refused" });
    await makeApplication(ctx, world.call, { state: "notAccepted" });
    await makeMark(ctx, nth(world.seats, 0), nth(world.applications, 0), world.points(40, 41));
    await makeMark(ctx, nth(world.seats, 0), nth(world.applications, 1), world.points(30, 31), "draft");
    await makeMark(ctx, nth(world.seats, 1), nth(world.applications, 2), world.points(1, 2), "draft");
  });
});
afterAll(() => owner.$disconnect());

function as<T>(person: Person, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visitOf(world.center, person, "mark.view", reviewDay), run);
}

async function counted<T>(run: (ctx: Context) => Promise<T>): Promise<{ seen: T; statements: number }> {
  return as(nth(world.seats, 0).person, async (ctx) => {
    const answers: T[] = [];
    const statements = await statementsOf(async () => {
      answers.push(await run(ctx));
    });
    return { seen: nth(answers, 0), statements: statements.length };
  });
}

describe("viewReviewDay", () => {
  it("lists what is under review with one's own progress only", async () => {
    const { seen, statements } = await counted(viewReviewDay);
    expect(statements).toBeLessThanOrEqual(8);
    expect(seen.map(({ number, confirmed }) => [number, confirmed])).toEqual([[world.call.number, false]]);
    expect(nth(seen, 0).lines.map(({ receipt, status }) => [receipt, status])).toEqual([
      [nth(world.applications, 0).receipt, "scored"],
      [nth(world.applications, 1).receipt, "draft"],
      [nth(world.applications, 2).receipt, null],
    ]);
  });

  it("is empty for somebody who sits on no panel, also if another center's would have work", async () => {
    const outsider = await makePerson(owner, world.center, ["panelist"]);
    expect(await as(outsider, viewReviewDay)).toEqual([]);
    const other = await reviewWorld(owner);
    expect(await as(nth(other.seats, 0).person, viewReviewDay)).toEqual([]);
  });
});

describe("viewSheet", () => {
  function sheet(receipt: string, person = nth(world.seats, 0).person) {
    return as(person, (ctx) => viewSheet(ctx, { call: world.call, receipt }));
  }

  it("shows one's own points and never another panelist's, in at most 8 statements", async () => {
    const { receipt } = nth(world.applications, 1);
    const { seen, statements } = await counted((ctx) => viewSheet(ctx, { call: world.call, receipt }));
    expect(statements).toBeLessThanOrEqual(8);
    expect(seen).toMatchObject({ open: true, place: 1, mark: { version: 1, points: world.points(30, 31) } });
    expect(seen.criteria.map(({ max, step }) => [max, step])).toEqual([
      [50, 1],
      [50, 1],
    ]);
    expect((await sheet(nth(world.applications, 2).receipt)).mark).toBeNull();
  });

  it("does not show telephone numbers", async () => {
    expect(JSON.stringify(await sheet(nth(world.applications, 0).receipt))).not.toContain("13800001234");
  });

  it("refuses whoever is not on the panel, and knows nothing of other batches and centers", async () => {
    const outsider = await makePerson(owner, world.center, ["panelist"]);
    const { receipt } = nth(world.applications, 0);
    expect((await refusal(sheet(receipt, outsider))).code).toBe("forbidden");
    const other = await reviewWorld(owner);
    expect((await refusal(sheet(nth(other.applications, 0).receipt))).code).toBe("not_found");
    const theirs = as(nth(world.seats, 0).person, (ctx) =>
      viewSheet(ctx, { call: other.call, receipt: nth(other.applications, 0).receipt }),
    );
    expect((await refusal(theirs)).code).toBe("not_found");
  });
});
