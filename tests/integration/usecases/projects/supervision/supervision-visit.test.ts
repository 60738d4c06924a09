import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  cancelVisit,
  getVisit,
  holdVisit,
  planVisit,
  workOn,
} from "@/lib/usecases/projects/supervision/supervision-visit";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { midtermSheet, supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let evaluation: string;
beforeAll(async () => {
  world = await supervisionWorld();
  evaluation = (await world.assign()).id;
});
afterAll(closeDesks);

const plan = () =>
  world.evaluator.act((ctx) =>
    planVisit(ctx, { evaluation, method: "onSite", plannedOn: civilDate("2022-06-03"), place: "活动室" }),
  );
const hold = (supervision: string, sheet: object, by = world.evaluator) =>
  by.act((ctx) => holdVisit(ctx, { supervision, sheet: { ...written, ...sheet } }));
const written = {
  method: "onSite",
  heldOn: "2022-06-01",
  place: "活动室",
  met: "李敏",
  summary: "活动正常",
  i1: "35",
  i1n: "签到表",
};

describe("a visit", () => {
  it("is planned, which begins the task, and written down with its checklist", async () => {
    const { id } = await plan();
    expect((await world.evaluator.read((ctx) => getVisit(ctx, { supervision: id }))).state).toBe("planned");
    await hold(id, {});
    const visit = await world.read((ctx) => getVisit(ctx, { supervision: id }));
    expect(visit).toMatchObject({ state: "held", looked: "银龄互助", body: "求实评估中心", met: "李敏" });
    expect(visit.checklist.scores).toEqual({ i1: { points: 35, note: "签到表" } });
    expect(visit.task?.state).toBe("running");
  });

  it("is refused with points above the maximum, evidence without points or a day to come, and for a stranger", async () => {
    const { id } = await plan();
    const wrong = await refusalOf(hold(id, { i1: "99" }));
    expect(wrong.fields?.["sheet.i1"]).toContain("40");
    const fields = (await refusalOf(hold(id, { i2n: "发票", heldOn: "2022-06-02" }))).fields;
    expect(Object.keys(fields ?? {}).sort()).toEqual(["sheet.heldOn", "sheet.i2"]);
    expect((await refusalOf(hold(id, {}, world.stranger))).code).toBe("not_found");
    await world.evaluator.act((ctx) => cancelVisit(ctx, { supervision: id, reason: "下雨" }));
    expect((await refusalOf(hold(id, {}))).message).toContain("已经取消");
  });

  it("written down in two windows is not overwritten unseen, and the same once more is no other", async () => {
    const { id } = await plan();
    const { seen } = await world.evaluator.read((ctx) => getVisit(ctx, { supervision: id }));
    const first = { supervision: id, seen, sheet: { ...written, summary: "第一个窗口" } };
    await world.evaluator.act((ctx) => holdVisit(ctx, first));
    const second = world.evaluator.act((ctx) =>
      holdVisit(ctx, { ...first, sheet: { ...written, summary: "第二个窗口" } }),
    );
    expect((await refusalOf(second)).message).toContain("同事保存过");
    await world.evaluator.act((ctx) => holdVisit(ctx, first));
    const now = await world.evaluator.read((ctx) => getVisit(ctx, { supervision: id }));
    expect(now.summary).toBe("第一个窗口");
    await world.evaluator.act((ctx) => holdVisit(ctx, { ...first, seen: now.seen, sheet: written }));
  });

  it("is not written any more once the evaluation is handed in", async () => {
    const { id } = await plan();
    await world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
    expect((await refusalOf(hold(id, {}))).message).toContain("已经提交");
    expect((await refusalOf(world.evaluator.act((ctx) => workOn(ctx, evaluation)))).code).toBe("conflict");
    expect((await refusalOf(plan())).code).toBe("conflict");
  });
});
