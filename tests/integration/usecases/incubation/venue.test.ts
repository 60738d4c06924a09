import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addVenue,
  archiveVenue,
  editVenue,
  getVenue,
  listVenues,
  restoreVenue,
} from "@/lib/usecases/incubation/venue";
import { makeAllocation, makeBooking, makeResidents, makeVenues } from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const site = {
  name: "迎宾街场所",
  kind: "site" as const,
  parentId: null,
  ownerId: null,
  address: null,
  capacity: null,
  bookable: false,
  opensAt: "09:00",
  closesAt: "18:00",
  note: null,
};
type Written = Parameters<typeof addVenue>[1];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const add = (fields: Partial<Written> = {}) =>
  desk.act(day, "venue.edit", (ctx) => addVenue(ctx, { ...site, ...fields })).then(({ id }) => id);
const edit = (venue: string, fields: Partial<Written>) =>
  desk.act(day, "venue.edit", (ctx) => editVenue(ctx, { ...site, ...fields, venue }));
const archive = (venue: string) =>
  desk.act(day, "venue.edit", (ctx) => archiveVenue(ctx, { venue, reason: "改作他用" }));
const get = (venue: string) => desk.read(day, (ctx) => getVenue(ctx, { venue }));

describe("a venue", () => {
  it("is a site with rooms, belongs to a body or the center, and leaves a record of each step", async () => {
    const owner = await desk.read(day, ({ db, center }) =>
      db.body.create({ data: { centerId: center.id, kind: "bureau", name: "区民政局" } }),
    );
    const whole = await add({ ownerId: owner.id });
    const room = await add({ name: "301", kind: "room", parentId: whole, bookable: true, capacity: 30 });
    await edit(room, { name: "301 会议室", kind: "room", parentId: whole, bookable: true, capacity: 40 });
    expect(await get(whole)).toMatchObject({ owner: { name: "区民政局" }, parts: [{ name: "301 会议室" }] });
    expect((await get(room)).acts.map(({ act }) => act)).toEqual(["book", "edit", "archive"]);
    await archive(room);
    await desk.act(day, "venue.edit", (ctx) => restoreVenue(ctx, { venue: room, reason: "继续使用" }));
    expect(await desk.records(room)).toMatchObject([
      { event: "add" },
      { event: "edit" },
      { event: "archive", toState: "archived" },
      { event: "restore", toState: "inUse" },
    ]);
  });

  it("has a name of its own where it is, and a place to be in", async () => {
    const whole = await add({ name: "同名场所" });
    await add({ name: "会议室", kind: "room", parentId: whole });
    expect((await refusalOf(add({ name: "会议室", kind: "room", parentId: whole }))).fields).toHaveProperty(
      "name",
    );
    expect((await refusalOf(add({ name: "会议室", kind: "room" }))).fields).toHaveProperty("parentId");
    const strange = await openDesk();
    const theirs = await strange.read(day, (ctx) => makeVenues(ctx));
    expect((await refusalOf(add({ name: "会议室", kind: "room", parentId: theirs.site.id }))).code).toBe(
      "not_found",
    );
    expect((await refusalOf(get(theirs.site.id))).code).toBe("not_found");
  });

  it("is not archived, nor turned over to the other use, while somebody needs it", async () => {
    const made = await desk.read(day, async (ctx) => {
      const organization = nth(await makeResidents(ctx, "用场地的组织"), 0);
      const venues = await makeVenues(ctx, "在用");
      const own = { organizationId: organization.organizationId };
      await makeAllocation(ctx, { venueId: venues.seat.id, ...own, since: "2026-04-01" });
      await makeBooking(ctx, { venueId: venues.room.id, ...own, at: "2026-03-13T01:00:00Z" });
      await makeBooking(ctx, { venueId: venues.room.id, ...own, at: "2026-03-02T01:00:00Z" });
      return venues;
    });
    expect((await refusalOf(archive(made.site.id))).message).toContain("2 个在用的房间或工位");
    expect((await refusalOf(archive(made.seat.id))).message).toContain("用场地的组织");
    expect((await refusalOf(archive(made.room.id))).message).toContain("1 次尚未开始");
    const turned = { name: "在用201会议室", kind: "room" as const, parentId: made.site.id, bookable: false };
    expect((await refusalOf(edit(made.room.id, turned))).fields).toHaveProperty("bookable");
  });
});

it("are listed with who holds them today, by usage, kind and use", async () => {
  const here = await openDesk();
  await here.read(day, async (ctx) => {
    const organization = nth(await makeResidents(ctx, "占工位的组织"), 0);
    const { seat, site } = await makeVenues(ctx);
    await makeAllocation(ctx, {
      venueId: seat.id,
      organizationId: organization.organizationId,
      since: "2026-01-01",
    });
    await ctx.db.venue.create({
      data: { centerId: ctx.center.id, kind: "room", name: "旧房间", parentId: site.id, archivedAt: ctx.now },
    });
  });
  const everything = { state: null, kind: null, use: null, q: "", sort: "kind" as const, page: 1, size: 15 };
  const list = (change: object = {}) =>
    here.read(day, (ctx) => listVenues(ctx, { ...everything, ...change }));
  expect(await list()).toMatchObject({
    counts: { inUse: 3, archived: 1 },
    rows: [
      { name: "民福街场所", holder: null },
      { name: "201会议室", parent: "民福街场所" },
      { name: "A-03工位", holder: "占工位的组织" },
      { name: "旧房间" },
    ],
  });
  expect((await list({ use: "held", state: "inUse" })).rows.map(({ name }) => name)).toEqual(["A-03工位"]);
  expect((await list({ q: "会议" })).rows.map(({ name }) => name)).toEqual(["201会议室"]);
});
