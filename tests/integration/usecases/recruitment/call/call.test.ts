import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { CallTerms } from "@/lib/domain/recruitment/call/call";
import {
  incubationTerms,
  proposedRules,
  publishedCriteria,
} from "@/lib/domain/recruitment/call/call-defaults";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { addForm, questionsAsked, retireForm } from "@/lib/usecases/center/form";
import { saveQuestion } from "@/lib/usecases/center/form-question";
import { prepareCall, publishCall, reviseCall } from "@/lib/usecases/recruitment/call/call";
import { callForEdit, proposeCall } from "@/lib/usecases/recruitment/call/call-draft";
import { saveCallOffer } from "@/lib/usecases/recruitment/call/call-group";
import { storedRules } from "@/lib/usecases/recruitment/rules";
import { writtenQuestion } from "../../../../support/center/questions";
import { batch, makeCohort, sheetOf } from "../../../../support/factories";
import { jobsAbout } from "../../../../support/machine/queued-jobs";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-20";
let here: Desk;
let elsewhere: Desk;
let number = 100;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

function terms(fields: Partial<CallTerms> = {}): CallTerms {
  number += 1;
  return {
    ...incubationTerms,
    number,
    name: `第${number}批`,
    title: "入驻招募公告",
    body: "面向全区招募社会组织入驻。",
    guide: null,
    method: "ranking",
    opensOn: civilDate("2021-12-25"),
    closesOn: civilDate("2022-01-03"),
    reviewOn: civilDate("2022-01-14"),
    ...wholeDays,
    quota: 30,
    categories: ["公益慈善", "文艺"],
    formId: null,
    criteria: sheetOf(publishedCriteria),
    rules: proposedRules,
    ...fields,
  };
}

function prepare(input: CallTerms, desk = here) {
  return desk.act(day, "call.prepare", (ctx) => prepareCall(ctx, input));
}

async function prepared(fields: Partial<CallTerms> = {}, desk = here) {
  const input = terms(fields);
  await prepare(input, desk);
  const call = await rowOf(input.number, desk);
  return { input, call };
}

function rowOf(call: number, desk = here) {
  return desk.read(day, (ctx) =>
    ctx.db.call.findFirstOrThrow({
      where: { number: call },
      include: { criteria: { orderBy: { position: "asc" } } },
    }),
  );
}

function publish(callId: string, desk = here, on = day) {
  return desk.act(on, "call.publish", (ctx) => publishCall(ctx, { callId }));
}

describe("prepareCall", () => {
  it("saves the call for nobody to see yet, with its mark sheet, and records who did", async () => {
    const { input, call } = await prepared();
    expect(call).toMatchObject({
      state: "preparing",
      publishedAt: null,
      quota: 30,
      title: input.title,
    });
    expect(call.criteria.map(({ name, max, step }) => [name, Number(max), Number(step)])).toEqual(
      publishedCriteria.map(({ name, max, step }) => [name, max, step]),
    );
    expect(await here.records(call.id)).toEqual([
      expect.objectContaining({ event: "prepare", toState: "preparing", actorName: "王芳" }),
    ]);
  });

  it("names in the rules the very lines of the sheet that staff chose, also when lines between were left empty", async () => {
    const criteria = sheetOf([
      { row: 2, name: "公益性", max: 50, step: 1 },
      { row: 5, name: "可持续", max: 50, step: 0.5 },
    ]);
    const { call } = await prepared({
      criteria,
      rules: {
        ...proposedRules,
        passMark: 60,
        tieBreak: [{ by: "criterion", criterion: criteria[1]?.id ?? "" }, { by: "submittedAt" }],
      },
    });
    const rules = storedRules.parse(call.rules);
    expect(rules.passMark).toBe(60);
    expect(rules.tieBreak).toEqual([
      { by: "criterion", criterion: call.criteria[1]?.id },
      { by: "submittedAt" },
    ]);
  });

  it("keeps the headings above a criterion and what to look at, and hands them on to the next call", async () => {
    const section = ["服务能力", "专业团队"];
    const above = { section, evidence: "社会工作者证书" };
    await prepared({
      criteria: sheetOf([
        { row: 1, name: "持证人数", max: 50, step: 1, ...above },
        { row: 2, name: "公益性", max: 50, step: 1 },
      ]),
    });
    const proposed = await here.read(day, (ctx) => proposeCall(ctx));
    expect(proposed.criteria).toEqual([
      expect.objectContaining({ name: "持证人数", ...above }),
      expect.objectContaining({ name: "公益性", section: [], evidence: null }),
    ]);
  });

  it("takes only categories of the center", async () => {
    const refused = await refusalOf(prepare(terms({ categories: ["宗教"] })));
    expect(refused.fields.categories).toContain("“宗教”");
  });

  it("refuses a number that is taken, and saves nothing", async () => {
    const { input } = await prepared();
    const refusal = await refusalOf(prepare({ ...input, name: "另一批" }));
    expect(refusal).toMatchObject({
      code: "invalid",
      fields: { number: expect.stringContaining("已经存在") },
    });
    expect((await rowOf(input.number)).name).toBe(input.name);
  });

  it("refuses the number of a batch that was taken over, whose organizations could not sign a second time", async () => {
    const input = terms();
    await here.read(day, (ctx) => makeCohort(ctx, { number: input.number }));
    expect((await refusalOf(prepare(input))).fields.number).toContain("已经存在");
  });

  it("does not mind that another center has the number", async () => {
    const { input } = await prepared();
    await expect(prepare(input, elsewhere)).resolves.toEqual(batch(input.number));
  });

  it("lets one of two identical submissions through", async () => {
    const input = terms();
    const results = await Promise.allSettled([prepare(input), prepare(input)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await rowOf(input.number)).criteria).toHaveLength(5);
  });

  it("refuses what the rules of a call forbid, by field", async () => {
    const refusal = await refusalOf(prepare(terms({ quota: 0, closesOn: civilDate("2021-12-01") })));
    expect(Object.keys(refusal.fields).sort()).toEqual(["closesOn", "quota"]);
  });
});

