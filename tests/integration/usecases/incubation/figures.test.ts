import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { listBalances, listExchanges } from "@/lib/usecases/incubation/exchange/exchange-list";
import { cohortEntries, latestEntries, sortedEntries, spaceFigures } from "@/lib/usecases/incubation/figures";
import { listIncubatees } from "@/lib/usecases/incubation/incubatee";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import {
  makeBooking,
  makeExchange,
  makeExchangeRules,
  makeResidents,
  makeVenues,
} from "../../../support/incubation/space";
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

const gone = { present: 0, graduated: 0, left: 0, evicted: 0 };

const listed = (
  through: number,
  category: "文艺" | null = null,
  legalStatus: "team" | "registered" | null = null,
) =>
  here.read(day, (ctx) =>
    listIncubatees(ctx, {
      cohort: null,
      through,
      state: null,
      category,
      legalStatus,
      q: "",
      page: 1,
      size: 15,
    }),
  );

describe("an organization that entered twice", () => {
  it("is counted with each batch, and once in every sum", async () => {
    const cohorts = await here.read(day, cohortEntries);
    expect(cohorts.map(({ number, incubated, cumulative }) => [number, incubated, cumulative])).toEqual([
      [1, 2, 2],
      [2, 1, 3],
      [3, 1, 3],
    ]);
    expect(await here.read(day, sortedEntries)).toEqual(
      expect.arrayContaining([
        { ...gone, category: "文艺", legalStatus: "team", incubated: 2, present: 2, left: 1 },
        { ...gone, category: "公益慈善", legalStatus: "registered", incubated: 1, graduated: 1 },
      ]),
    );
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
    expect((await listed(3, null, "team")).total).toBe(2);
    expect((await listed(3, null, "registered")).total).toBe(1);
  });
});

describe("space", () => {
  const today = "2026-03-21";
  const page = { page: 1, size: 15, q: "" };

  async function use(desk: Desk) {
    return desk.read("2026-03-01", async (ctx) => {
      const [resident] = await makeResidents(ctx, "睦邻服务社");
      const organizationId = resident?.organizationId ?? "";
      const { room } = await makeVenues(ctx);
      const book = (at: string, hours = 2) =>
        makeBooking(ctx, { venueId: room.id, organizationId, at, hours });
      await book("2025-12-20T01:00:00Z"); // 91 days ago
      await book("2025-12-21T01:00:00Z");
      await book("2026-03-20T01:00:00Z", 3);
      await book("2026-03-21T01:00:00Z"); // today
      const { id } = await book("2026-03-19T01:00:00Z");
      await ctx.db.booking.updateMany({
        where: { centerId: ctx.center.id, id },
        data: { state: "cancelled" },
      });
      const rules = await makeExchangeRules(ctx);
      const line = (
        direction: "given" | "returned",
        credit: number,
        state: "proposed" | "confirmed" | "voided",
      ) =>
        makeExchange(ctx, {
          organizationId,
          ruleId: rules[direction],
          direction,
          credit,
          on: "2026-02-01",
          state,
        });
      await line("given", 12.5, "confirmed");
      await line("given", 100, "proposed");
      await line("returned", 10, "confirmed");
      await line("returned", 100, "voided");
      return { venue: room.id };
    });
  }

  it("counts the hours of ninety whole days up to yesterday, and what both sides confirmed, as their lists do", async () => {
    const [desk, other] = [await openDesk(), await openDesk()];
    const { venue } = await use(desk);
    await use(other);
    const { space, exchange } = await desk.read(today, spaceFigures);
    expect([space.from, space.to]).toEqual(["2025-12-21", "2026-03-20"]);
    // 9:00 to 18:00 on each of the ninety days.
    expect(space.rooms).toMatchObject([{ id: venue, bookings: 2, hours: 5, rate: 0.6 }]);
    expect(exchange).toEqual({ given: 12.5, returned: 10, balance: -2.5, waiting: 1 });
    const { from, to } = space;
    const booked = await desk.read(today, (ctx) =>
      listBookings(ctx, { ...page, state: "booked", venue, from, to }),
    );
    expect([booked.total, booked.sums]).toEqual([2, [{ value: 5, unit: "小时" }]]);
    const asked = { ...page, state: "confirmed" as const, turn: null, from: null, to: null };
    const given = await desk.read(today, (ctx) => listExchanges(ctx, { ...asked, direction: "given" }));
    expect([given.total, given.sums]).toEqual([1, [{ value: 12.5, unit: "分" }]]);
    const balances = await desk.read(today, (ctx) => listBalances(ctx, page));
    expect(balances.sums?.map(({ value }) => value)).toEqual([12.5, 10, -2.5]);
  });
});
