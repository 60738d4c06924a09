import { afterAll, beforeAll, expect, it } from "vitest";
import { planSummary } from "@/lib/usecases/incubation/plan/summary";
import { listProgress } from "@/lib/usecases/incubation/progress";
import { lockPeriod } from "@/lib/usecases/incubation/report/period";
import {
  acceptReport,
  getReport,
  sendBackReport,
  takeBackAnswer,
} from "@/lib/usecases/incubation/report/report";
import { handedIn, reportWorld } from "../../../../support/incubation/reports";
import { closeDesks, type Desk, openManagerDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-04-12";
let here: Desk;
beforeAll(async () => {
  here = await openManagerDesk("王芳");
});
afterAll(closeDesks);

const act = (desk: Desk, run: Parameters<Desk["act"]>[2]) => desk.act(day, "report.edit", run);
const shown = (report: string, desk = here) => desk.read(day, (ctx) => getReport(ctx, { report }));

it("is answered, and the answer is taken back for a reason", async () => {
  const report = await handedIn(here, await reportWorld(here), { day: "2022-04-11" });
  expect(await shown(report)).toMatchObject({
    state: "submitted",
    submittedOn: "2022-04-11",
    lateness: "逾期 1 天",
  });
  await act(here, (ctx) => acceptReport(ctx, { report, answer: "收到" }));
  expect(await shown(report)).toMatchObject({ state: "accepted", answer: "收到", finding: null });
  expect((await refusalOf(act(here, (ctx) => acceptReport(ctx, { report, answer: "再次" })))).code).toBe(
    "conflict",
  );
  await act(here, (ctx) => takeBackAnswer(ctx, { report, reason: "写错了" }));
  expect(await shown(report)).toMatchObject({ state: "submitted", answer: null });
});

it("is handed back with a reason that the organization is told", async () => {
  const world = await reportWorld(here, { name: "星火社会工作服务中心" });
  const report = await handedIn(here, world);
  await act(here, (ctx) => sendBackReport(ctx, { report, reason: "请补充项目进展" }));
  expect(await shown(report)).toMatchObject({ state: "returned", returnReason: "请补充项目进展" });
  const [message] = await owner.message.findMany({ where: { subjectId: report } });
  expect(message).toMatchObject({ occasion: "reportReturned", state: "waiting" });
  expect(message?.body).toContain(
    "星火社会工作服务中心的2022年第一季度进展报告需要修改。原因：请补充项目进展",
  );
  expect((await refusalOf(act(here, (ctx) => sendBackReport(ctx, { report, reason: "又一次" })))).code).toBe(
    "conflict",
  );
});

it("stays with the center once its period is locked, and is answered even then", async () => {
  const desk = await openManagerDesk();
  const world = await reportWorld(desk);
  const report = await handedIn(desk, world);
  await desk.act(day, "period.edit", (ctx) => lockPeriod(ctx, { period: world.period }));
  const refusal = await refusalOf(act(desk, (ctx) => sendBackReport(ctx, { report, reason: "请补充" })));
  expect(refusal.message).toContain("重新开放");
  await act(desk, (ctx) => acceptReport(ctx, { report, answer: "收到" }));
  expect(await shown(report, desk)).toMatchObject({ state: "accepted" });
});

it("of a mid-term period ends in a finding, which is a risk where something must be mended", async () => {
  const desk = await openManagerDesk();
  const world = await reportWorld(desk, { midterm: true });
  const report = await handedIn(desk, world);
  const { id } = world.incubatee;
  const refusal = await refusalOf(act(desk, (ctx) => acceptReport(ctx, { report, answer: "收到" })));
  expect(refusal.fields.finding).toContain("检查结论");
  await act(desk, (ctx) => acceptReport(ctx, { report, answer: "六月底前补齐账目", finding: "rectify" }));
  const everything = { risk: null, stage: null, cohort: null, q: "", page: 1, size: 30 };
  const [row] = (await desk.read(day, (ctx) => listProgress(ctx, everything))).rows;
  expect(row?.risks.map(({ words }) => words)).toContain("中期检查需整改");
  expect(await desk.read(day, (ctx) => planSummary(ctx, { incubatee: id }))).toMatchObject({
    reports: 1,
    finding: "rectify",
    midterm: "2022年第一季度",
    findingWords: "六月底前补齐账目",
  });
});

it("is not the center's while it is a draft", async () => {
  const world = await reportWorld(here);
  const { id } = await owner.progressReport.create({
    data: {
      centerId: here.center.id,
      organizationId: world.incubatee.organizationId,
      incubateeId: world.incubatee.id,
      periodId: world.period,
    },
  });
  expect((await refusalOf(shown(id))).code).toBe("not_found");
});
