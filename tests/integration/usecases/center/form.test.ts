import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addForm,
  formOptions,
  getForm,
  listForms,
  questionsFor,
  renameForm,
  restoreForm,
  retireForm,
} from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { writtenQuestion } from "../../../support/center/questions";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

const add = (name: string, from: string | null = null, at = desk) =>
  at.act(day, "form.edit", (ctx) => addForm(ctx, { name, from }));
const get = (form: string) => desk.read(day, (ctx) => getForm(ctx, { form }));

describe("a form of the center", () => {
  it("begins empty or with the questions of another one, which then go their own ways", async () => {
    const { id } = await add("入驻申请表");
    await desk.act(day, "form.edit", (ctx) => saveQuestion(ctx, { ...writtenQuestion, form: id }));
    const copy = await add("创投申请表", id);
    await desk.act(day, "form.edit", (ctx) =>
      saveQuestion(ctx, { ...writtenQuestion, form: copy.id, label: "预算" }),
    );
    expect((await get(id)).questions.map(({ id, label }) => [id, label])).toEqual([["q1", "面积"]]);
    expect((await get(copy.id)).questions.map(({ id }) => id)).toEqual(["q1", "q2"]);
    expect(await desk.records(copy.id)).toMatchObject([{ event: "add" }, { event: "addQuestion" }]);
    expect(await desk.read(day, (ctx) => listForms(ctx, { state: null, page: 1, size: 15 }))).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ name: "创投申请表", questionCount: 2 })]),
    });
  });

  it("has a name of its own, within its center", async () => {
    const { id } = await add("大赛申请表");
    await add("大赛申请表", null, elsewhere);
    expect((await refusalOf(add("大赛申请表"))).fields).toHaveProperty("name");
    const rename = (name: string) => desk.act(day, "form.edit", (ctx) => renameForm(ctx, { form: id, name }));
    await rename("大赛申请表");
    await rename("项目大赛申请表");
    expect((await get(id)).name).toBe("项目大赛申请表");
  });

  it("is offered to calls until it is retired", async () => {
    const { id } = await add("旧申请表");
    const offered = async () => (await desk.read(day, formOptions)).some(({ value }) => value === id);
    expect(await offered()).toBe(true);
    await desk.act(day, "form.edit", (ctx) => retireForm(ctx, { form: id }));
    expect(await offered()).toBe(false);
    expect((await refusalOf(desk.read(day, (ctx) => questionsFor(ctx, id)))).message).toContain("已经停用");
    await desk.act(day, "form.edit", (ctx) => restoreForm(ctx, { form: id }));
    expect(await offered()).toBe(true);
  });

  it("does not exist in another center", async () => {
    const { id } = await add("外人看不到的");
    expect(await refusalOf(elsewhere.read(day, (ctx) => getForm(ctx, { form: id })))).toMatchObject({
      code: "not_found",
    });
    expect(await refusalOf(add("照搬别人的", id, elsewhere))).toMatchObject({ code: "not_found" });
  });

  it("is not changed by somebody who saw an older one", async () => {
    const { id } = await add("两人同时改");
    const { edition } = await get(id);
    await desk.act(day, "form.edit", (ctx) => renameForm(ctx, { form: id, name: "先改的" }));
    const late = desk.act(day, "form.edit", (ctx) => retireForm(ctx, { form: id, edition }));
    expect(await refusalOf(late)).toMatchObject({ code: "conflict" });
  });
});
