import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type Call, proposedRules, publishedCriteria } from "@/lib/domain/recruitment/call";
import {
  callForEdit,
  prepareCall,
  proposeCall,
  publishCall,
  reviseCall,
} from "@/lib/usecases/recruitment/call";
import { storedRules } from "@/lib/usecases/recruitment/rules";
import { jobsAbout } from "../../../support/queued-jobs";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2021-12-20";
let here: Desk;
let elsewhere: Desk;
let number = 100;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

function call(fields: Partial<Call> = {}): Call {
  number += 1;
  return {
    number,
    name: `第${number}批`,
    title: "入驻招募公告",
    body: "面向全区招募社会组织入驻。",
    opensOn: civilDate("2021-12-25"),
    closesOn: civilDate("2022-01-03"),
    reviewOn: civilDate("2022-01-14"),
    quota: 30,
    categories: ["charity", "arts"],
    criteria: publishedCriteria.map((criterion, at) => ({ row: at + 1, ...criterion })),
    rules: proposedRules,
    ...fields,
  };
}

function prepare(input: Call, desk = here) {
  return desk.act(day, "cohort.prepare", (ctx) => prepareCall(ctx, input));
}

async function prepared(fields: Partial<Call> = {}, desk = here) {
  const input = call(fields);
  await prepare(input, desk);
  const cohort = await rowOf(input.number, desk);
  return { input, cohort };
}

function rowOf(cohort: number, desk = here) {
  return desk.read(day, (ctx) =>
    ctx.db.cohort.findFirstOrThrow({
      where: { number: cohort },
      include: { criteria: { orderBy: { position: "asc" } } },
    }),
  );
}

function publish(cohortId: string, desk = here, on = day) {
  return desk.act(on, "cohort.publish", (ctx) => publishCall(ctx, { cohortId }));
}

