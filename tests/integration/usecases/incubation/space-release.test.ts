import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { giveVenue } from "@/lib/usecases/incubation/allocation";
import { book } from "@/lib/usecases/incubation/booking/booking";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { releaseSpace } from "@/lib/usecases/incubation/space-release";
import {
  askedFor,
  makeAllocation,
  makeBooking,
  makeResidents,
  makeVenues,
} from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, colleagueOf, type Desk, openDesk } from "../../../support/staff-desk";

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

it("leaves nothing behind that was booked or given in the same moment", async () => {
  const world = await openDesk("赵静");
  const { room, seat, one } = await world.read(day, async (ctx) => {
    const [one] = await makeResidents(ctx, "正在离开的组织");
    return { ...(await makeVenues(ctx)), one: one ?? { id: "", organizationId: "" } };
  });
  const colleague = await colleagueOf(world, "李强");
  const began = Promise.withResolvers<void>();
  const slowly = world.act(day, "venue.edit", async (ctx) => {
    await book(ctx, askedFor(room.id, one.organizationId));
    const given = { organizationId: one.organizationId, startsOn: civilDate(day), endsOn: null, note: null };
    await giveVenue(ctx, { venue: seat.id, ...given });
    began.resolve();
    await setTimeout(300);
  });
  await began.promise;
  const leave = {
    incubatee: one.id,
    endedOn: civilDate(day),
    reason: "搬走",
  };
  await colleague.act(day, "incubatee.end", (ctx) => recordEnd(ctx, leave));
  await slowly;
  const left = await world.read(day, async ({ db }) => ({
    booked: await db.booking.count({ where: { state: "booked" } }),
    held: await db.allocation.count({ where: { endsOn: null, withdrawnAt: null } }),
  }));
  expect(left).toEqual({ booked: 0, held: 0 });
});
