import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  incubationTerms,
  proposedRules,
  publishedCriteria,
} from "@/lib/domain/recruitment/call/call-defaults";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { getCall, listCalls } from "@/lib/usecases/oversight/call";
import { prepareCall, publishCall } from "@/lib/usecases/recruitment/call/call";
import { batch, makeCall, sheetOf } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2021-12-20";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
  await elsewhere.read(day, (ctx) => makeCall(ctx, { number: 8, state: "recruiting", name: "别处的批次" }));
  await here.read(day, (ctx) => makeCall(ctx, { number: 2, state: "completed" }));
  const criteria = sheetOf(publishedCriteria);
  await here.act(day, "call.prepare", (ctx) =>
    prepareCall(ctx, {
      ...incubationTerms,
      number: 3,
      name: "第三批",
      title: "招募公告",
      body: "正文",
      guide: null,
      method: "ranking",
      opensOn: civilDate("2021-12-25"),
      closesOn: civilDate("2022-01-03"),
      reviewOn: civilDate("2022-01-14"),
      ...wholeDays,
      quota: 30,
      categories: ["公益慈善"],
      formId: null,
      criteria,
      rules: { ...proposedRules, tieBreak: [{ by: "criterion", criterion: criteria[1]?.id ?? "" }] },
    }),
  );
});
afterAll(closeDesks);

describe("listCalls", () => {
  it("lists the batches of this center, the newest first, each with what it needs next", async () => {
    const list = (kind: CallKind | null, q = "") =>
      here.read(day, (ctx) => listCalls(ctx, { kind, q, page: 1, size: 20 }));
    const { rows } = await list(null);
    expect(rows.map(({ number, next }) => [number, next?.act ?? null])).toEqual([
      [3, "publishCall"],
      [2, null],
    ]);
    expect((await list("venture")).total).toBe(0);
    expect((await list("incubation", "第三批")).rows.map(({ number }) => number)).toEqual([3]);
    const query = { kind: null, q: "", page: 1, size: 20 };
    expect(await here.statements(day, (ctx) => listCalls(ctx, query))).toBe(1);
  });
});

describe("getCall", () => {
  it("shows the call, the mark sheet in its order, the rules in words and what happened", async () => {
    const before = await here.read(day, (ctx) => getCall(ctx, { call: batch(3) }));
    await here.act(day, "call.publish", (ctx) => publishCall(ctx, { callId: before.id }));
    const shown = await here.read(day, (ctx) => getCall(ctx, { call: batch(3) }));
    expect(shown).toMatchObject({
      title: "招募公告",
      state: "recruiting",
      next: { act: "awaitApplications" },
    });
    expect(shown.publishedAt).not.toBeNull();
    expect(shown.criteria.map(({ name }) => name)).toEqual(publishedCriteria.map(({ name }) => name));
    expect(shown.criteria[0]).toMatchObject({ max: 20, step: 1 });
    expect(shown.rules.join("")).toContain("“机构服务内容的公益性”的得分");
    expect(shown.rules.join("")).toContain("入围名额 30 个");
    expect(shown.history.map(({ label }) => label)).toEqual(["发布招募公告", "拟定招募方案"]);
    expect(await here.statements(day, (ctx) => getCall(ctx, { call: batch(3) }))).toBeLessThanOrEqual(9);
  });

  it("shows a call as closed once its window has run out, before any act has closed it", async () => {
    const state = async (today: string) => {
      const shown = await here.read(today, (ctx) => getCall(ctx, { call: batch(3) }));
      return [shown.state, shown.next?.act];
    };
    expect(await state("2022-01-03")).toEqual(["recruiting", "awaitApplications"]);
    expect(await state("2022-01-04")).toEqual(["closed", "endWithoutAdmission"]);
  });

  it("does not find a batch of another center, nor one that is not", async () => {
    for (const call of [batch(8), batch(99)]) {
      expect(await refusalOf(here.read(day, (ctx) => getCall(ctx, { call })))).toMatchObject({
        code: "not_found",
      });
    }
  });
});
