import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { book, bookOwn } from "@/lib/usecases/incubation/booking/booking";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { askedFor, makeResidents, makeVenues, portalOf } from "../../../../support/incubation/space";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let one: string;
let other: string;
beforeAll(async () => {
  desk = await openDesk("王芳");
  [one, other] = await desk.read(day, async (ctx) => {
    const [first, second] = (await makeResidents(ctx, "甲组织", "乙组织")).map((all) => all.organizationId);
    return [first ?? "", second ?? ""];
  });
});
afterAll(closeDesks);

const room = (words: string) => desk.read(day, (ctx) => makeVenues(ctx, words)).then((made) => made.room.id);
type Change = Partial<Parameters<typeof book>[1]>;
const ask = (venueId: string, change: Change = {}, at = desk) =>
  at.act(day, "booking.edit", (ctx) => book(ctx, { ...askedFor(venueId, one), ...change }));
const booked = (venueId: string) =>
  desk.read(day, ({ db }) => db.booking.findMany({ where: { venueId }, orderBy: { startsAt: "asc" } }));

describe("a booking", () => {
  it("is made for the hours of a day in China, and leaves its record", async () => {
    const venue = await room("一");
    const { id, count } = await ask(venue);
    expect(count).toBe(1);
    expect(await booked(venue)).toMatchObject([
      {
        startsAt: new Date("2026-03-16T01:00:00Z"),
        endsAt: new Date("2026-03-16T03:00:00Z"),
        seriesId: null,
      },
    ]);
    expect(await desk.records(id)).toMatchObject([
      { event: "book", toState: "booked", permission: "booking.edit" },
    ]);
  });

  it("is made by one of two at once, and the other learns which hours are taken", async () => {
    const venue = await room("二");
    const colleague = await colleagueOf(desk, "李强");
    const both = await Promise.allSettled([
      ask(venue),
      ask(venue, { organizationId: other, from: "10:00", to: "12:00" }, colleague),
    ]);
    const refused = both.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(1);
    expect(await booked(venue)).toHaveLength(1);
    const late = await refusalOf(ask(venue, { organizationId: other, from: "10:30", to: "12:30" }));
    expect(late.fields.from).toMatch(/2026年3月16日（周一）(09:00–11:00|10:00–12:00)已被占用/);
    await ask(venue, { organizationId: other, from: "14:00", to: "15:00" });
  });

  it("may begin where another ends", async () => {
    const venue = await room("三");
    await ask(venue);
    await ask(venue, { from: "11:00", to: "12:00" });
    expect(await booked(venue)).toHaveLength(2);
  });

  it("of a series is made for every week or for none, with the days that clash", async () => {
    const venue = await room("四");
    await ask(venue, { day: civilDate("2026-03-30"), organizationId: other });
    const clash = await refusalOf(ask(venue, { until: civilDate("2026-04-13") }));
    expect(clash.fields.from).toContain("2026年3月30日（周一）09:00–11:00已被占用，整个系列都没有预约");
    expect(await booked(venue)).toHaveLength(1);
    const { count } = await ask(venue, { from: "14:00", to: "15:00", until: civilDate("2026-04-13") });
    expect(count).toBe(5);
    const series = (await booked(venue)).filter(({ seriesId }) => seriesId !== null);
    expect(new Set(series.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(series.map(({ startsAt }) => startsAt.toISOString().slice(0, 10))).toEqual([
      "2026-03-16",
      "2026-03-23",
      "2026-03-30",
      "2026-04-06",
      "2026-04-13",
    ]);
  });

  it.each([
    ["the past", { day: civilDate("2026-03-11") }, "day"],
    ["earlier today", { day: civilDate("2026-03-12"), from: "09:00", to: "11:00" }, "day"],
    ["the night", { from: "18:00", to: "20:00" }, "to"],
    ["more people than there are seats", { people: 21 }, "people"],
    ["a series that ends before it begins", { until: civilDate("2026-03-15") }, "until"],
    ["a series of one", { until: civilDate("2026-03-16") }, "until"],
    ["a series of more than half a year", { until: civilDate("2026-12-31") }, "until"],
  ])("is not made for %s", async (what, change, field) => {
    const venue = await room(what);
    expect(Object.keys((await refusalOf(ask(venue, change))).fields)).toEqual([field]);
    expect(await booked(venue)).toEqual([]);
  });

  it("is not made by those who left or never came, nor for a venue that is archived or held", async () => {
    const made = await desk.read(day, async (ctx) => {
      const cohort = await makeCohort(ctx);
      const gone = await makeIncubatee(ctx, cohort, { name: "已退出的组织", state: "left" });
      const never = await ctx.db.organization.create({
        data: { centerId: ctx.center.id, name: "没来过的组织", category: "公益慈善", legalStatus: "team" },
      });
      const venues = await makeVenues(ctx, "五");
      const old = await makeVenues(ctx, "旧");
      await ctx.db.venue.updateMany({ where: { id: old.room.id }, data: { archivedAt: ctx.now } });
      return { gone: gone.organizationId, never: never.id, venues, old };
    });
    const venue = made.venues.room.id;
    expect((await refusalOf(ask(venue, { organizationId: made.gone }))).message).toContain("已经出壳或退出");
    expect((await refusalOf(ask(venue, { organizationId: made.never }))).message).toContain("没有进入孵化");
    expect((await refusalOf(ask(made.venues.seat.id))).fields.venueId).toContain("不能按小时预约");
    expect((await refusalOf(ask(made.old.room.id))).fields.venueId).toContain("已停用");
  });

  it("stays within the hours a month of its stage", async () => {
    const venue = await room("六");
    const staged = await desk.read(day, async (ctx) => {
      const incubatee = nth(await makeResidents(ctx, "初创的组织"), 0);
      await ctx.db.incubatee.updateMany({ where: { id: incubatee.id }, data: { stage: "初创型" } });
      await ctx.db.bookingQuota.create({ data: { centerId: ctx.center.id, stage: "初创型", hours: 5 } });
      return incubatee.organizationId;
    });
    const own = { organizationId: staged };
    await ask(venue, { ...own, until: civilDate("2026-03-23") });
    const beyond = await refusalOf(ask(venue, { ...own, from: "14:00", to: "16:00" }));
    expect(beyond.fields.day).toBe(
      "2026年3月已预约 4 小时，再加 2 小时，超过“初创型”每月 5 小时的额度，还可以预约 1 小时。",
    );
    await ask(venue, { ...own, day: civilDate("2026-04-01") });
  });
});

describe("an organization", () => {
  it("books for itself alone, and learns only when others have the room", async () => {
    const venue = await room("七");
    await ask(venue, { organizationId: other, purpose: "乙组织的秘密" });
    const portal = await portalOf(desk, one);
    const asked = { ...askedFor(venue, other), from: "10:00", to: "12:00" };
    const taken = await refusalOf(portal.act(day, (ctx) => bookOwn(ctx, asked)));
    expect(taken.fields.from).toContain("09:00–11:00已被占用");
    expect(JSON.stringify(taken.fields)).not.toContain("乙组织");
    await portal.act(day, (ctx) => bookOwn(ctx, { ...asked, from: "13:00", to: "14:00" }));
    expect((await booked(venue)).map(({ organizationId }) => organizationId)).toEqual([other, one]);
  });
});