describe("prepareCall", () => {
  it("saves the call for nobody to see yet, with its mark sheet, and records who did", async () => {
    const { input, cohort } = await prepared();
    expect(cohort).toMatchObject({
      state: "preparing",
      publishedAt: null,
      quota: 30,
      callTitle: input.title,
    });
    expect(cohort.criteria.map(({ name, max, step }) => [name, Number(max), Number(step)])).toEqual(
      publishedCriteria.map(({ name, max, step }) => [name, max, step]),
    );
    expect(await here.records(cohort.id)).toEqual([
      expect.objectContaining({ event: "prepare", toState: "preparing", actorName: "王芳" }),
    ]);
  });

  it("names in the rules the very lines of the sheet that staff chose, also when lines between were left empty", async () => {
    const { cohort } = await prepared({
      criteria: [
        { row: 2, name: "公益性", max: 50, step: 1 },
        { row: 5, name: "可持续", max: 50, step: 0.5 },
      ],
      rules: {
        ...proposedRules,
        passMark: 60,
        tieBreak: [{ by: "criterion", row: 5 }, { by: "submittedAt" }],
      },
    });
    const rules = storedRules.parse(cohort.rules);
    expect(rules.passMark).toBe(60);
    expect(rules.tieBreak).toEqual([
      { by: "criterion", criterion: cohort.criteria[1]?.id },
      { by: "submittedAt" },
    ]);
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

  it("does not mind that another center has the number", async () => {
    const { input } = await prepared();
    await expect(prepare(input, elsewhere)).resolves.toEqual({ number: input.number });
  });

  it("lets one of two identical submissions through", async () => {
    const input = call();
    const results = await Promise.allSettled([prepare(input), prepare(input)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await rowOf(input.number)).criteria).toHaveLength(5);
  });

  it("refuses what the rules of a call forbid, by field", async () => {
    const refusal = await refusalOf(prepare(call({ quota: 0, closesOn: civilDate("2021-12-01") })));
    expect(Object.keys(refusal.fields).sort()).toEqual(["closesOn", "quota"]);
  });
});

describe("reviseCall", () => {
  it("replaces the call and its sheet while nobody has seen it", async () => {
    const { input, cohort } = await prepared();
    const revised: Call = {
      ...input,
      quota: 12,
      criteria: [{ row: 1, name: "综合评价", max: 100, step: 1 }],
      rules: { ...proposedRules, tieBreak: [{ by: "criterion", row: 1 }] },
    };
    await here.act(day, "cohort.prepare", (ctx) => reviseCall(ctx, { ...revised, cohortId: cohort.id }));
    const after = await rowOf(input.number);
    expect(after.quota).toBe(12);
    expect(after.criteria.map(({ name }) => name)).toEqual(["综合评价"]);
    expect(storedRules.parse(after.rules).tieBreak).toEqual([
      { by: "criterion", criterion: after.criteria[0]?.id },
    ]);
    expect((await here.records(cohort.id)).map(({ event }) => event)).toEqual(["prepare", "revise"]);
  });

  it("gives back what was saved, ready for the form", async () => {
    const { input } = await prepared({
      rules: { ...proposedRules, passMark: 60, tieBreak: [{ by: "criterion", row: 4 }, { by: "median" }] },
    });
    const { draft } = await here.read(day, (ctx) => callForEdit(ctx, { cohort: input.number }));
    expect({
      ...draft,
      criteria: draft.criteria.map(({ row, name, max, step }) => ({ row, name, max, step })),
    }).toEqual(input);
  });

  it("refuses to touch a published call: its sheet and rules stand", async () => {
    const { input, cohort } = await prepared();
    await publish(cohort.id);
    const revise = here.act(day, "cohort.prepare", (ctx) =>
      reviseCall(ctx, { ...input, quota: 99, cohortId: cohort.id }),
    );
    expect(await refusalOf(revise)).toMatchObject({
      code: "conflict",
      message: expect.stringContaining("已经发布"),
    });
    expect((await rowOf(input.number)).quota).toBe(30);
    const read = here.read(day, (ctx) => callForEdit(ctx, { cohort: input.number }));
    expect(await refusalOf(read)).toMatchObject({ code: "conflict" });
  });

  it("does not find the call of another center", async () => {
    const { input, cohort } = await prepared();
    const revise = elsewhere.act(day, "cohort.prepare", (ctx) =>
      reviseCall(ctx, { ...input, quota: 1, cohortId: cohort.id }),
    );
    expect(await refusalOf(revise)).toMatchObject({ code: "not_found" });
    expect((await rowOf(input.number)).quota).toBe(30);
  });
});

describe("publishCall", () => {
  it("opens recruiting, says when, and records it", async () => {
    const { cohort } = await prepared();
    await publish(cohort.id);
    const after = await rowOf(cohort.number);
    expect(after.state).toBe("recruiting");
    expect(after.publishedAt).toEqual(new Date("2021-12-20T04:00:00Z"));
    expect(await here.records(cohort.id)).toContainEqual(
      expect.objectContaining({ event: "publishCall", fromState: "preparing", toState: "recruiting" }),
    );
  });

  it("leaves the call to be closed when its last day ends in China", async () => {
    const { cohort } = await prepared();
    await publish(cohort.id);
    expect((await jobsAbout(cohort.id)).map(({ name, start_after }) => [name, start_after])).toEqual([
      ["closeCall", new Date("2022-01-03T16:00:00Z")],
    ]);
  });

  it("refuses a window that is over, and takes one that ends today", async () => {
    const { cohort } = await prepared();
    const refusal = await refusalOf(publish(cohort.id, here, "2022-01-04"));
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("2022年1月3日") });
    expect((await rowOf(cohort.number)).state).toBe("preparing");
    await publish(cohort.id, here, "2022-01-03");
    expect((await rowOf(cohort.number)).state).toBe("recruiting");
  });

  it("lets one of two people publish", async () => {
    const { cohort } = await prepared();
    const results = await Promise.allSettled([publish(cohort.id), publish(cohort.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = (await here.records(cohort.id)).filter(({ event }) => event === "publishCall");
    expect(events).toHaveLength(1);
  });

  it("does not find the call of another center", async () => {
    const { cohort } = await prepared();
    expect(await refusalOf(publish(cohort.id, elsewhere))).toMatchObject({ code: "not_found" });
    expect((await rowOf(cohort.number)).state).toBe("preparing");
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
    const criteria = [{ row: 1, name: "综合评价", max: 100, step: 5 }];
    const rules = { ...proposedRules, passMark: 70, tieBreak: [{ by: "criterion" as const, row: 1 }] };
    await prepared({ number: 2, criteria, rules, quota: 8 }, fresh);
    const draft = await fresh.read(day, proposeCall);
    expect(draft).toMatchObject({ number: 3, name: "第三批", quota: 8, rules });
    expect(draft.criteria).toMatchObject(criteria);
    expect(await fresh.statements(day, proposeCall)).toBeLessThanOrEqual(8);
  });
});
