import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { listReviews } from "@/lib/usecases/oversight/reviews";
import { makeApplication, makeCall, ownerClient } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { reviewWorld } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
type World = Awaited<ReturnType<typeof reviewWorld>>;
let world: World;

beforeEach(async () => {
  world = await reviewWorld(owner, { state: "closed" });
});
afterAll(() => owner.$disconnect());

describe("listReviews", () => {
  it("shows each batch of this center with its progress, in one statement", async () => {
    await reviewWorld(owner);
    await world.markAll([
      [
        [40, 40],
        [41, 41],
      ],
    ]);
    await world.read((ctx) => makeApplication(ctx, world.call, { state: "submitted" }));
    let statements: string[] = [];
    const reviews = await world.read(async (ctx) => {
      let seen: Awaited<ReturnType<typeof listReviews>> = [];
      statements = await statementsOf(async () => {
        seen = await listReviews(ctx);
      });
      return seen;
    });
    expect(statements).toHaveLength(1);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).toMatchObject({
      number: world.call.number,
      state: "closed",
      unchecked: 1,
      standing: 3,
      panelists: 3,
      marksGiven: 2,
      marksExpected: 9,
      rankingConfirmed: false,
      next: { act: "checkApplications" },
    });
  });

  it("keeps a batch whose ranking was confirmed, and leaves out one that was never reviewed", async () => {
    const preparing = await world.read((ctx) => makeCall(ctx, { state: "preparing" }));
    await world.read((ctx) => makeCall(ctx, { state: "completed" }));
    const numbers = (await world.read((ctx) => listReviews(ctx))).map(({ number }) => number);
    expect(numbers).toEqual([world.call.number]);
    expect(numbers).not.toContain(preparing.number);
  });
});
