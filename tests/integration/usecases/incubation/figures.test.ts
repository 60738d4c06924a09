import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { categoryEntries, cohortEntries, latestEntries } from "@/lib/usecases/incubation/figures";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-02-18";
let here: Desk;

/** A team that entered with the first batch and again with the third, and two that entered once. */
async function fill(desk: Desk) {
  await desk.read(day, async (ctx) => {
    const [first, second, third] = [
      await makeCohort(ctx, { number: 1 }),
      await makeCohort(ctx, { number: 2 }),
      await makeCohort(ctx, { number: 3 }),
    ];
    const team = { category: "文艺", legalStatus: "team" as const };
    const { organizationId } = await makeIncubatee(ctx, first, { name: "再来的队", state: "left", ...team });
    await makeIncubatee(ctx, first, { name: "一次的站", state: "graduated" });
    await makeIncubatee(ctx, second, { name: "另一支队", ...team });
    await makeIncubatee(ctx, third, { organizationId });
  });
}

beforeAll(async () => {
  here = await openDesk();
  await fill(here);
  await fill(await openDesk());
});
afterAll(closeDesks);

const listed = (through: number, category: "文艺" | null = null) =>
  here.read(day, (ctx) =>
    listIncubatees(ctx, { cohort: null, through, state: null, category, q: "", page: 1, size: 15 }),
  );

describe("an organization that entered twice", () => {
  it("is counted with each batch, and once in every sum", async () => {
    const cohorts = await here.read(day, cohortEntries);
    expect(cohorts.map(({ number, incubated, cumulative }) => [number, incubated, cumulative])).toEqual([
      [1, 2, 2],
      [2, 1, 3],
      [3, 1, 3],
    ]);
    const entries = await here.read(day, categoryEntries);
    expect(Object.fromEntries(entries.map(({ category, ...figures }) => [category, figures]))).toEqual({
      文艺: { incubated: 2, present: 2, graduated: 0 },
      公益慈善: { incubated: 1, present: 0, graduated: 1 },
    });
  });

  it("stands once in the list behind a sum, by its latest entry up to that batch", async () => {
    for (const { number, cumulative } of await here.read(day, cohortEntries)) {
      expect((await listed(number)).total).toBe(cumulative);
      expect(await here.read(day, (ctx) => latestEntries(ctx, number))).toHaveLength(cumulative);
    }
    const entryOf = async (through: number) => {
      const { rows } = await listed(through);
      const row = rows.find(({ name }) => name === "再来的队");
      return [row?.cohort?.number, row?.state];
    };
    expect(await entryOf(2)).toEqual([1, "left"]);
    expect(await entryOf(3)).toEqual([3, "incubating"]);
    expect((await listed(3, "文艺")).total).toBe(2);
  });
});
