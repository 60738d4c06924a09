import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { passOnFindings } from "@/lib/usecases/projects/supervision/evaluated";
import { evaluationReport } from "@/lib/usecases/projects/supervision/evaluation-report";
import { figuresOfOperator, termInWords, termOf } from "@/lib/usecases/projects/supervision/operator-figures";
import {
  acceptProjectEvaluation,
  replaceEvaluator,
} from "@/lib/usecases/projects/supervision/project-evaluation";
import {
  answerAtDesk,
  getFinding,
  judgeAtDesk,
  judgeFinding,
  raiseFinding,
} from "@/lib/usecases/projects/supervision/project-finding";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { midtermSheet, supervisionWorld } from "../../../../support/projects/supervision";
import { makeRankedCall } from "../../../../support/review/ranked-call";
import { closeDesks, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let operator: string;
const term = { startsOn: civilDate("2022-01-01"), endsOn: civilDate("2022-06-30") };
beforeAll(async () => {
  world = await supervisionWorld();
  const data = { centerId: world.desk.center.id, kind: "other" as const, name: "益心运营中心" };
  operator = (await world.read(({ db }) => db.body.create({ data, select: { id: true } }))).id;
});
afterAll(closeDesks);

const assign = (fields: Partial<Parameters<typeof world.assign>[0]> = {}) =>
  world.assign({ object: "operator", project: null, operator, ...term, ...fields });

it("counts what was done in the term from the records of the center, and nothing before and after it", async () => {
  const { id: evaluation } = await assign();
  await world.read(async (ctx) => {
    const { db, center } = ctx;
    const call = { opensOn: "2022-02-01", closesOn: "2022-02-10" };
    await makeRankedCall(ctx, { call, applications: [{}, {}] });
    await db.application.updateMany({ data: { submittedAt: new Date("2022-01-29T04:00:00Z") } });
    // Five working days later, the spring festival between them, and the day after.
    const checks = await db.formalCheck.findMany({ select: { id: true } });
    for (const [at, { id }] of checks.entries())
      await db.formalCheck.updateMany({
        where: { centerId: center.id, id },
        data: { checkedAt: new Date(at === 0 ? "2022-02-10T04:00:00Z" : "2022-02-11T04:00:00Z") },
      });
    const cohort = await makeCohort(ctx);
    for (const startedOn of ["2021-12-31", "2022-01-01", "2022-06-30", "2022-07-01"])
      await makeIncubatee(ctx, cohort, { startedOn });
    const activity = { centerId: center.id, title: "讲座", attendances: 30 };
    for (const [heldOn, state, kind] of [
      ["2022-03-01", "confirmed", "service"],
      ["2022-03-02", "reported", "service"],
      ["2022-03-03", "confirmed", "meeting"],
      ["2022-07-01", "confirmed", "service"],
    ] as const)
      await db.activity.create({ data: { ...activity, heldOn: new Date(heldOn), state, kind } });
  });
  const figures = await world.evaluator.read((ctx) => figuresOfOperator(ctx, evaluation));
  expect(figures).toMatchObject({
    ...{ calls: 1, applied: 2, checked: 2, checkedSoon: 1, incubated: 2, activities: 1, attendances: 30 },
    ...{ projects: 1, agreements: 0, findings: 0 },
  });
  expect(await world.read((ctx) => figuresOfOperator(ctx, evaluation))).toEqual(figures);
  // Who does not see the evaluation sees none of it, and afterwards no more than before.
  const strange = await world.stranger.read(async (ctx) => [
    await figuresOfOperator(ctx, evaluation),
    await ctx.db.application.count(),
  ]);
  expect(strange).toEqual([null, 0]);
  const left = await world.evaluator.read(async (ctx) => {
    await figuresOfOperator(ctx, evaluation);
    return ctx.db.application.count();
  });
  expect(left).toBe(0);
  const report = await world.evaluator.read((ctx) => evaluationReport(ctx, { evaluation }));
  for (const said of ["2022年1月1日至", "二、期间工作情况", "进入孵化", "2 家"])
    expect(wordsOfPaper(report.paper)).toContain(said);
});

it("has a term in order, which who takes over keeps", async () => {
  const late = assign({ endsOn: civilDate("2022-07-01") });
  expect((await refusalOf(late)).fields).toHaveProperty("endsOn");
  const { id } = await assign({ stage: "final" });
  const moved = { body: world.others, dueOn: civilDate("2022-07-05"), reason: "合同到期" };
  const next = await world.act((ctx) => replaceEvaluator(ctx, { evaluation: id, ...moved }));
  const kept = await world.read(({ db }) => db.evaluation.findFirstOrThrow({ where: { id: next.id } }));
  expect(termOf(kept)).toEqual(term);
  expect(termInWords({ termStartsOn: null, termEndsOn: null })).toBeNull();
});

it("what an accepted evaluation left open passes to who evaluates the operator next, and is settled there", async () => {
  const { id: evaluation } = await assign();
  const { id: finding } = await world.evaluator.act((ctx) =>
    raiseFinding(ctx, { evaluation, text: "台账不全", serious: false, dueOn: civilDate("2022-06-10") }),
  );
  await world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
  await world.act((ctx) => acceptProjectEvaluation(ctx, { evaluation }));
  await world.act((ctx) => answerAtDesk(ctx, { finding, answer: "已补齐" }));
  const own = world.act((ctx) => judgeAtDesk(ctx, { finding, event: "close", reason: "看过" }));
  expect((await refusalOf(own)).message).toContain("另派一家评估，没有办结的整改随之转交");
  const { id: next } = await assign({ body: world.others });
  expect(await world.read((ctx) => getFinding(ctx, { finding }))).toMatchObject({ evaluationId: next });
  // While it works nobody takes anything from it.
  await world.read((ctx) => passOnFindings(ctx, operator, { evaluationId: evaluation, bodyId: world.ours }));
  await world.stranger.act((ctx) => judgeFinding(ctx, { finding, event: "close", reason: "已核对" }));
  expect(await world.read((ctx) => getFinding(ctx, { finding }))).toMatchObject({ state: "closed" });
});

it("says of nothing that it is late before its day is over, and of what was sent back that it is afterwards", async () => {
  const body = { centerId: world.desk.center.id, kind: "other" as const, name: "另一家运营中心" };
  const { id: other } = await world.read(({ db }) => db.body.create({ data: body, select: { id: true } }));
  const { id: evaluation } = await assign({ operator: other });
  const raise = (text: string) =>
    world.evaluator.act((ctx) =>
      raiseFinding(ctx, { evaluation, text, serious: false, dueOn: civilDate("2022-06-10") }),
    );
  const [{ id: toCome }, { id: sentBack }] = [await raise("还没有到期"), await raise("退回的")];
  await world.act((ctx) => answerAtDesk(ctx, { finding: sentBack, answer: "已补齐" }));
  await world.evaluator.act((ctx) =>
    judgeFinding(ctx, { finding: sentBack, event: "sendBack", reason: "不齐" }),
  );
  const late = async () => {
    const figures = await world.evaluator.read((ctx) => figuresOfOperator(ctx, evaluation));
    return [figures?.findings, figures?.findingsLate, figures?.services, figures?.servicesLate];
  };
  const ahead = new Date("2999-06-01");
  const centerId = world.desk.center.id;
  await world.read(async ({ db }) => {
    await db.evaluation.updateMany({
      where: { centerId, id: evaluation },
      data: { termEndsOn: new Date("2999-12-31"), dueOn: new Date("2999-12-31") },
    });
    await db.finding.updateMany({ where: { centerId, id: toCome }, data: { dueOn: ahead } });
    const service = await db.incubationService.create({
      data: { centerId, kind: "基本服务", name: "代账", position: 1 },
    });
    const asked = { centerId, serviceId: service.id, organizationId: world.executor.organization };
    await db.serviceRequest.createMany({
      data: [ahead, new Date("2022-06-01")].map((promisedOn) => ({
        ...{
          ...asked,
          need: "代账",
          state: "accepted" as const,
          promisedOn,
          createdAt: new Date("2022-05-01"),
        },
      })),
    });
  });
  expect(await late()).toEqual([2, 1, 2, 1]);
});
