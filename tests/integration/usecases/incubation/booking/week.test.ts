import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { bookingChoices, getWeek } from "@/lib/usecases/incubation/booking/week";
import { makeBooking, makeResidents, makeVenues, portalOf } from "../../../../support/incubation/space";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let one: string;
let other: string;
let room: string;
beforeAll(async () => {
  desk = await openDesk("王芳");
  await desk.read(day, async (ctx) => {
    const [first, second] = (await makeResidents(ctx, "甲组织", "乙组织")).map((all) => all.organizationId);
    [one, other] = [first ?? "", second ?? ""];
    room = (await makeVenues(ctx)).room.id;
    await makeBooking(ctx, { venueId: room, organizationId: one, at: "2026-03-16T01:00:00Z" });
    await makeBooking(ctx, { venueId: room, organizationId: other, at: "2026-03-16T03:00:00Z" });
    await makeBooking(ctx, { venueId: room, organizationId: other, at: "2026-03-23T01:00:00Z" });
  });
});
afterAll(closeDesks);

const query = { day: civilDate("2026-03-18"), venue: null };
const booked = (week: Awaited<ReturnType<typeof getWeek>>) =>
  week.plan?.days.flatMap(({ day, stretches }) =>
    stretches.flatMap(({ from, to, booking }) =>
      booking ? [[day, from, to, booking.words, booking.purpose, booking.id !== null]] : [],
    ),
  );

it("shows the desk who has which hours of the week", async () => {
  const week = await desk.read(day, (ctx) => getWeek(ctx, query));
  expect(week).toMatchObject({ first: "2026-03-16", today: day, plan: { room: { id: room } } });
  expect(booked(week)).toEqual([
    ["2026-03-16", "09:00", "11:00", "甲组织", "理事会", true],
    ["2026-03-16", "11:00", "13:00", "乙组织", "理事会", true],
  ]);
});

it("shows an organization its own, and of others only that the hours are taken", async () => {
  const portal = await portalOf(desk, one);
  const week = await portal.read(day, (ctx) => getWeek(ctx, query));
  expect(booked(week)).toEqual([
    ["2026-03-16", "09:00", "11:00", "甲组织", "理事会", true],
    ["2026-03-16", "11:00", "13:00", "已占用", null, false],
  ]);
  expect(JSON.stringify(week)).not.toContain("乙组织");
});

it("offers rooms, and organizations at the desk alone; without a room there is no plan", async () => {
  const portal = await portalOf(desk, other, "周明");
  expect(Object.keys(await desk.read(day, bookingChoices))).toEqual(["venueId", "organizationId"]);
  expect(await portal.read(day, bookingChoices)).toEqual({
    venueId: [{ value: room, label: "民福街场所 / 201会议室（09:00–18:00）" }],
  });
  const empty = await openDesk();
  expect(await empty.read(day, (ctx) => getWeek(ctx, query))).toMatchObject({ rooms: [], plan: null });
});
