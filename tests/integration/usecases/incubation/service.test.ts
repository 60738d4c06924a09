import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addService,
  beginServices,
  editService,
  getService,
  useService as keepService,
  listServices,
} from "@/lib/usecases/incubation/service";
import { atOnce } from "../../../support/machine/at-once";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const words = { kind: "基本服务", name: "能力培训", about: "项目书写作", provider: null };

let desk: Desk;
beforeAll(async () => {
  desk = await openManagerDesk("王芳");
});
afterAll(closeDesks);

const list = (at = desk) => at.read(day, listServices);
const add = (fields: Partial<typeof words> = {}) =>
  desk.act(day, "service.edit", (ctx) => addService(ctx, { ...words, ...fields }));

describe("the catalogue", () => {
  it("begins with one click, once", async () => {
    const here = await openManagerDesk();
    const begin = () =>
      here.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "basicAndExtended" }));
    expect(await begin()).toEqual({ count: 6 });
    expect((await list(here)).offered.map(({ name }) => name)).toEqual([
      ...["能力培训", "信息共享", "项目扶持", "协助注册", "管理咨询", "资源整合"],
    ]);
    expect((await refusalOf(begin())).message).toContain("已经有服务");
    expect((await list()).offered).toEqual([]);
  });

  it("is not begun twice at the same moment", async () => {
    const here = await openManagerDesk();
    expect(await atOnce(here, day, (ctx) => beginServices(ctx, { set: "fourFree" }))).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect((await list(here)).offered).toHaveLength(4);
  });

  it("has each name once, also among what is no longer offered", async () => {
    await add();
    expect((await refusalOf(add())).fields.name).toContain("目录中已经有");
    const id = (await list()).offered[0]?.id ?? "";
    await desk.act(day, "service.edit", (ctx) => keepService(ctx, { service: id, to: "archive" }));
    expect((await refusalOf(add())).fields.name).toContain("可以恢复它");
    expect(await list()).toMatchObject({ offered: [], archived: [{ id }] });
    await desk.act(day, "service.edit", (ctx) => keepService(ctx, { service: id, to: "restore" }));
    expect((await desk.records(id)).map(({ event }) => event)).toEqual(["add", "archive", "restore"]);
  });

  it("is changed by who saw it as it is", async () => {
    await add({ name: "管理咨询" });
    const id = (await list()).offered.find(({ name }) => name === "管理咨询")?.id ?? "";
    const { edition } = await desk.read(day, (ctx) => getService(ctx, { service: id }));
    const edit = (name: string) =>
      desk.act(day, "service.edit", (ctx) => editService(ctx, { ...words, name, service: id, edition }));
    expect((await refusalOf(edit("能力培训"))).fields.name).toContain("已经有");
    await edit("财务咨询");
    expect((await refusalOf(edit("又改"))).code).toBe("conflict");
    expect(await desk.read(day, (ctx) => getService(ctx, { service: id }))).toMatchObject({
      name: "财务咨询",
    });
  });
});
