import { afterAll, expect, it } from "vitest";
import { opportunityList } from "@/app/[center]/desk/opportunities/list";
import { readQuery } from "@/components/list/list";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addOpportunity,
  addOwnOpportunity,
  moveOpportunity,
} from "@/lib/usecases/projects/giving/opportunity";
import { listOpportunities, shownOpportunity } from "@/lib/usecases/projects/giving/opportunity-list";
import { replyTo } from "@/lib/usecases/projects/giving/reply";
import { portalOf } from "../../../../support/incubation/space";
import { plainNeed } from "../../../../support/projects/giving";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("shows the desk all, and an organization its own and what is posted; what has passed its day is closed", async () => {
  const desk = await openDesk();
  const organization = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "甲互助队"));
  const portal = await portalOf(desk, organization.id);
  const { soon, open } = await desk.read(day, async (ctx) => {
    const add = async (title: string, fields: object) =>
      (await addOpportunity(ctx, { ...plainNeed, bodyId: null, placeId: null, ...fields, title })).id;
    const soon = await add("快到期的", { closesOn: civilDate(day) });
    const open = await add("一直有效的", { direction: "offer", topic: "fund" });
    await add("还没发布的", {});
    for (const opportunity of [soon, open]) await moveOpportunity(ctx, { opportunity }, "post");
    return { soon, open };
  });
  await portal.act(day, (ctx) => addOwnOpportunity(ctx, { ...plainNeed, title: "自己的" }));
  await portal.act(day, (ctx) => replyTo(ctx, { opportunity: open, text: "愿意", contact: "13800001234" }));
  const list = (at: typeof portal | typeof desk, on: string, words: Record<string, string> = {}) =>
    at.read(on, (ctx) => listOpportunities(ctx, readQuery(opportunityList, words)));
  const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title).sort();
  expect((await list(desk, day)).counts).toEqual({ posted: 2, drafted: 1, reported: 1 });
  const later = await list(desk, "2026-03-13");
  expect(later.counts).toEqual({ posted: 1, closed: 1, drafted: 1, reported: 1 });
  expect((await list(desk, "2026-03-13", { state: "closed" })).rows.map(({ id }) => id)).toEqual([soon]);
  expect(titles((await list(desk, "2026-03-13", { state: "posted" })).rows)).toEqual(["一直有效的"]);
  expect(titles((await list(desk, day, { direction: "offer", topic: "fund" })).rows)).toEqual(["一直有效的"]);
  expect(titles((await list(desk, day, { q: "甲互助队" })).rows)).toEqual(["自己的"]);
  const own = await list(portal, day);
  expect(titles(own.rows)).toEqual(["一直有效的", "快到期的", "自己的"]);
  expect(own.rows.find(({ id }) => id === open)).toMatchObject({ mine: false, ownReply: "sent", replies: 1 });
  expect(own.rows.find(({ title }) => title === "自己的")).toMatchObject({ mine: true, ownReply: null });
});

it("keeps what is stored beside what it is today", () => {
  const row = { state: "posted" as const, closesOn: new Date("2026-03-11") };
  expect(shownOpportunity(row, new Date("2026-03-12T04:00:00Z"))).toEqual({
    state: "closed",
    stored: "posted",
    closesOn: "2026-03-11",
  });
});
