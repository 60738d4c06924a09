import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { hoursBooked, quotaOf } from "@/lib/usecases/incubation/booking/quota";
import { makeBooking, makeResidents, makeVenues } from "../../../../support/incubation/space";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("counts hours by the month in China, and only of bookings that stand", async () => {
  const desk = await openDesk();
  const counted = await desk.read(day, async (ctx) => {
    const { organizationId } = nth(await makeResidents(ctx, "甲组织"), 0);
    const { room } = await makeVenues(ctx);
    const own = { venueId: room.id, organizationId };
    await makeBooking(ctx, { ...own, at: "2026-03-31T15:00:00Z", hours: 0.5 });
    await makeBooking(ctx, { ...own, at: "2026-03-31T16:00:00Z", hours: 1.5 });
    await makeBooking(ctx, { ...own, at: "2026-05-01T01:00:00Z" });
    const gone = await makeBooking(ctx, { ...own, at: "2026-03-20T01:00:00Z" });
    await ctx.db.booking.updateMany({ where: { id: gone.id }, data: { state: "cancelled" } });
    await ctx.db.bookingQuota.create({ data: { centerId: ctx.center.id, stage: "", hours: 4 } });
    return {
      hours: await hoursBooked(ctx, organizationId, [civilDate("2026-03-05"), civilDate("2026-04-09")]),
      quotas: [await quotaOf(ctx, ""), await quotaOf(ctx, "初创型")],
    };
  });
  expect(counted.hours.toSorted((one, other) => (one.month < other.month ? -1 : 1))).toEqual([
    { month: "2026-03", hours: 0.5 },
    { month: "2026-04", hours: 1.5 },
  ]);
  expect(counted.quotas).toEqual([{ hours: 4, stage: "" }, null]);
});
