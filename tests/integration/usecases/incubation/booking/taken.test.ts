import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { takenHours } from "@/lib/usecases/incubation/booking/taken";
import { makeBooking, makeResidents, makeVenues, portalOf } from "../../../../support/incubation/space";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("are the hours of a room that anybody has, and nothing else of a booking; the scope is as before afterwards", async () => {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const residents = await makeResidents(ctx, "甲组织", "乙组织");
    const [one, other] = [nth(residents, 0).organizationId, nth(residents, 1).organizationId];
    const { room } = await makeVenues(ctx);
    const { room: second } = await makeVenues(ctx, "另一处");
    await makeBooking(ctx, { venueId: room.id, organizationId: other, at: "2026-03-16T01:00:00Z" });
    await makeBooking(ctx, { venueId: room.id, organizationId: other, at: "2026-03-17T01:00:00Z" });
    await makeBooking(ctx, { venueId: second.id, organizationId: other, at: "2026-03-16T01:00:00Z" });
    const cancelled = await makeBooking(ctx, {
      venueId: room.id,
      organizationId: other,
      at: "2026-03-16T06:00:00Z",
    });
    await ctx.db.booking.updateMany({ where: { id: cancelled.id }, data: { state: "cancelled" } });
    return { one, room: room.id };
  });
  const portal = await portalOf(desk, made.one);
  const seen = await portal.read(day, async (ctx) => ({
    taken: await takenHours(ctx, {
      venueId: made.room,
      from: civilDate("2026-03-16"),
      to: civilDate("2026-03-17"),
    }),
    rows: await ctx.db.booking.count(),
  }));
  expect(seen).toEqual({
    taken: [{ startsAt: new Date("2026-03-16T01:00:00Z"), endsAt: new Date("2026-03-16T03:00:00Z") }],
    rows: 0,
  });
});
