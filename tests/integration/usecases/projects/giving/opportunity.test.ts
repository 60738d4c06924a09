import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addOpportunity,
  addOwnOpportunity,
  editOpportunity,
  editOwnOpportunity,
  getOpportunity,
  moveOpportunity,
  opportunityChoices,
} from "@/lib/usecases/projects/giving/opportunity";
import { portalOf } from "../../../../support/incubation/space";
import { plainNeed } from "../../../../support/projects/giving";
import { makeOrganizationNamed, makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const forNobody = { bodyId: null, placeId: null };
const move = (opportunity: string, ...[event, reason]: [Parameters<typeof moveOpportunity>[2], string?]) =>
  desk.act(day, "opportunity.edit", (ctx) =>
    moveOpportunity(ctx, { opportunity, ...(reason && { reason }) }, event),
  );
const get = (opportunity: string) => desk.read(day, (ctx) => getOpportunity(ctx, { opportunity }));
const organization = (name: string) => desk.read(day, (ctx) => makeOrganizationNamed(ctx, name));

describe("what is needed or offered", () => {
  it("is posted by the center for itself, a body or a place", async () => {
    const { community, body } = await desk.read(day, (ctx) => makeSurroundings(ctx));
    const add = (fields: object) =>
      desk.act(day, "opportunity.edit", (ctx) =>
        addOpportunity(ctx, { ...plainNeed, ...forNobody, ...fields }),
      );
    const { id } = await add({ placeId: community.id });
    expect(await get(id)).toMatchObject({ state: "drafted", posterName: "民福社区", mine: true });
    expect((await get((await add({})).id)).posterName).toBe(desk.center.name);
    await move(id, "post");
    const changed = { ...plainNeed, ...forNobody, title: "义剪改到周末", bodyId: body.id, opportunity: id };
    await desk.act(day, "opportunity.edit", (ctx) => editOpportunity(ctx, changed));
    expect(await get(id)).toMatchObject({
      state: "posted",
      title: "义剪改到周末",
      posterName: "某物业公司",
    });
    await move(id, "close");
    await move(id, "reopen");
    await move(id, "withdraw", "社区已另行安排");
    expect(await get(id)).toMatchObject({ state: "withdrawn", reason: "社区已另行安排", acts: [] });
    expect((await refusalOf(add({ closesOn: civilDate("2026-03-11") }))).fields).toHaveProperty("closesOn");
    expect((await refusalOf(add({ bodyId: id }))).code).toBe("not_found");
    const offered = await desk.read(day, (ctx) => opportunityChoices(ctx));
    expect(offered.placeId.map(({ label }) => label)).toEqual(["民福社区"]);
  });

  it("is handed in by an organization, sent back with the reason, and posted", async () => {
    const own = await organization("甲互助队");
    const portal = await portalOf(desk, own.id);
    const { id } = await portal.act(day, (ctx) => addOwnOpportunity(ctx, plainNeed));
    expect(await get(id)).toMatchObject({ state: "reported", posterName: "甲互助队", mine: false });
    const early = portal.act(day, (ctx) => editOwnOpportunity(ctx, { ...plainNeed, opportunity: id }));
    expect((await refusalOf(early)).code).toBe("conflict");
    const alone = portal.act(day, (ctx) => moveOpportunity(ctx, { opportunity: id }, "post"));
    expect((await refusalOf(alone)).code).toBe("conflict");
    await move(id, "sendBack", "请写明人数");
    const seen = await portal.read(day, (ctx) => getOpportunity(ctx, { opportunity: id }));
    expect(seen).toMatchObject({ state: "drafted", reason: "请写明人数", mine: true });
    const better = { ...plainNeed, text: "每月 40 人。", opportunity: id, edition: seen.edition };
    await portal.act(day, (ctx) => editOwnOpportunity(ctx, better));
    const colleague = portal.act(day, (ctx) => editOwnOpportunity(ctx, { ...better, text: "每月 9 人。" }));
    expect((await refusalOf(colleague)).message).toContain("您打开本页之后");
    await portal.act(day, (ctx) => moveOpportunity(ctx, { opportunity: id }, "report"));
    await move(id, "post");
    expect(await get(id)).toMatchObject({ state: "posted", text: "每月 40 人。", reason: null });
  });

  it("is there for other organizations while it is posted, and closes on its day", async () => {
    const stranger = await portalOf(desk, (await organization("乙互助队")).id, "周明");
    const own = await portalOf(desk, (await organization("丙互助队")).id, "吴芳");
    const last = { ...plainNeed, closesOn: civilDate("2026-03-20") };
    const { id } = await own.act(day, (ctx) => addOwnOpportunity(ctx, last));
    const look = (on = day) => stranger.read(on, (ctx) => getOpportunity(ctx, { opportunity: id }));
    expect((await refusalOf(look())).code).toBe("not_found");
    await move(id, "post");
    expect(await look()).toMatchObject({ state: "posted", mine: false, acts: [] });
    expect((await look("2026-03-21")).state).toBe("closed");
    const takenDown = stranger.act(day, (ctx) => moveOpportunity(ctx, { opportunity: id }, "close"));
    expect((await refusalOf(takenDown)).code).toBe("conflict");
    const there = await openDesk();
    const elsewhere = there.read(day, (ctx) => getOpportunity(ctx, { opportunity: id }));
    expect((await refusalOf(elsewhere)).code).toBe("not_found");
  });
});
