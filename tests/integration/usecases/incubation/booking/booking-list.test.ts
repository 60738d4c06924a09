import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { bookingsAhead, listBookings, listOwnBookings } from "@/lib/usecases/incubation/booking/booking-list";
import { makeBooking, makeResidents, makeVenues, portalOf } from "../../../../support/incubation/space";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("lists the latest first, by state, room, period and words, and tells what an organization has ahead", async () => {
  const there = await openDesk();
  await there.read(day, async (ctx) => {
    const { organizationId } = nth(await makeResidents(ctx, "别家的组织"), 0);
    await makeBooking(ctx, {
      venueId: (await makeVenues(ctx)).room.id,
      organizationId,
      at: "2026-03-16T01:00:00Z",
    });
  });
  const here = await openDesk();
  const made = await here.read(day, async (ctx) => {
    const residents = await makeResidents(ctx, "甲组织", "乙组织");
    const [one, other] = [nth(residents, 0).organizationId, nth(residents, 1).organizationId];
    const { room } = await makeVenues(ctx);
    const second = (await makeVenues(ctx, "二楼")).room;
    await makeBooking(ctx, { venueId: room.id, organizationId: one, at: "2026-03-02T01:00:00Z" });
    await makeBooking(ctx, { venueId: second.id, organizationId: one, at: "2026-03-16T01:00:00Z" });
    const gone = await makeBooking(ctx, {
      venueId: room.id,
      organizationId: other,
      at: "2026-03-20T01:00:00Z",
    });
    await ctx.db.booking.updateMany({ where: { id: gone.id }, data: { state: "cancelled" } });
    return { one, second: second.id };
  });
  const everything = { state: null, venue: null, from: null, to: null, q: "", sort: null, page: 1, size: 15 };
  const list = (change: object = {}) =>
    here.read(day, (ctx) => listBookings(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({ counts: { booked: 2, cancelled: 1 }, total: 3 });
  expect((await list()).rows.map(({ organization }) => organization)).toEqual(["乙组织", "甲组织", "甲组织"]);
  expect((await list({ venue: made.second })).rows).toMatchObject([{ venue: "二楼201会议室" }]);
  expect((await list({ from: civilDate("2026-03-02"), to: civilDate("2026-03-02") })).total).toBe(1);
  expect((await list({ q: "乙" })).total).toBe(1);
  expect(await here.read(day, (ctx) => bookingsAhead(ctx, made.one))).toMatchObject([
    { venue: "二楼201会议室" },
  ]);
  const own = await portalOf(here, made.one);
  const query = { state: null, sort: null, page: 1, size: 15 };
  expect(await own.read(day, (ctx) => listOwnBookings(ctx, query))).toMatchObject({
    counts: { booked: 2 },
    rows: [{ organization: "甲组织" }, { organization: "甲组织" }],
  });
});
