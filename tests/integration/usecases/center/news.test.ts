import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  editNews,
  getNews,
  getPublicNews,
  listNews,
  listPublicNews,
  publishNews,
  withdrawNews,
  writeNews,
} from "@/lib/usecases/center/news";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const text = { title: "邻里节", kind: "activity" as const, body: "一\n二", happenedOn: civilDate(day) };
const everything = { state: null, kind: null, q: "", sort: "date" as const, page: 1, size: 15 };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const write = (fields: Partial<Parameters<typeof writeNews>[1]> = {}, at = desk) =>
  at.act(day, "news.edit", (ctx) => writeNews(ctx, { ...text, ...fields }));
const publish = (news: string, edition?: string) =>
  desk.act(day, "news.publish", (ctx) => publishNews(ctx, { news, edition }));
const withdraw = (news: string) =>
  desk.act(day, "news.publish", (ctx) => withdrawNews(ctx, { news, reason: "日期有误" }));
const get = (news: string) => desk.read(day, (ctx) => getNews(ctx, { news }));
const isPublic = (news: string) =>
  desk
    .read(day, (ctx) => getPublicNews(ctx, { news }))
    .then(
      () => true,
      () => false,
    );

describe("a piece of news", () => {
  it("is public from its publication to its withdrawal, and leaves a record of each step", async () => {
    const { id } = await write();
    expect(await isPublic(id)).toBe(false);
    await publish(id);
    expect(await desk.read(day, (ctx) => getPublicNews(ctx, { news: id }))).toEqual({ ...text, files: [] });
    const { publishedAt } = await get(id);
    await withdraw(id);
    expect(await isPublic(id)).toBe(false);
    await publish(id);
    expect(await get(id)).toMatchObject({ state: "published", publishedAt });
    expect(await desk.records(id)).toMatchObject([
      { event: "write", toState: "drafted" },
      { event: "publish", fromState: "drafted", toState: "published" },
      { event: "withdraw", reason: "日期有误" },
      { event: "publish", fromState: "withdrawn" },
    ]);
  });

  it("is not published without a body, and keeps one while it is public", async () => {
    const { id } = await write({ body: null });
    expect((await refusalOf(publish(id))).message).toContain("正文还没有写");
    const edit = (body: string | null) =>
      desk.act(day, "news.edit", (ctx) => editNews(ctx, { ...text, news: id, body }));
    await edit("补上");
    await publish(id);
    expect(await refusalOf(edit(null))).toMatchObject({
      code: "invalid",
      fields: { body: expect.any(String) },
    });
    expect(await get(id)).toMatchObject({ body: "补上", state: "published" });
  });

  it("is not taken back before it is public", async () => {
    const { id } = await write();
    expect(await refusalOf(withdraw(id))).toMatchObject({ code: "conflict" });
  });

  it("is neither overwritten nor published by somebody who saw an older one", async () => {
    const { id } = await write();
    const { edition } = await get(id);
    const other = await colleagueOf(desk, "李明");
    await other.act(day, "news.edit", (ctx) => editNews(ctx, { ...text, title: "改了", news: id, edition }));
    const late = desk.act(day, "news.edit", (ctx) => editNews(ctx, { ...text, news: id, edition }));
    expect((await refusalOf(late)).message).toContain("李明");
    expect((await refusalOf(publish(id, edition))).message).toContain("修改动态");
    expect(await get(id)).toMatchObject({ title: "改了", state: "drafted" });
  });
});

describe("the lists", () => {
  it("show what was asked for, in the order asked for, with counts under the same filter", async () => {
    const here = await openDesk();
    await write({ title: "甲 100%", happenedOn: civilDate("2026-01-05") }, here);
    const { id } = await write({ title: "乙", kind: "portrait", happenedOn: civilDate("2026-02-05") }, here);
    await write({ title: "丙", happenedOn: civilDate("2026-01-07") }, here);
    await here.act(day, "news.publish", (ctx) => publishNews(ctx, { news: id }));
    const list = (change: Partial<Parameters<typeof listNews>[1]> = {}) =>
      here.read(day, (ctx) => listNews(ctx, { ...everything, ...change }));
    const titles = async (change: Parameters<typeof list>[0]) =>
      (await list(change)).rows.map(({ title }) => title);

    expect(await list({ size: 2 })).toMatchObject({
      rows: [{ title: "乙" }, { title: "丙" }],
      counts: { drafted: 2, published: 1 },
      all: 3,
      total: 3,
      pageCount: 2,
    });
    expect(await titles({ state: "drafted" })).toEqual(["丙", "甲 100%"]);
    expect(await titles({ kind: "portrait" })).toEqual(["乙"]);
    expect(await titles({ q: "0%" })).toEqual(["甲 100%"]);
    expect(await titles({ sort: "title" })).toHaveLength(3);
    const open = await here.read(day, (ctx) => listPublicNews(ctx, { page: 1, size: 15 }));
    expect(open).toMatchObject({ rows: [{ title: "乙" }], total: 1 });
  });
});
