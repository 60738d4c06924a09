import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { book } from "@/lib/usecases/incubation/booking/booking";
import { cancelBooking, cancelSeries, getBooking } from "@/lib/usecases/incubation/booking/booking-record";
import { askedFor, makeResidents, makeVenues, portalOf } from "../../../../support/incubation/space";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

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

async function series(words: string, until: string | null = "2026-04-06") {
  const venue = (await desk.read(day, (ctx) => makeVenues(ctx, words))).room.id;
  const asked = { ...askedFor(venue, one), until: until === null ? null : civilDate(until) };
  await desk.act(day, "booking.edit", (ctx) => book(ctx, asked));
  const rows = await desk.read(day, ({ db }) =>
    db.booking.findMany({ where: { venueId: venue }, orderBy: { startsAt: "asc" }, select: { id: true } }),
  );
  return { venue, ids: rows.map(({ id }) => id) };
}

const states = (venueId: string) =>
  desk.read(day, async ({ db }) =>
    (await db.booking.findMany({ where: { venueId }, orderBy: { startsAt: "asc" } })).map(
      ({ state }) => state,
    ),
  );

describe("a booking of a series", () => {
  it("is cancelled by itself, and the hours are free again", async () => {
    const { venue, ids } = await series("一");
    await desk.act(day, "booking.edit", (ctx) =>
      cancelBooking(ctx, { booking: ids[1] ?? "", reason: "改期" }),
    );
    expect(await states(venue)).toEqual(["booked", "cancelled", "booked", "booked"]);
    const again = { ...askedFor(venue, other), day: civilDate("2026-03-23") };
    await desk.act(day, "booking.edit", (ctx) => book(ctx, again));
  });

  it("is cancelled with all that follow it", async () => {
    const { venue, ids } = await series("二");
    const shown = await desk.read(day, (ctx) => getBooking(ctx, { booking: ids[1] ?? "" }));
    expect(shown.acts.map(({ label }) => label)).toEqual(["取消这一次", "取消这一次和以后的 2 次"]);
    await desk.act(day, "booking.edit", (ctx) =>
      cancelSeries(ctx, { booking: ids[1] ?? "", reason: "不办了" }),
    );
    expect(await states(venue)).toEqual(["booked", "cancelled", "cancelled", "cancelled"]);
    expect(await desk.records(ids[3] ?? "")).toMatchObject([
      { event: "book" },
      { event: "cancel", reason: "不办了" },
    ]);
    const twice = desk.act(day, "booking.edit", (ctx) =>
      cancelBooking(ctx, { booking: ids[1] ?? "", reason: "再取消" }),
    );
    expect((await refusalOf(twice)).code).toBe("conflict");
  });

  it("is not cancelled from a page that does not show what a colleague did since, at the desk or in the portal", async () => {
    const { venue, ids } = await series("五");
    const [first = "", second = ""] = ids;
    const portal = await portalOf(desk, one);
    const shown = await portal.read(day, (ctx) => getBooking(ctx, { booking: second }));
    expect((await desk.read(day, (ctx) => getBooking(ctx, { booking: second }))).edition).toBe(shown.edition);
    await desk.act(day, "booking.edit", (ctx) => cancelSeries(ctx, { booking: first, reason: "停电" }));
    const stale = { booking: second, edition: shown.edition, reason: "改期" };
    for (const [late, who] of [
      [() => portal.act(day, (ctx) => cancelBooking(ctx, stale)), "王芳"],
      [() => desk.act(day, "booking.edit", (ctx) => cancelSeries(ctx, stale)), "您本人"],
    ] as const)
      expect((await refusalOf(late())).message).toMatch(new RegExp(`您打开本页之后，${who}于.*办理了“取消`));
    expect(await desk.records(second)).toMatchObject([{ event: "book" }, { reason: "停电" }]);
    expect(await states(venue)).toEqual(["cancelled", "cancelled", "cancelled", "cancelled"]);
  });

  it("is not cancelled once it has begun", async () => {
    const { ids } = await series("三", null);
    const late = desk.act("2026-03-16", "booking.edit", (ctx) =>
      cancelBooking(ctx, { booking: ids[0] ?? "", reason: "没有去" }),
    );
    expect((await refusalOf(late)).message).toContain("已经开始或过去");
  });
});

it("of another organization does not exist in the portal, and one's own is cancelled there", async () => {
  const { ids } = await series("四", null);
  const booking = ids[0] ?? "";
  const stranger = await portalOf(desk, other, "周明");
  expect((await refusalOf(stranger.read(day, (ctx) => getBooking(ctx, { booking })))).code).toBe("not_found");
  const cancel = stranger.act(day, (ctx) => cancelBooking(ctx, { booking, reason: "别人的" }));
  expect((await refusalOf(cancel)).code).toBe("not_found");
  const own = await portalOf(desk, one);
  await own.act(day, (ctx) => cancelBooking(ctx, { booking, reason: "改期" }));
  expect(await desk.records(booking)).toMatchObject([
    { event: "book" },
    { event: "cancel", actorName: "孙丽" },
  ]);
});
