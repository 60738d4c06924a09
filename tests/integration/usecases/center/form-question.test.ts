import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addForm, getForm } from "@/lib/usecases/center/form";
import { getQuestion, moveQuestion, removeQuestion, saveQuestion } from "@/lib/usecases/center/form-question";
import { writtenQuestion } from "../../../support/center/questions";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let serial = 0;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "form.edit", run);
const questions = async (form: string) => (await desk.read(day, (ctx) => getForm(ctx, { form }))).questions;
const labels = async (form: string) => (await questions(form)).map(({ label }) => label);

/** A form that asks for premises, and of those who have some for their size. */
async function withCondition(): Promise<string> {
  serial += 1;
  const { id: form } = await act((ctx) => addForm(ctx, { name: `第${serial}张`, from: null }));
  const site = { ...writtenQuestion, kind: "choice" as const, label: "有无场所", options: "有\n无" };
  await act((ctx) => saveQuestion(ctx, { ...site, form }));
  await act((ctx) => saveQuestion(ctx, { ...writtenQuestion, form, when: "q1=有" }));
  return form;
}

describe("the questions of a form", () => {
  it("are written one after the other, and rewritten in their place", async () => {
    const form = await withCondition();
    await act((ctx) => saveQuestion(ctx, { ...writtenQuestion, form, label: "人数", unit: "人" }));
    await act((ctx) =>
      saveQuestion(ctx, { ...writtenQuestion, form, question: "q2", label: "场地面积", when: "q1=有" }),
    );
    expect(await labels(form)).toEqual(["有无场所", "场地面积", "人数"]);
    expect((await questions(form))[1]).toMatchObject({ id: "q2", when: { question: "q1", answer: "有" } });
    const { question, earlier } = await desk.read(day, (ctx) => getQuestion(ctx, { form, question: "q2" }));
    expect([question.label, earlier.map(({ id }) => id)]).toEqual(["场地面积", ["q1"]]);
  });

  it("move, but never above the one they depend on", async () => {
    const form = await withCondition();
    await act((ctx) => saveQuestion(ctx, { ...writtenQuestion, form, label: "人数" }));
    await act((ctx) => moveQuestion(ctx, { form, question: "q3", to: "up" }));
    expect(await labels(form)).toEqual(["有无场所", "人数", "面积"]);
    await act((ctx) => moveQuestion(ctx, { form, question: "q3", to: "up" }));
    const above = act((ctx) => moveQuestion(ctx, { form, question: "q1", to: "down" }));
    expect((await refusalOf(above)).message).toContain("须排在它的后面");
    const beyond = act((ctx) => moveQuestion(ctx, { form, question: "q2", to: "down" }));
    expect(await refusalOf(beyond)).toMatchObject({ code: "conflict" });
    expect(await labels(form)).toEqual(["人数", "有无场所", "面积"]);
  });

  it("are removed, but not from under another one, and their ids are never given again", async () => {
    const form = await withCondition();
    const remove = (question: string) => act((ctx) => removeQuestion(ctx, { form, question }));
    expect((await refusalOf(remove("q1"))).message).toContain("请先修改它的填写条件");
    await remove("q2");
    await remove("q1");
    await act((ctx) => saveQuestion(ctx, { ...writtenQuestion, form }));
    expect((await questions(form)).map(({ id }) => id)).toEqual(["q3"]);
    expect(await refusalOf(remove("q1"))).toMatchObject({ code: "not_found" });
  });

  it("keep an answer that another question looks at", async () => {
    const form = await withCondition();
    const rewrite = (options: string) =>
      act((ctx) =>
        saveQuestion(ctx, {
          ...writtenQuestion,
          kind: "choice",
          label: "有无场所",
          options,
          form,
          question: "q1",
        }),
      );
    expect((await refusalOf(rewrite("自有\n无"))).message).toContain("不能去掉这个选项");
    await rewrite("有\n无\n正在找");
  });

  it("are refused with a sentence at each field that is wrong", async () => {
    const form = await withCondition();
    const save = act((ctx) =>
      saveQuestion(ctx, { ...writtenQuestion, form, least: 9, most: 1, when: "q9=有" }),
    );
    expect(Object.keys((await refusalOf(save)).fields).sort()).toEqual(["label", "least", "when"]);
  });
});
