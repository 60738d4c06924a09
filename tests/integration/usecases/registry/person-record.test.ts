import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addPerson,
  archivePerson,
  editPerson,
  getPerson,
  listPersons,
  restorePerson,
} from "@/lib/usecases/registry/person-record";
import { makeCall } from "../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
const facts = { name: "张三", title: "某大学副教授", mobile: null, note: null, namesake: false };
const everybody = { expert: null, kept: null, q: "", sort: null, page: 1, size: 15 };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const add = (fields: Partial<Parameters<typeof addPerson>[1]> = {}, at = desk) =>
  at.act(day, "person.edit", (ctx) => addPerson(ctx, { ...facts, ...fields }));
const get = (person: string, at = desk) => at.read(day, (ctx) => getPerson(ctx, { person }));
const edit = (person: string, title: string, edition?: string) =>
  desk.act(day, "person.edit", (ctx) =>
    editPerson(ctx, { ...facts, namesake: false, person, title, edition }),
  );

/** Onto the panel of a call, as an expert. */
function seat(personId: string, at: Desk) {
  return at.read(day, async (ctx) => {
    const centerId = ctx.center.id;
    const expert = await ctx.db.expert.create({ data: { centerId, personId } });
    const call = await makeCall(ctx, { number: 3, name: "第三批" });
    await ctx.db.panelist.create({ data: { centerId, callId: call.id, expertId: expert.id, position: 0 } });
  });
}

describe("a person", () => {
  it("is added once, unless another one has the same name", async () => {
    const here = await openDesk();
    const there = await openDesk();
    await add({ title: "别处中心的人" }, there);
    const { id } = await add({ mobile: "13800001234" }, here);
    const again = await refusalOf(add({}, here));
    expect(again.fields.namesake).toContain("张三，某大学副教授，138****1234");
    expect(again.fields.namesake).not.toContain("别处");
    await here.act(day, "person.edit", (ctx) => archivePerson(ctx, { person: id }));
    expect((await refusalOf(add({}, here))).fields.namesake).toContain("已归档");
    const twin = await refusalOf(add({ namesake: true }, here));
    expect(twin.fields.title).toContain("请写明不同的单位、职务或职称");
    const other = await add({ namesake: true, title: "某医院医师" }, here);
    expect(await get(other.id, here)).toMatchObject({ title: "某医院医师" });
  });

  it("is not renamed into another one unless somebody says that they are two", async () => {
    const here = await openDesk();
    await add({ name: "古丽·买买提" }, here);
    const { id } = await add({ name: "李四" }, here);
    const rename = (fields: Partial<Parameters<typeof editPerson>[1]>) =>
      here.act(day, "person.edit", (ctx) =>
        editPerson(ctx, { ...facts, name: "古丽．买买提", namesake: false, person: id, ...fields }),
      );
    expect((await refusalOf(rename({}))).fields.namesake).toContain("古丽·买买提");
    expect((await refusalOf(rename({ namesake: true }))).fields).toHaveProperty("title");
    await rename({ namesake: true, title: "律师" });
    await rename({ title: "律师", note: "备注" });
    const entries = await here.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: id, event: "edit" }, orderBy: { id: "asc" } }),
    );
    expect(entries).toMatchObject([
      { details: { before: { name: "李四" }, after: { name: "古丽．买买提", title: "律师" } } },
      { details: { before: { note: null }, after: { note: "备注" } } },
    ]);
  });

  it("of two typed at once with the same name is told to the second", async () => {
    const here = await openDesk();
    const tries = await Promise.allSettled([add({}, here), add({}, here)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("shows on which panels, and whether there is an account, but not whose", async () => {
    const here = await openDesk();
    const { id } = await add({}, here);
    expect(await get(id, here)).toMatchObject({ isExpert: false, panels: [], hasAccount: false });
    await seat(id, here);
    await here.read(day, (ctx) =>
      ctx.db.person.updateMany({ where: { id }, data: { userId: here.person.id } }),
    );
    const shown = await get(id, here);
    expect(shown).toMatchObject({
      isExpert: true,
      panels: [{ kind: "incubation", number: 3, name: "第三批" }],
      hasAccount: true,
    });
    const { history: _, ...facts } = shown;
    expect(JSON.stringify(facts)).not.toContain(here.person.id);
  });

  it("is not overwritten by somebody who saw an older one, nor changed while archived", async () => {
    const { id } = await add({ namesake: true });
    const { edition } = await get(id);
    const other = await colleagueOf(desk, "李明");
    await other.act(day, "person.edit", (ctx) => archivePerson(ctx, { person: id, edition }));
    expect((await refusalOf(edit(id, "教授", edition))).message).toContain("李明");
    expect((await refusalOf(edit(id, "教授"))).message).toContain("先恢复");
    const restore = () => desk.act(day, "person.edit", (ctx) => restorePerson(ctx, { person: id }));
    await restore();
    expect((await refusalOf(restore())).code).toBe("conflict");
    await edit(id, "教授");
    expect(await get(id)).toMatchObject({ title: "教授", archivedAt: null });
    const events = (await desk.records(id)).map(({ event }) => event);
    expect(events).toEqual(["register", "archive", "restore", "edit"]);
  });

  it("of another center is none", async () => {
    const { id } = await add({ namesake: true }, await openDesk());
    expect((await refusalOf(get(id))).code).toBe("not_found");
    expect((await refusalOf(edit(id, "教授"))).code).toBe("not_found");
  });
});

describe("the list", () => {
  it("shows who was asked for, by name, and nobody of another center", async () => {
    const here = await openDesk();
    await add({ name: "别处的人" }, await openDesk());
    const { id } = await add({ name: "甲", mobile: "13800001234" }, here);
    await add({ name: "乙", title: "社工站站长" }, here);
    const gone = await add({ name: "丙" }, here);
    await seat(id, here);
    await here.act(day, "person.edit", (ctx) => archivePerson(ctx, { person: gone.id }));
    const list = async (change: Partial<Parameters<typeof listPersons>[1]> = {}) => {
      const { rows } = await here.read(day, (ctx) => listPersons(ctx, { ...everybody, ...change }));
      return rows.map(({ name }) => name).sort();
    };
    expect(await list()).toEqual(["乙", "甲"]);
    expect(await list({ expert: "yes" })).toEqual(["甲"]);
    expect(await list({ expert: "no" })).toEqual(["乙"]);
    expect(await list({ kept: "archived" })).toEqual(["丙"]);
    expect(await list({ q: "站长" })).toEqual(["乙"]);
    expect(await list({ q: "138 0000" })).toEqual(["甲"]);
    expect(await list({ q: "%" })).toEqual([]);
  });
});
