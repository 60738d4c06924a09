import { afterAll, beforeAll, expect, it } from "vitest";
import { attachSitePhoto, removeSitePhoto, sitePhoto, sitePhotos } from "@/lib/usecases/center/site-photo";
import { receivedAs } from "../../../support/center/files";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let here: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  here = await openManagerDesk("王芳");
  elsewhere = await openManagerDesk();
});
afterAll(closeDesks);

it("the front of a center has one picture, which may be replaced and taken away", async () => {
  const [first, second] = [receivedAs("外景.jpg", "jpeg"), receivedAs("活动室.jpg", "jpeg")];
  await here.act(day, "settings.edit", (ctx) => attachSitePhoto(ctx, { file: first }));
  const more = here.act(day, "settings.edit", (ctx) => attachSitePhoto(ctx, { file: second }));
  expect((await refusalOf(more)).code).toBe("limit");
  await here.act(day, "settings.edit", (ctx) => attachSitePhoto(ctx, { file: second, replaces: first.id }));
  expect(await here.read(day, sitePhotos)).toMatchObject([{ id: second.id, name: "活动室.jpg" }]);

  const seen = (desk: Desk, file: string) => desk.read(day, (ctx) => sitePhoto(ctx, { file }));
  expect(await seen(here, second.id)).toMatchObject({ name: "活动室.jpg" });
  expect((await refusalOf(seen(here, first.id))).code).toBe("not_found");
  expect((await refusalOf(seen(elsewhere, second.id))).code).toBe("not_found");

  await here.act(day, "settings.edit", (ctx) => removeSitePhoto(ctx, { file: second.id }));
  expect(await here.read(day, sitePhotos)).toEqual([]);
});
