import { afterAll, beforeAll, expect, it } from "vitest";
import {
  getShownPage,
  listShownPages,
  saveOwnPage,
  takeOffPage,
} from "@/lib/usecases/registry/organization-page";
import {
  attachPagePicture,
  ownPagePicture,
  ownPagePictures,
  pagePicture,
  removePagePicture,
  shownPicture,
} from "@/lib/usecases/registry/page-picture";
import { receivedAs } from "../../../support/center/files";
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
  const words = { introduction: "扎根社区", services: null, contact: null, shown: true };
  await ours.act(day, "ownPage.edit", (ctx) => saveOwnPage(ctx, words));
});
afterAll(closeDesks);

it("a picture goes with its page: seen where the page is seen, off where it is off, of nobody else", async () => {
  const [first, second] = [receivedAs("合影.jpg", "jpeg"), receivedAs("标志.png", "png")];
  const attach = (us: OrganizationDesk, file: typeof first, replaces?: string) =>
    us.act(day, "ownPage.edit", (ctx) => attachPagePicture(ctx, { file, replaces }));
  expect((await refusalOf(attach(others, first))).message).toContain("请先填写机构简介");
  await attach(ours, first);
  expect((await refusalOf(attach(ours, second))).code).toBe("limit");
  await attach(ours, second, first.id);
  expect(await ours.read(day, ownPagePictures)).toMatchObject([{ id: second.id }]);

  const one = { organization: ours.organization, file: second.id };
  const seen = () => desk.read(day, (ctx) => shownPicture(ctx, one));
  const listed = await desk.read(day, (ctx) => listShownPages(ctx, { page: 1, size: 15 }));
  expect(listed.rows).toMatchObject([{ id: ours.organization, picture: second.id }]);
  expect(await desk.read(day, (ctx) => getShownPage(ctx, one))).toMatchObject({
    pictures: [{ name: "标志.png" }],
  });
  expect(await seen()).toMatchObject({ name: "标志.png" });
  const theirs = others.read(day, (ctx) => ownPagePicture(ctx, { file: second.id }));
  expect((await refusalOf(theirs)).code).toBe("not_found");

  await desk.act(day, "organization.edit", (ctx) => takeOffPage(ctx, { ...one, reason: "图片不实" }));
  expect((await refusalOf(seen())).code).toBe("not_found");
  expect(await desk.read(day, (ctx) => pagePicture(ctx, one))).toMatchObject({ id: second.id });
  await ours.act(day, "ownPage.edit", (ctx) => removePagePicture(ctx, { file: second.id }));
  expect(await ours.read(day, ownPagePictures)).toEqual([]);
});
