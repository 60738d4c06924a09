import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { turnExpense } from "@/lib/usecases/projects/money/expense";
import { getFund } from "@/lib/usecases/projects/money/fund";
import { getProject } from "@/lib/usecases/projects/project/project";
import {
  backToWork,
  beginStage,
  closeProject,
  dropProject,
  endMidterm,
  reopenProject,
  restoreProject,
} from "@/lib/usecases/projects/project/project-step";
import { editProject } from "@/lib/usecases/projects/project/project-write";
import { acceptProjectReport, writeOwnProjectReport } from "@/lib/usecases/projects/project-report";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { makeSpending } from "../../../../support/projects/project-money";
import { makeFund, makeProject, writtenProject } from "../../../../support/projects/projects";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
const dueOn = civilDate("2022-02-20");
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openManagerDesk();
  own = await openOrganization(desk, "承接机构");
});
afterAll(closeDesks);

const at = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "project.edit", run);
const get = (project: string) => desk.read(day, (ctx) => getProject(ctx, { project }));

/** Hands the report of a stage in and accepts it. */
async function reported(project: string, stage: "midterm" | "final") {
  const { id: report } = await desk.read(day, ({ db }) =>
    db.projectReport.findFirstOrThrow({ where: { projectId: project, stage } }),
  );
  await own.act(day, "ownProject.edit", (ctx) =>
    writeOwnProjectReport(ctx, {
      ...{ report, go: "submit", done: "办了讲座", difficulties: null, next: null },
      ...{ peopleServed: 300, peopleBasis: "按签到表" },
    }),
  );
  await at((ctx) => acceptProjectReport(ctx, { report, answer: "同意" }));
}

/** An evaluation of a stage as a third party left it. */
async function evaluated(project: string, stage: "midterm" | "final", fields: Record<string, unknown>) {
  await at(async (ctx) => {
    const body = await ctx.db.body.create({
      data: { centerId: ctx.center.id, kind: "evaluator", name: `评估机构${stage}${project}` },
    });
    await ctx.db.evaluation.create({
      data: {
        ...{ centerId: ctx.center.id, projectId: project, bodyId: body.id, stage, task: "评估" },
        ...{ dueOn: ctx.now, assignedByName: "王芳", assignedAt: ctx.now },
        ...fields,
      },
    });
    ctx.audit.nothing("made for the test");
  });
}

describe("an award that is dropped", () => {
  it("takes nothing of its fund, and is restored as far as the fund still has it", async () => {
    const fund = await at((ctx) => makeFund(ctx, { grantedFen: 10_000_000n, name: "撤销立项的资金" }));
    const { id: project, lead } = await at((ctx) =>
      makeProject(ctx, { fundId: fund.id, name: "撤销的项目" }),
    );
    const left = async () => (await desk.read(day, (ctx) => getFund(ctx, { fund: fund.id }))).left;
    expect(await left()).toBe(4_000_000n);
    await at((ctx) => dropProject(ctx, { project, reason: "异议成立" }));
    expect(await left()).toBe(10_000_000n);
    expect(await get(project)).toMatchObject({ state: "dropped", acts: [{ act: "restore", whyNot: null }] });
    const again = at((ctx) => dropProject(ctx, { project, reason: "再次" }));
    expect((await refusalOf(again)).code).toBe("conflict");
    const edited = at((ctx) => editProject(ctx, { ...writtenProject(lead), project }));
    expect((await refusalOf(edited)).message).toContain("已经撤销立项");
    const { id: other } = await at((ctx) => makeProject(ctx, { fundId: fund.id, lead, name: "接着的项目" }));
    const restored = () => at((ctx) => restoreProject(ctx, { project, reason: "复核后维持" }));
    expect((await refusalOf(restored())).message).toContain("余额不够");
    await at((ctx) => dropProject(ctx, { project: other, reason: "不再实施" }));
    await restored();
    expect(await left()).toBe(4_000_000n);
    expect((await desk.records(project)).map(({ event }) => event)).toEqual(["award", "drop", "restore"]);
  });

  it("is no project that began: not taken back by a drop", async () => {
    const { id: project } = await at((ctx) => makeProject(ctx, { begun: true, name: "已启动" }));
    const dropped = at((ctx) => dropProject(ctx, { project, reason: "不再实施" }));
    expect((await refusalOf(dropped)).code).toBe("conflict");
    expect(await get(project)).toMatchObject({ state: "running" });
  });
});

