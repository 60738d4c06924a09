import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getPublicNews, publishNews, withdrawNews, writeNews } from "@/lib/usecases/center/news";
import { attachToNews, newsFile, publicNewsFile, removeFromNews } from "@/lib/usecases/center/news-file";
import { receivedAs } from "../../../support/center/files";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("files of news are public with it and not before, and gone when they are removed", async () => {
  const text = { title: "邻里节", kind: "activity" as const, body: "一", happenedOn: civilDate(day) };
  const { id: news } = await desk.act(day, "news.edit", (ctx) => writeNews(ctx, text));
  const received = receivedAs("照片.jpg", "jpeg");
  const file = received.id;
  await desk.act(day, "news.edit", (ctx) => attachToNews(ctx, { news, file: received }));
  const asStaff = () => desk.read(day, (ctx) => newsFile(ctx, { news, file }));
  const asVisitor = () => desk.read(day, (ctx) => publicNewsFile(ctx, { news, file }));

  expect(await asStaff()).toMatchObject({ name: "照片.jpg", type: "jpeg" });
  expect((await refusalOf(asVisitor())).code).toBe("not_found");
  await desk.act(day, "news.publish", (ctx) => publishNews(ctx, { news }));
  expect(await asVisitor()).toMatchObject({ name: "照片.jpg" });
  expect((await desk.read(day, (ctx) => getPublicNews(ctx, { news }))).files).toMatchObject([{ id: file }]);

  await desk.act(day, "news.publish", (ctx) => withdrawNews(ctx, { news, reason: "有误" }));
  expect((await refusalOf(asVisitor())).code).toBe("not_found");
  await desk.act(day, "news.edit", (ctx) => removeFromNews(ctx, { news, file }));
  expect((await refusalOf(asStaff())).code).toBe("not_found");
});
