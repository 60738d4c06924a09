import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { getToday } from "@/lib/usecases/oversight/today";
import {
  addOpportunity,
  addOwnOpportunity,
  moveOpportunity,
} from "@/lib/usecases/projects/giving/opportunity";
import { replyTo } from "@/lib/usecases/projects/giving/reply";
import { portalOf } from "../../../../support/incubation/space";
import { plainNeed } from "../../../../support/projects/giving";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("says what waits for the desk and for who posted, and what closes this week", async () => {
  const desk = await openDesk();
  const organization = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "甲互助队"));
  const other = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "乙互助队"));
  const [portal, replier] = [await portalOf(desk, organization.id), await portalOf(desk, other.id, "周明")];
  const said = { text: "愿意", contact: "13800001234" };
  const add = (title: string) => portal.act(day, (ctx) => addOwnOpportunity(ctx, { ...plainNeed, title }));
  await add("等发布");
  const [back, posted] = [await add("要改的"), await add("有人答")];
  const center = await desk.read(day, async (ctx) => {
    const own = { ...plainNeed, title: "中心的", bodyId: null, placeId: null };
    const { id } = await addOpportunity(ctx, { ...own, closesOn: civilDate("2026-03-13") });
    for (const opportunity of [id, posted.id]) await moveOpportunity(ctx, { opportunity }, "post");
    await moveOpportunity(ctx, { opportunity: back.id, reason: "请写明人数" }, "sendBack");
    return id;
  });
  for (const opportunity of [center, posted.id])
    await replier.act(day, (ctx) => replyTo(ctx, { ...said, opportunity }));
  const today = await desk.read(day, getToday);
  expect(today.waits.map(({ words }) => words)).toEqual([
    "1 条组织提交的信息待发布",
    "1 个对中心的回应待答复",
  ]);
  const dates = today.week.flatMap((one) => one.dates.map(({ words }) => [one.day, words]));
  expect(dates).toEqual([["2026-03-13", "信息对接“中心的”截止"]]);
  const own = await portal.read(day, getOwnToday);
  expect(own.tasks.map(({ words }) => words)).toEqual(["修改后重新提交“要改的”", "答复对“有人答”的回应"]);
});