describe("a project", () => {
  it("passes its mid-term stage once the report is answered and the evaluation that was assigned accepted", async () => {
    const { working: project } = await at((ctx) => makeSpending(ctx, "甲", own.organization));
    expect((await refusalOf(at((ctx) => endMidterm(ctx, { project })))).message).toContain(
      "中期报告还没有回复",
    );
    await reported(project, "midterm");
    await evaluated(project, "midterm", { state: "submitted" });
    expect((await refusalOf(at((ctx) => endMidterm(ctx, { project })))).message).toContain(
      "中期评估还没有核收",
    );
    await at(async (ctx) => {
      await ctx.db.evaluation.updateMany({ where: { projectId: project }, data: { state: "accepted" } });
      ctx.audit.nothing("made for the test");
    });
    await at((ctx) => endMidterm(ctx, { project }));
    expect(await get(project)).toMatchObject({ state: "running" });
  });

  it("is closed with score and grade once nothing hinders, told all at once, and reopened", async () => {
    const { working: project, expense } = await at((ctx) => makeSpending(ctx, "乙", own.organization));
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn }));
    await evaluated(project, "final", { state: "accepted", total: "91.50", grade: "优秀", passed: true });
    const found = await get(project);
    expect(found.hurdles.map(({ words }) => words)).toEqual([
      "末期报告还没有回复（草稿）",
      "1 笔支出还没有核对",
    ]);
    const close = () => at((ctx) => closeProject(ctx, { project, reason: "验收合格" }));
    const refused = await refusalOf(close());
    expect(refused.message).toBe("末期报告还没有回复（草稿）；1 笔支出还没有核对。办完后才能结项。");
    await reported(project, "final");
    await at((ctx) => turnExpense(ctx, { expense, act: "accept", reason: null }));
    await close();
    expect(await get(project)).toMatchObject({
      ...{ state: "closed", score: "91.50", grade: "优秀", closedOn: day, closeReason: "验收合格" },
      peopleServed: 300,
    });
    await at((ctx) => reopenProject(ctx, { project, reason: "漏了一笔支出" }));
    expect(await get(project)).toMatchObject({ state: "final", score: null, grade: null, closedOn: null });
    expect((await desk.records(project)).map(({ event }) => event)).toEqual([
      ...["award", "begin", "beginMidterm", "beginFinal", "close", "reopen"],
    ]);
  });

  it("goes back to work and comes to its end anew, with the same report", async () => {
    const { working: project } = await at((ctx) => makeSpending(ctx, "丙", own.organization));
    const past = at((ctx) => beginStage(ctx, { project, stage: "final", dueOn: civilDate("2022-01-24") }));
    expect((await refusalOf(past)).fields).toHaveProperty("dueOn");
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn }));
    await at((ctx) => backToWork(ctx, { project, reason: "还有活动" }));
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn: civilDate("2022-03-01") }));
    const { standing } = await get(project);
    expect(standing.reports.filter(({ stage }) => stage === "final")).toMatchObject([
      { dueOn: "2022-03-01" },
    ]);
  });

  it("asks for no report of a stage that it has left, and asks again when it comes to it anew", async () => {
    const { id: project } = await at((ctx) => makeProject(ctx, { lead: own.organization, begun: true }));
    const said = () =>
      desk.read(day, ({ db, center }) =>
        db.message.findMany({
          where: { centerId: center.id, occasion: "projectReportDue", subjectId: project },
          orderBy: { id: "asc" },
          select: { state: true },
        }),
      );
    await at((ctx) => beginStage(ctx, { project, stage: "midterm", dueOn }));
    expect(await said()).toEqual([{ state: "waiting" }]);
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn }));
    expect(await said()).toEqual([{ state: "voided" }, { state: "waiting" }]);
    await at((ctx) => backToWork(ctx, { project, reason: "进入得早了" }));
    expect(await said()).toEqual([{ state: "voided" }, { state: "voided" }]);
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn }));
    expect(await said()).toEqual([{ state: "voided" }, { state: "voided" }, { state: "waiting" }]);
  });
});
