import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addBody,
  archiveBody,
  editBody,
  getBody,
  listBodies,
  restoreBody,
} from "@/lib/usecases/registry/body";
import { syntheticCreditCode } from "../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const code = "91110108551385082Q";
const plain = {
  name: "某区民政局",
  kind: "other" as const,
  creditCode: null,
  placeId: null,
  contactName: null,
  contactPhone: null,
  note: null,
  codeReason: null,
};
type Written = Parameters<typeof addBody>[1];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const add = (fields: Partial<Written> = {}, at = desk) =>
  at.act(day, "body.edit", (ctx) => addBody(ctx, { ...plain, ...fields })).then(({ id }) => id);
const edit = (body: string, fields: Partial<Written>, edition?: string, at = desk) =>
  at.act(day, "body.edit", (ctx) => editBody(ctx, { ...plain, ...fields, body, edition }));
const archive = (body: string, edition?: string) =>
  desk.act(day, "body.edit", (ctx) => archiveBody(ctx, { body, edition, reason: "已撤销" }));
const restore = (body: string) =>
  desk.act(day, "body.edit", (ctx) => restoreBody(ctx, { body, reason: "误停用" }));
const get = (body: string) => desk.read(day, (ctx) => getBody(ctx, { body }));

describe("a body", () => {
  it("is added, changed, archived and restored, and leaves a record of each step", async () => {
    const id = await add({ name: "甲局" });
    await edit(id, { name: "乙局", contactName: "李四", contactPhone: "0352-1234567" });
    await archive(id);
    expect(await refusalOf(archive(id))).toMatchObject({ code: "conflict" });
    await restore(id);
    expect(await get(id)).toMatchObject({ name: "乙局", contactName: "李四", archivedAt: null });
    expect(await desk.records(id)).toMatchObject([
      { event: "add" },
      { event: "edit" },
      { event: "archive", toState: "archived", reason: "已撤销" },
      { event: "restore", toState: "inUse", reason: "误停用" },
    ]);
  });

  it("has a credit code of any register, kept as the standard writes it, or none", async () => {
    const id = await add({ name: "某公司", kind: "company", creditCode: " 9111 0108 5513 85082q " });
    expect((await get(id)).creditCode).toBe(code);
    expect((await refusalOf(add({ name: "错码", creditCode: "91110108551385082A" }))).fields).toEqual({
      creditCode: expect.stringContaining("校验位不符"),
    });
    expect((await get(await add({ name: "无码单位" }))).creditCode).toBe(null);
  });

  it("is known once, by its name and by its code", async () => {
    const one = { name: "某银行", creditCode: syntheticCreditCode(7) };
    const id = await add(one);
    expect((await refusalOf(add({ name: "某银行" }))).fields).toHaveProperty("name");
    expect((await refusalOf(add({ ...one, name: "某银行支行" }))).fields).toEqual({
      creditCode: "这个代码已登记为“某银行”，请核对。",
    });
    expect((await refusalOf(add({ ...one, name: "某 银行" }))).fields).toEqual({
      name: expect.stringContaining("某银行"),
      creditCode: expect.any(String),
    });
    await edit(id, { ...one, note: "名称没有变" });
  });

  it("keeps a code of a wrong check digit for a reason, with a record of it and of what was changed", async () => {
    const typed = { name: "试点公司", kind: "company" as const, creditCode: "91110108551385082A" };
    expect((await refusalOf(add(typed))).fields).toHaveProperty("creditCode");
    expect((await refusalOf(add({ ...typed, kind: "bureau", codeReason: "是" }))).fields).toHaveProperty(
      "creditCode",
    );
    const id = await add({ ...typed, codeReason: "早期试点发的代码" });
    await edit(id, { ...typed, note: "代码没有动" });
    const entries = await desk.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } }),
    );
    expect(entries).toMatchObject([
      { details: { codeReason: "早期试点发的代码" } },
      { details: { before: { note: null }, after: { note: "代码没有动" } } },
    ]);
  });

  it("is neither overwritten nor archived by somebody who saw an older one", async () => {
    const id = await add({ name: "丙局" });
    const { edition } = await get(id);
    await edit(id, { name: "丙局", note: "改了" }, edition, await colleagueOf(desk, "李明"));
    expect((await refusalOf(edit(id, { name: "丁局" }, edition))).message).toContain("李明");
    expect((await refusalOf(archive(id, edition))).message).toContain("修改单位");
    expect(await get(id)).toMatchObject({ name: "丙局", note: "改了", archivedAt: null });
  });

  it("belongs to its center: to another it is not there, and may have the same name and code", async () => {
    const id = await add({ name: "戊局", creditCode: null });
    const there = await openDesk();
    expect(await refusalOf(there.read(day, (ctx) => getBody(ctx, { body: id })))).toMatchObject({
      code: "not_found",
    });
    expect(await refusalOf(edit(id, { name: "己局" }, undefined, there))).toMatchObject({
      code: "not_found",
    });
    await add({ name: "戊局", creditCode: code }, there);
    expect((await get(id)).name).toBe("戊局");
  });
});

describe("the list", () => {
  it("shows what was asked for, the archived last, with counts under the same filter", async () => {
    const [here, there] = [await openDesk(), await openDesk()];
    await add({ name: "别处局" }, there);
    await add({ name: "B公司", kind: "company", creditCode: code }, here);
    const closed = await add({ name: "A局" }, here);
    await here.act(day, "body.edit", (ctx) => archiveBody(ctx, { body: closed, reason: "撤销" }));
    await add({ name: "C评估中心", kind: "evaluator" }, here);
    const list = (change: Partial<Parameters<typeof listBodies>[1]> = {}) =>
      here.read(day, (ctx) =>
        listBodies(ctx, { state: null, kind: null, q: "", page: 1, size: 15, ...change }),
      );
    const names = async (change: Parameters<typeof list>[0]) =>
      (await list(change)).rows.map(({ name }) => name);

    expect(await list()).toMatchObject({
      rows: [{ name: "B公司" }, { name: "C评估中心" }, { name: "A局" }],
      counts: { inUse: 2, archived: 1 },
      all: 3,
    });
    expect(await names({ state: "archived" })).toEqual(["A局"]);
    expect(await names({ kind: "evaluator" })).toEqual(["C评估中心"]);
    expect(await names({ q: "５５１３８" })).toEqual(["B公司"]);
    expect(await names({ q: "评估" })).toEqual(["C评估中心"]);
  });
});
