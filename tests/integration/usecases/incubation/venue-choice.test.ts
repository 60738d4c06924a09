import { afterAll, expect, it } from "vitest";
import { bookableRooms, residentOptions, venueChoices } from "@/lib/usecases/incubation/venue-choice";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { makeVenues } from "../../../support/incubation/space";
import { closeDesks, openDesk } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("offers sites and rooms to be in, rooms to book, and organizations in the house with their mode", async () => {
  const there = await openDesk();
  await there.read(day, (ctx) => makeVenues(ctx, "别家"));
  const here = await openDesk();
  const offered = await here.read(day, async (ctx) => {
    const { room } = await makeVenues(ctx);
    const cohort = await makeCohort(ctx);
    await makeIncubatee(ctx, cohort, { name: "园内的组织" });
    const off = await makeIncubatee(ctx, cohort, { name: "园外的组织" });
    await ctx.db.incubatee.updateMany({ where: { id: off.id }, data: { residencyMode: "offSite" } });
    await makeIncubatee(ctx, cohort, { name: "出壳的组织", state: "graduated" });
    return {
      within: await venueChoices(ctx, { id: room.id }),
      rooms: await bookableRooms(ctx),
      residents: await residentOptions(ctx),
    };
  });
  expect(offered.within.parentId.map(({ label }) => label)).toEqual(["民福街场所（场所）"]);
  expect(offered.rooms.map(({ label }) => label)).toEqual(["民福街场所 / 201会议室"]);
  expect(offered.residents.map(({ label }) => label)).toEqual(["园内的组织", "园外的组织（园外入驻）"]);
});
