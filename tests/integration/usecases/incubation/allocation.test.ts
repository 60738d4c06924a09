import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  allocationChoices,
  editAllocation,
  endAllocation,
  getAllocation,
  giveVenue,
  withdrawAllocation,
} from "@/lib/usecases/incubation/allocation";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { makeResidents, makeVenues } from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, colleagueOf, type Desk, openDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let first: string;
let second: string;
beforeAll(async () => {
  desk = await openDesk("王芳");
  [first, second] = await desk.read(day, async (ctx) => {
    const [one, other] = (await makeResidents(ctx, "先来的组织", "后来的组织")).map(
      (all) => all.organizationId,
    );
    return [one ?? "", other ?? ""];
  });
});
afterAll(closeDesks);

const seat = (words: string) => desk.read(day, (ctx) => makeVenues(ctx, words)).then((made) => made.seat.id);
const give = (
  venue: string,
  organizationId: string,
  startsOn: string,
  endsOn: string | null = null,
  at = desk,
) =>
  at.act(day, "venue.edit", (ctx) =>
    giveVenue(ctx, {
      venue,
      organizationId,
      startsOn: civilDate(startsOn),
      endsOn: endsOn === null ? null : civilDate(endsOn),
      note: null,
    }),
  );
const get = (allocation: string) => desk.read(day, (ctx) => getAllocation(ctx, { allocation }));

describe("a workstation", () => {
  it("is given, its term changed, and ended today with the reason", async () => {
    const venue = await seat("甲");
    const { id } = await give(venue, first, "2026-03-01");
    await desk.act(day, "venue.edit", (ctx) =>
      editAllocation(ctx, { allocation: id, endsOn: civilDate("2026-12-31"), note: "靠窗" }),
    );
    expect(await get(id)).toMatchObject({
      state: "holding",
      endsOn: "2026-12-31",
      note: "靠窗",
      organization: "先来的组织",
    });
    await desk.act(day, "venue.edit", (ctx) => endAllocation(ctx, { allocation: id, reason: "搬到园外" }));
    expect(await get(id)).toMatchObject({ endsOn: "2026-03-12", endReason: "搬到园外" });
    expect(await desk.records(id)).toMatchObject([{ event: "give" }, { event: "edit" }, { event: "end" }]);
    await give(venue, second, "2026-03-13");
  });

  it("is held by one at a time, also when two give it at once", async () => {
    const venue = await seat("乙");
    const colleague = await colleagueOf(desk, "李强");
    const both = await Promise.allSettled([
      give(venue, first, "2026-04-01"),
      give(venue, second, "2026-03-15", null, colleague),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = await refusalOf(give(venue, first, "2026-05-01"));
    expect(refused.fields.startsOn).toMatch(/的组织”自2026年/);
  });

  it("is not prolonged into the days of the next", async () => {
    const venue = await seat("丙");
    const { id } = await give(venue, first, "2026-03-01", "2026-03-31");
    await give(venue, second, "2026-04-01");
    const prolonged = desk.act(day, "venue.edit", (ctx) =>
      editAllocation(ctx, { allocation: id, endsOn: civilDate("2026-04-01"), note: null }),
    );
    expect((await refusalOf(prolonged)).fields.endsOn).toContain("后来的组织");
  });

  it("that was given by mistake holds nothing once it is withdrawn, and stays on record", async () => {
    const venue = await seat("丁");
    const { id } = await give(venue, first, "2026-03-01");
    await desk.act(day, "venue.edit", (ctx) =>
      withdrawAllocation(ctx, { allocation: id, reason: "登记错了" }),
    );
    expect(await get(id)).toMatchObject({ state: "withdrawn", acts: [] });
    await give(venue, second, "2026-03-01");
  });

  it("is not for those who left, who turn their dates around, or for a room that is booked by the hour", async () => {
    const made = await desk.read(day, async (ctx) => {
      const gone = await makeIncubatee(ctx, await makeCohort(ctx), { name: "走了的组织", state: "left" });
      return { ...(await makeVenues(ctx, "戊")), gone: gone.organizationId };
    });
    expect((await refusalOf(give(made.seat.id, made.gone, "2026-03-01"))).fields.organizationId).toContain(
      "不在孵",
    );
    expect((await refusalOf(give(made.seat.id, first, "2026-03-05", "2026-03-01"))).fields).toHaveProperty(
      "endsOn",
    );
    expect((await refusalOf(give(made.room.id, first, "2026-03-01"))).message).toContain("不是长期入驻");
    const offered = await desk.read(day, (ctx) => allocationChoices(ctx, { venue: made.seat.id }));
    expect(offered.residents.map(({ label }) => label)).toEqual(["后来的组织", "先来的组织"]);
  });

  it("does not exist for another center", async () => {
    const { id, venue } = await give(await seat("己"), first, "2026-03-01");
    const there = await openDesk();
    expect((await refusalOf(there.read(day, (ctx) => getAllocation(ctx, { allocation: id })))).code).toBe(
      "not_found",
    );
    const theirs = await there.read(
      day,
      async (ctx) => nth(await makeResidents(ctx, "别家"), 0).organizationId,
    );
    expect((await refusalOf(give(venue, theirs, "2027-03-01", null, there))).code).toBe("not_found");
  });

  it("is not for an organization that was dissolved, nor prolonged for one that left", async () => {
    const { id, organizationId } = await desk.read(day, async (ctx) => {
      const [cohort] = await ctx.db.cohort.findMany({ where: { centerId: desk.center.id } });
      return makeIncubatee(ctx, cohort ?? (await makeCohort(ctx)), { name: "将要离开的组织" });
    });
    const given = await give(await seat("庚"), organizationId, "2026-03-01");
    const leave = {
      incubatee: id,
      endedOn: civilDate(day),
      reason: "搬走",
    };
    await desk.act(day, "incubatee.end", (ctx) => recordEnd(ctx, leave));
    const longer = desk.act(day, "venue.edit", (ctx) =>
      editAllocation(ctx, { allocation: given.id, endsOn: null, note: null }),
    );
    expect((await refusalOf(longer)).fields.endsOn).toContain("主动退出");
    const centerId_id = { centerId: desk.center.id, id: second };
    await owner.organization.update({ where: { centerId_id }, data: { legalStatus: "deregistered" } });
    expect((await refusalOf(give(await seat("辛"), second, "2026-03-01"))).message).toContain("已经注销");
  });
});
