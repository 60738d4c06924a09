import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { releaseSpace } from "@/lib/usecases/incubation/space-release";
import { nth } from "../../../support/review-world";
import { makeAllocation, makeBooking, makeResidents, makeVenues } from "../../../support/space";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("gives back what an organization that leaves holds, and nothing of another", async () => {
  const made = await desk.read(day, async (ctx) => {
    const [leaving, staying] = await makeResidents(ctx, "离开的组织", "留下的组织").then(
      (all) => [nth(all, 0), nth(all, 1)] as const,
    );
    const { room, seat, site } = await makeVenues(ctx);
    const other = await ctx.db.venue.create({
      data: { centerId: ctx.center.id, kind: "workstation", name: "A-04", parentId: site.id },
    });
    const own = { organizationId: leaving.organizationId };
    const held = await makeAllocation(ctx, { venueId: seat.id, ...own, since: "2025-01-01" });
    const ahead = await makeAllocation(ctx, { venueId: other.id, ...own, since: "2026-04-01" });
    const past = await makeAllocation(ctx, {
      venueId: other.id,
      ...own,
      since: "2025-01-01",
      until: "2025-12-31",
    });
    const used = await makeBooking(ctx, { venueId: room.id, ...own, at: "2026-03-10T01:00:00Z" });
    const lastDay = await makeBooking(ctx, { venueId: room.id, ...own, at: "2026-03-15T01:00:00Z" });
    const later = await makeBooking(ctx, { venueId: room.id, ...own, at: "2026-03-16T01:00:00Z" });
    const others = { organizationId: staying.organizationId };
    const theirs = await makeBooking(ctx, { venueId: room.id, ...others, at: "2026-03-17T01:00:00Z" });
    return { leaving, held, ahead, past, used, lastDay, later, theirs, other };
  });
  const released = await desk.act(day, "handover.edit", (ctx) =>
    releaseSpace(ctx, {
      organizationId: made.leaving.organizationId,
      on: civilDate("2026-03-15"),
      reason: "主动退出",
    }),
  );
  expect(released).toEqual({ allocations: 2, bookings: 1 });
  const now = await desk.read(day, async ({ db }) => ({
    allocations: await db.allocation.findMany({ orderBy: { id: "asc" } }),
    bookings: await db.booking.findMany({ orderBy: { id: "asc" } }),
  }));
  expect(now.allocations).toMatchObject([
    { endsOn: new Date("2026-03-15"), endReason: "主动退出", withdrawnAt: null },
    { endsOn: null, endReason: "主动退出", withdrawnAt: expect.any(Date) },
    { endsOn: new Date("2025-12-31"), endReason: null },
  ]);
  expect(now.bookings.map(({ state }) => state)).toEqual(["booked", "booked", "released", "booked"]);
  expect(await desk.records(made.held.id)).toMatchObject([{ event: "end", reason: "主动退出" }]);
  expect(await desk.records(made.later.id)).toMatchObject([{ event: "release", toState: "released" }]);
  // What was withdrawn holds nothing: the place is free for another from that day on.
  await desk.read(day, (ctx) =>
    makeAllocation(ctx, {
      venueId: made.other.id,
      organizationId: made.theirs.organizationId,
      since: "2026-04-01",
    }),
  );
});
