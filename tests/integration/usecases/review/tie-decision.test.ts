import { afterAll, expect, it } from "vitest";
import { liveRankings } from "@/lib/usecases/review/group-ranking";
import { tieDecisions } from "@/lib/usecases/review/tie-decision";
import { reviewWorld } from "../../../support/review/review-world";
import { closeDesks, deskFor, owner, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-14";
afterAll(closeDesks);

async function tied(tiers: { name: string; places: number }[] | null) {
  const world = await reviewWorld(owner, { applicants: 2, panelists: 1, quota: 1 });
  await world.markAll([40, 40].map((half) => world.seats.map(() => [half, half] as const)));
  const desk = deskFor(world.center, world.staff);
  const live = await desk.read(day, (ctx) => liveRankings(ctx, { ...world.call, tiers }));
  const [one = "", other = ""] = world.applications.map(({ id }) => id);
  return { live, one, other };
}

it("gives a seat to those the panel chose, of a tie at the cut", async () => {
  const { live, one } = await tied(null);
  expect(tieDecisions(live, { admitted: [one], reason: "议定" })).toEqual([
    { admitted: [one], reason: "议定" },
  ]);
  const without = Promise.resolve().then(() => tieDecisions(live, { admitted: [one], reason: "" }));
  expect((await refusalOf(without)).fields).toHaveProperty("reason");
});

it("takes the order of the tied of a contest, and seats follow from it", async () => {
  const { live, one, other } = await tied([{ name: "一等奖", places: 1 }]);
  const decided = { admitted: [], reason: "议定" };
  expect(tieDecisions(live, { ...decided, order: { [one]: 2, [other]: 1 } })).toEqual([
    { admitted: [other], reason: "议定", order: [other, one] },
  ]);
  const beyond = Promise.resolve().then(() =>
    tieDecisions(live, { ...decided, order: { [one]: 3, [other]: 1 } }),
  );
  expect((await refusalOf(beyond)).fields).toHaveProperty([`order.${one}`]);
});
