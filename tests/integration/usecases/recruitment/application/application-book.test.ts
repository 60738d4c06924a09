import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookSheet } from "@/app/[center]/desk/calls/[call]/export/book-sheet";
import { applicationBook } from "@/lib/usecases/recruitment/application/application-book";
import { questionOf } from "../../../../support/center/questions";
import { batch, makeApplication, makeCall } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk } from "../../../../support/staff-desk";

const day = "2021-12-30";
let desk: Desk;
let elsewhere: Desk;
beforeAll(async () => {
  desk = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

const questions = [
  questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] }),
  questionOf({ id: "q2", kind: "number", label: "面积", when: { question: "q1", answer: "有" } }),
];

describe("the applications of a call as a sheet", () => {
  it("have a column for each question, empty where it was not asked", async () => {
    const numbers = { number: 41, questions };
    await elsewhere.read(day, async (ctx) =>
      makeApplication(ctx, await makeCall(ctx, numbers), { name: "别处的组织" }),
    );
    await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx, numbers);
      await makeApplication(ctx, call, { name: "甲", answers: { q1: "有", q2: 120 } });
      await makeApplication(ctx, call, { name: "=乙", answers: { q1: "无" } });
    });
    const book = await desk.read(day, (ctx) => applicationBook(ctx, { call: batch(41) }));
    const { columns, rows } = bookSheet(book);
    expect(columns.slice(-2)).toEqual(["有无场所", "面积"]);
    expect(rows.map((row) => [row[1], ...row.slice(-2)])).toEqual([
      ["甲", "有", "120"],
      ["=乙", "无", null],
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("say which group, residence and stage was chosen, who founds it, and when it was accepted", async () => {
    await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx, { number: 42 });
      const own = { centerId: ctx.center.id, callId: call.id, position: 0 };
      const group = await ctx.db.callGroup.create({ data: { ...own, name: "园外组", passMark: 60 } });
      await makeApplication(ctx, call, {
        groupId: group.id,
        residencyMode: "offSite",
        stage: "萌芽型",
        founders: ["甲", "乙"],
        acceptedAt: new Date("2021-12-29T01:30:00Z"),
      });
      await makeApplication(ctx, call);
    });
    const { columns, rows } = bookSheet(
      await desk.read(day, (ctx) => applicationBook(ctx, { call: batch(42) })),
    );
    const chosen = ["组别", "入驻方式", "孵化类型", "发起人", "受理时间"].map((label) =>
      columns.indexOf(label),
    );
    expect(rows.map((row) => chosen.map((at) => row[at]))).toEqual([
      ["园外组", "园外", "萌芽型", "甲、乙", expect.stringContaining("9:30")],
      [null, null, null, "", null],
    ]);
  });
});
