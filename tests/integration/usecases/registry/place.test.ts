import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addPlace,
  archivePlace,
  editPlace,
  getPlace,
  listPlaces,
  restorePlace,
} from "@/lib/usecases/registry/place";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const street = { name: "新建南路街道", kind: "subDistrict" as const, parentId: null, note: null };
type Written = Parameters<typeof addPlace>[1];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const add = (fields: Partial<Written> = {}, at = desk) =>
  at.act(day, "place.edit", (ctx) => addPlace(ctx, { ...street, ...fields })).then(({ id }) => id);
const edit = (place: string, fields: Partial<Written>, edition?: string, at = desk) =>
  at.act(day, "place.edit", (ctx) => editPlace(ctx, { ...street, ...fields, place, edition }));
const archive = (place: string, edition?: string) =>
  desk.act(day, "place.edit", (ctx) => archivePlace(ctx, { place, edition, reason: "撤并" }));
const restore = (place: string) =>
  desk.act(day, "place.edit", (ctx) => restorePlace(ctx, { place, reason: "恢复建制" }));
const get = (place: string) => desk.read(day, (ctx) => getPlace(ctx, { place }));

describe("a place", () => {
  it("is added, changed, archived and restored, and leaves a record of each step", async () => {
    const id = await add({ name: "甲街道" });
    await edit(id, { name: "乙街道", note: "更名" });
    await archive(id);
    expect((await get(id)).archivedAt).not.toBe(null);
    await restore(id);
    expect(await get(id)).toMatchObject({ name: "乙街道", note: "更名", archivedAt: null });
    expect(await desk.records(id)).toMatchObject([
      { event: "add" },
      { event: "edit" },
      { event: "archive", fromState: "inUse", toState: "archived", reason: "撤并" },
      { event: "restore", fromState: "archived", toState: "inUse", reason: "恢复建制" },
    ]);
  });

  it("stands below one that is wider, and above those that are narrower", async () => {
    const whole = await add({ name: "丙街道" });
    const community = await add({ name: "民福社区", kind: "community", parentId: whole });
    const estate = await add({ name: "民福小区", kind: "estate", parentId: community });
    expect(await get(community)).toMatchObject({ parent: { name: "丙街道" }, parts: [{ name: "民福小区" }] });
    const moved = edit(community, { name: "民福社区", kind: "community", parentId: estate });
    expect((await refusalOf(moved)).fields).toEqual({
      parentId: "“民福小区”是小区，下面不能再放社区（村）。",
    });
    const narrowed = edit(community, { name: "民福社区", kind: "building", parentId: whole });
    expect((await refusalOf(narrowed)).fields).toEqual({ kind: "下面的“民福小区”是小区，不能放在楼栋里。" });
    expect(await get(community)).toMatchObject({ kind: "community", parent: { name: "丙街道" } });
  });

  it("has a name of its own among the parts of its whole", async () => {
    const [one, other] = [await add({ name: "丁街道" }), await add({ name: "戊街道" })];
    const part = { name: "同名社区", kind: "community" as const };
    const id = await add({ ...part, parentId: one });
    await add({ ...part, parentId: other });
    expect((await refusalOf(add({ ...part, parentId: one }))).fields).toHaveProperty("name");
    expect((await refusalOf(add({ name: "丁街道" }))).fields).toHaveProperty("name");
    await edit(id, { ...part, parentId: one, note: "名称没有变" });
  });

  it("ends after its parts and begins again before them", async () => {
    const whole = await add({ name: "己街道" });
    const part = await add({ name: "己社区", kind: "community", parentId: whole });
    expect((await refusalOf(archive(whole))).message).toContain("下面还有 1 个在用的地点");
    await archive(part);
    await archive(whole);
    expect((await refusalOf(restore(part))).message).toContain("请先恢复上级");
    expect((await refusalOf(add({ name: "新社区", kind: "community", parentId: whole }))).fields).toEqual({
      parentId: "“己街道”已停用，请选择其他上级。",
    });
    await edit(part, { name: "己社区", kind: "community", parentId: whole, note: "上级没有变" });
    await restore(whole);
    await restore(part);
    expect(await refusalOf(restore(part))).toMatchObject({ code: "conflict" });
  });

  it("is neither overwritten nor archived by somebody who saw an older one", async () => {
    const id = await add({ name: "庚街道" });
    const { edition } = await get(id);
    await edit(id, { name: "庚街道", note: "改了" }, edition, await colleagueOf(desk, "李明"));
    expect((await refusalOf(edit(id, { name: "辛街道" }, edition))).message).toContain("李明");
    expect((await refusalOf(archive(id, edition))).message).toContain("修改地点");
    expect(await get(id)).toMatchObject({ name: "庚街道", note: "改了", archivedAt: null });
  });

  it("belongs to its center: to another it is not there, not even as a whole", async () => {
    const id = await add({ name: "壬街道" });
    const there = await openDesk();
    expect(await refusalOf(there.read(day, (ctx) => getPlace(ctx, { place: id })))).toMatchObject({
      code: "not_found",
    });
    expect(await refusalOf(edit(id, { name: "癸街道" }, undefined, there))).toMatchObject({
      code: "not_found",
    });
    const below = add({ name: "别处社区", kind: "community", parentId: id }, there);
    expect(await refusalOf(below)).toMatchObject({ code: "not_found" });
    expect(await get(id)).toMatchObject({ name: "壬街道", parts: [] });
  });
});

describe("the list", () => {
  it("shows what was asked for, the widest first and the archived last, with counts under the same filter", async () => {
    const [here, there] = [await openDesk(), await openDesk()];
    await add({ name: "别处街道" }, there);
    const whole = await add({}, here);
    await add({ name: "100%社区", kind: "community", parentId: whole }, here);
    const closed = await add({ name: "旧街道" }, here);
    await here.act(day, "place.edit", (ctx) => archivePlace(ctx, { place: closed, reason: "撤并" }));
    const list = (change: Partial<Parameters<typeof listPlaces>[1]> = {}) =>
      here.read(day, (ctx) =>
        listPlaces(ctx, { state: null, kind: null, q: "", page: 1, size: 15, ...change }),
      );
    const names = async (change: Parameters<typeof list>[0]) =>
      (await list(change)).rows.map(({ name }) => name);

    expect(await list()).toMatchObject({
      rows: [
        { name: "新建南路街道", parent: null },
        { name: "100%社区", parent: { name: "新建南路街道" } },
        { name: "旧街道" },
      ],
      counts: { inUse: 2, archived: 1 },
      all: 3,
    });
    expect(await names({ state: "archived" })).toEqual(["旧街道"]);
    expect(await names({ state: "inUse", size: 1, page: 2 })).toEqual(["100%社区"]);
    expect(await names({ kind: "community" })).toEqual(["100%社区"]);
    expect(await names({ q: "0%" })).toEqual(["100%社区"]);
  });
});
