import { afterAll, beforeAll, expect, it } from "vitest";
import { addForm } from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { previewCall } from "@/lib/usecases/recruitment/call/call-preview";
import { writtenQuestion } from "../../../../support/center/questions";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-20";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it("shows a call in preparation with what its form would ask now, and no published one", async () => {
  const form = await here.act(day, "form.edit", (ctx) => addForm(ctx, { name: "补充表", from: null }));
  await here.act(day, "form.edit", (ctx) => saveQuestion(ctx, { form: form.id, ...writtenQuestion }));
  const [call, open] = await here.read(day, async (ctx) => {
    const preparing = await makeCall(ctx, { state: "preparing", formId: form.id });
    await makeCriteria(ctx, preparing);
    await ctx.db.condition.create({
      data: { centerId: ctx.center.id, callId: preparing.id, kind: "entry", position: 0, text: "依法登记" },
    });
    return [preparing, await makeCall(ctx, { state: "recruiting" })];
  });
  const { notice, asks } = await here.read(day, (ctx) => previewCall(ctx, { call }));
  expect(notice).toMatchObject({ title: call.title, phase: "unpublished" });
  expect(asks.questions.map(({ label }) => label)).toEqual([writtenQuestion.label]);
  expect(asks.conditions.map(({ text }) => text)).toEqual(["依法登记"]);
  expect((await refusalOf(here.read(day, (ctx) => previewCall(ctx, { call: open })))).code).toBe("not_found");
});
