import { afterAll, beforeAll, expect, it } from "vitest";
import { asWord, blankForm, getPapers } from "@/lib/usecases/recruitment/paper/application-paper";
import { questionOf } from "../../../../support/center/questions";
import { batch, makeApplication } from "../../../../support/factories";
import { unzipped } from "../../../../support/machine/unzipped";
import { callWithMaterials } from "../../../../support/recruitment/own-draft";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2026-03-10";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const questions = [
  questionOf({ id: "q1", kind: "money", label: "年租金" }),
  questionOf({
    ...{ id: "q2", kind: "rows", label: "主要人员" },
    columns: [{ label: "姓名", kind: "text" }],
  }),
];

async function textOf(file: Parameters<typeof asWord>[0]): Promise<string> {
  const parts = await unzipped((await asWord(file)).bytes);
  return parts.get("word/document.xml")?.toString() ?? "";
}

it("makes the form of a call, with its own questions and materials", async () => {
  await desk.read(day, (ctx) => callWithMaterials(ctx, { number: 51, questions }));
  const form = await desk.read(day, (ctx) => blankForm(ctx, { call: batch(51) }));
  const text = await textOf(form);
  for (const words of ["统一社会信用代码", "年租金", "主要人员", "章程、场地照片（选交）", "负责人签名"])
    expect(text).toContain(words);
});

it("fills in what an application says", async () => {
  const { receipt } = await desk.read(day, async (ctx) => {
    const { call } = await callWithMaterials(ctx, { number: 52, questions });
    const answers = { q1: "1200000", q2: [{ c1: "王一" }] };
    return makeApplication(ctx, call, { name: "<惠心> & 邻里", answers });
  });
  const { form } = await desk.read(day, (ctx) => getPapers(ctx, { receipt }));
  const text = await textOf(form);
  for (const words of ["&lt;惠心&gt; &amp; 邻里", "12,000.00", "王一", "☑已登记", receipt])
    expect(text).toContain(words);
});
