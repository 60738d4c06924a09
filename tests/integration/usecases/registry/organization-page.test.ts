import { afterAll, beforeAll, expect, it } from "vitest";
import {
  allowPage,
  getShownPage,
  listShownPages,
  ownPage,
  saveOwnPage,
  takeOffPage,
} from "@/lib/usecases/registry/organization-page";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-02-17";
let desk: Desk;
let ours: OrganizationDesk;
let others: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk();
  ours = await openOrganization(desk, "甲服务队");
  others = await openOrganization(desk, "乙服务队");
});
afterAll(closeDesks);

const save = (shown: boolean) =>
  ours.act(day, "ownPage.edit", (ctx) =>
    saveOwnPage(ctx, { introduction: "扎根社区的服务队", services: null, contact: "0352-1234567", shown }),
  );
const listed = () =>
  desk.read(day, async (ctx) =>
    (await listShownPages(ctx, { page: 1, size: 20 })).rows.map(({ name }) => name),
  );
const shown = () => desk.read(day, (ctx) => getShownPage(ctx, { organization: ours.organization }));

it("is written by its organization, shown as it wishes, and taken off by the center with the reason", async () => {
  expect(await ours.read(day, ownPage)).toBeNull();
  await save(false);
  expect(await listed()).toEqual([]);
  expect(await refusalOf(shown())).toMatchObject({ code: "not_found" });
  await save(true);
  expect(await listed()).toEqual(["甲服务队"]);
  expect(await shown()).toMatchObject({ name: "甲服务队", contact: "0352-1234567" });
  expect(await others.read(day, ownPage)).toBeNull();

  const one = { organization: ours.organization };
  const allow = () => desk.act(day, "organization.edit", (ctx) => allowPage(ctx, one));
  expect(await refusalOf(allow())).toMatchObject({ code: "conflict" });
  await desk.act(day, "organization.edit", (ctx) => takeOffPage(ctx, { ...one, reason: "内容失实" }));
  expect(await listed()).toEqual([]);
  await save(true); // written anew it is still off
  expect(await listed()).toEqual([]);
  expect(await ours.read(day, ownPage)).toMatchObject({ takenOffReason: "内容失实" });
  await allow();
  expect(await listed()).toEqual(["甲服务队"]);
  expect((await desk.records(ours.organization)).map(({ event }) => event)).toEqual([
    ...["savePage", "savePage", "takeOffPage", "savePage", "allowPage"],
  ]);
});

it("is not saved over what a colleague saved meanwhile", async () => {
  const us = await openOrganization(desk, "丙服务队");
  const write = (introduction: string, seen: string, at = day) =>
    us.act(at, "ownPage.edit", (ctx) =>
      saveOwnPage(ctx, { introduction, services: null, contact: null, shown: false, seen }),
    );
  await write("第一稿", "");
  const seen = (await us.read(day, ownPage))?.updatedAt.toISOString() ?? "";
  await write("同事的一稿", seen, "2022-02-18");
  expect((await refusalOf(write("自己的一稿", seen, "2022-02-18"))).message).toContain("同事保存过机构主页");
  expect((await refusalOf(write("没见过的", ""))).code).toBe("conflict");
  expect(await us.read(day, ownPage)).toMatchObject({ introduction: "同事的一稿" });
});