describe("reviseCall", () => {
  it("replaces the call and its sheet while nobody has seen it", async () => {
    const { input, call } = await prepared();
    const criteria = sheetOf([{ row: 1, name: "综合评价", max: 100, step: 1 }]);
    const revised: CallTerms = {
      ...input,
      quota: 12,
      criteria,
      rules: { ...proposedRules, tieBreak: [{ by: "criterion", criterion: criteria[0]?.id ?? "" }] },
    };
    await here.act(day, "call.prepare", (ctx) => reviseCall(ctx, { ...revised, callId: call.id }));
    const after = await rowOf(input.number);
    expect(after.quota).toBe(12);
    expect(after.criteria.map(({ name }) => name)).toEqual(["综合评价"]);
    expect(storedRules.parse(after.rules).tieBreak).toEqual([
      { by: "criterion", criterion: after.criteria[0]?.id },
    ]);
    expect((await here.records(call.id)).map(({ event }) => event)).toEqual(["prepare", "revise"]);
  });

  it("gives back what was saved, ready for the form", async () => {
    const criteria = sheetOf(publishedCriteria);
    const fourth = criteria[3]?.id ?? "";
    const { input } = await prepared({
      criteria,
      rules: {
        ...proposedRules,
        passMark: 60,
        tieBreak: [{ by: "criterion", criterion: fourth }, { by: "median" }],
      },
    });
    const { draft } = await here.read(day, (ctx) => callForEdit(ctx, { call: batch(input.number) }));
    const lines = input.criteria.map((line) => ({ section: [], evidence: null, ...line }));
    expect(draft).toEqual({ ...input, groups: [], criteria: lines });
  });

  it("leaves the number of a call with groups to them", async () => {
    const { input, call } = await prepared();
    const groups = [
      { name: "园内组", quota: 15, passMark: null, reserve: 3 },
      { name: "园外组", quota: null, passMark: 60, reserve: null },
    ];
    const offer = { residencyModes: [], stages: [], incubationMonths: null, groups };
    const revise = (fields: Partial<CallTerms>) =>
      here.act(day, "call.prepare", (ctx) => reviseCall(ctx, { ...input, ...fields, callId: call.id }));
    await here.act(day, "call.prepare", (ctx) => saveCallOffer(ctx, { ...offer, call: batch(input.number) }));
    await revise({ title: "改过的标题", quota: 99 });
    expect(await rowOf(input.number)).toMatchObject({ title: "改过的标题", quota: 15 });
  });

  it("refuses to touch a published call: its sheet and rules stand", async () => {
    const { input, call } = await prepared();
    await publish(call.id);
    const revise = here.act(day, "call.prepare", (ctx) =>
      reviseCall(ctx, { ...input, quota: 99, callId: call.id }),
    );
    expect(await refusalOf(revise)).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("已经发布"),
    });
    expect((await rowOf(input.number)).quota).toBe(30);
    const read = here.read(day, (ctx) => callForEdit(ctx, { call }));
    expect(await refusalOf(read)).toMatchObject({ code: "conflict" });
  });

  it("does not find the call of another center", async () => {
    const { input, call } = await prepared();
    const revise = elsewhere.act(day, "call.prepare", (ctx) =>
      reviseCall(ctx, { ...input, quota: 1, callId: call.id }),
    );
    expect(await refusalOf(revise)).toMatchObject({ code: "not_found" });
    expect((await rowOf(input.number)).quota).toBe(30);
  });
});

describe("publishCall", () => {
  it("opens recruiting, says when, and records it", async () => {
    const { call } = await prepared();
    await publish(call.id);
    const after = await rowOf(call.number);
    expect(after.state).toBe("recruiting");
    expect(after.publishedAt).toEqual(new Date("2021-12-20T04:00:00Z"));
    expect(await here.records(call.id)).toContainEqual(
      expect.objectContaining({ event: "publishCall", fromState: "preparing", toState: "recruiting" }),
    );
  });

  it("leaves the call to be closed when its last day ends in China", async () => {
    const { call } = await prepared();
    await publish(call.id);
    expect((await jobsAbout(call.id)).map(({ name, start_after }) => [name, start_after])).toEqual([
      ["closeCall", new Date("2022-01-03T16:00:00Z")],
    ]);
  });

  it("refuses a window that is over, and takes one that ends today", async () => {
    const { call } = await prepared();
    const refusal = await refusalOf(publish(call.id, here, "2022-01-04"));
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("2022年1月3日") });
    expect((await rowOf(call.number)).state).toBe("preparing");
    await publish(call.id, here, "2022-01-03");
    expect((await rowOf(call.number)).state).toBe("recruiting");
  });

  it("asks about criteria that do not sum to 100 before they stand, and takes the very sum that was agreed to", async () => {
    const { call } = await prepared();
    await here.read("2021-12-20", async (ctx) => {
      const first = await ctx.db.criterion.findFirstOrThrow({ where: { callId: call.id, position: 0 } });
      await ctx.db.criterion.updateMany({ where: { id: first.id }, data: { max: 10 } });
    });
    const agree = (agreedFullMark?: number) =>
      here.act("2021-12-20", "call.publish", (ctx) => publishCall(ctx, { callId: call.id, agreedFullMark }));
    for (const sum of [undefined, 100, 95]) {
      const refusal = await refusalOf(agree(sum));
      expect(refusal.fields.agreedFullMark).toContain("评分指标满分合计 90 分，不是 100 分");
    }
    expect((await rowOf(call.number)).state).toBe("preparing");
    await agree(90);
    expect((await rowOf(call.number)).state).toBe("recruiting");
  });

  it("lets one of two people publish", async () => {
    const { call } = await prepared();
    const results = await Promise.allSettled([publish(call.id), publish(call.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = (await here.records(call.id)).filter(({ event }) => event === "publishCall");
    expect(events).toHaveLength(1);
  });

  it("does not find the call of another center", async () => {
    const { call } = await prepared();
    expect(await refusalOf(publish(call.id, elsewhere))).toMatchObject({ code: "not_found" });
    expect((await rowOf(call.number)).state).toBe("preparing");
  });
});

describe("proposeCall", () => {
  it("begins with the first batch, the published sheet and sensible rules", async () => {
    const fresh = await openDesk();
    const draft = await fresh.read(day, proposeCall);
    expect(draft).toMatchObject({
      number: 1,
      name: "第一批",
      opensOn: null,
      quota: 30,
      rules: proposedRules,
    });
    expect(draft.criteria).toHaveLength(5);
  });

  it("goes on with the number, the sheet and the rules of the batch before", async () => {
    const fresh = await openDesk();
    const criteria = sheetOf([{ row: 1, name: "综合评价", max: 100, step: 5 }]);
    const rules = {
      ...proposedRules,
      passMark: 70,
      tieBreak: [{ by: "criterion" as const, criterion: criteria[0]?.id ?? "" }],
    };
    await prepared({ number: 2, criteria, rules, quota: 8 }, fresh);
    const draft = await fresh.read(day, proposeCall);
    expect(draft).toMatchObject({ number: 3, name: "第三批", quota: 8, rules });
    expect(draft.criteria).toMatchObject(criteria);
    expect(await fresh.statements(day, proposeCall)).toBeLessThanOrEqual(8);
  });
});

describe("the form of a call", () => {
  it("is taken as it stands at publication, and never changes again", async () => {
    const form = await here.act(day, "form.edit", async (ctx) => {
      const { id } = await addForm(ctx, { name: "入驻申请表", from: null });
      await saveQuestion(ctx, { ...writtenQuestion, form: id });
      return id;
    });
    const { call } = await prepared({ formId: form });
    await here.act(day, "call.publish", (ctx) => publishCall(ctx, { callId: call.id }));
    await here.act(day, "form.edit", (ctx) => saveQuestion(ctx, { ...writtenQuestion, form, label: "人数" }));
    expect(questionsAsked(await rowOf(call.number)).map(({ label }) => label)).toEqual(["面积"]);
    const rewrite = here.read(day, (ctx) =>
      ctx.db.call.updateMany({ where: { id: call.id }, data: { questions: [] } }),
    );
    await expect(rewrite).rejects.toThrow(/cannot change/);
  });

  it("is one of the center, in use", async () => {
    const add = (desk: typeof here) =>
      desk.act(day, "form.edit", (ctx) => addForm(ctx, { name: "另一张", from: null }));
    const foreign = await add(elsewhere);
    expect(await refusalOf(prepare(terms({ formId: foreign.id })))).toMatchObject({ code: "not_found" });
    const own = await add(here);
    const { call } = await prepared({ formId: own.id });
    await here.act(day, "form.edit", (ctx) => retireForm(ctx, { form: own.id }));
    const publish = here.act(day, "call.publish", (ctx) => publishCall(ctx, { callId: call.id }));
    expect((await refusalOf(publish)).message).toContain("已经停用");
  });
});
