import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { beginStage } from "@/lib/usecases/projects/project/project-step";
import {
  acceptProjectReport,
  getOwnProjectReport,
  getProjectReport,
  sendBackProjectReport,
  takeBackProjectAnswer,
  unsayReportDue,
  writeOwnProjectReport,
} from "@/lib/usecases/projects/project-report";
import { visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { makeSpending } from "../../../support/projects/project-money";
import { closeDesks, type Desk, openManagerDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-25";
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openManagerDesk();
  own = await openOrganization(desk, "承接机构");
});
afterAll(closeDesks);

const said = {
  ...{ done: "办了讲座", difficulties: null, next: null },
  ...{ peopleServed: null, peopleBasis: null },
};
const write = (
  report: string,
  fields: Partial<Parameters<typeof writeOwnProjectReport>[1]> = {},
  by: Pick<OrganizationDesk, "act"> = own,
) =>
  by.act(day, "ownProject.edit", (ctx) =>
    writeOwnProjectReport(ctx, { report, go: "submit", ...said, ...fields }),
  );
const at = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "project.edit", run);

async function opened() {
  const made = await at((ctx) => makeSpending(ctx, "甲", own.organization));
  await at(async (ctx) => {
    const line = await ctx.db.planLine.findFirstOrThrow({ where: { projectId: made.working } });
    const held = { projectId: made.working, planLineId: line.id, state: "confirmed" as const };
    const organizations = { create: { organizationId: own.organization } };
    await ctx.db.activity.create({
      data: {
        organizations,
        ...{ centerId: ctx.center.id, ...held, title: "健康讲座", kind: "training", events: 2 },
        ...{ heldOn: new Date("2022-01-12"), attendances: 30 },
      },
    });
    ctx.audit.nothing("made for the test");
  });
  return made;
}

describe("the report of a project", () => {
  it("begins with what is on record, and keeps what was counted when it was handed in", async () => {
    const { projectReport: report, expense } = await opened();
    const found = await own.read(day, (ctx) => getOwnProjectReport(ctx, { report }));
    expect(found).toMatchObject({ state: "drafted", whyNotWrite: null, dueOn: "2022-02-10" });
    expect(found.done).toContain("健康讲座");
    expect(found.counted).toMatchObject({
      planLines: [{ name: "健康讲座", done: 2, target: 10, reached: false }],
      budgetLines: [{ name: "活动费", spentFen: 100_000n }, { name: "人员费" }],
    });
    await write(report, { go: "keep", done: null });
    await write(report);
    await at(async (ctx) => {
      await ctx.db.expense.updateMany({ where: { id: expense }, data: { amountFen: 5n } });
      ctx.audit.nothing("made for the test");
    });
    const handed = await desk.read(day, (ctx) => getProjectReport(ctx, { report }));
    expect(handed.counted.budgetLines[0]?.spentFen).toBe(100_000n);
    expect(handed).toMatchObject({ state: "submitted", submittedByName: "承接机构的人" });
    expect(handed.acts.map(({ act }) => act)).toEqual(["sendBack"]);
    expect((await refusalOf(write(report))).code).toBe("conflict");
  });

  it("is not written over what a colleague wrote meanwhile; the same words once more are taken", async () => {
    const { projectReport: report } = await opened();
    const { seen } = await own.read(day, (ctx) => getOwnProjectReport(ctx, { report }));
    await write(report, { go: "keep", done: "同事写的", seen });
    expect((await refusalOf(write(report, { done: "自己写的", seen }))).message).toContain("同事保存过");
    await write(report, { go: "keep", done: "同事写的", seen });
    const again = await own.read(day, (ctx) => getOwnProjectReport(ctx, { report }));
    await write(report, { done: "两人的", seen: again.seen });
  });

  it("comes back with a reason, is accepted with an answer, and the answer is taken back in its stage", async () => {
    const { projectReport: report } = await opened();
    expect((await refusalOf(write(report, { done: null }))).fields).toHaveProperty("done");
    await write(report);
    await at((ctx) => sendBackProjectReport(ctx, { report, reason: "请补充人次" }));
    expect(await own.read(day, (ctx) => getOwnProjectReport(ctx, { report }))).toMatchObject({
      state: "returned",
      returnReason: "请补充人次",
    });
    await write(report);
    await at((ctx) => acceptProjectReport(ctx, { report, answer: "同意" }));
    await at((ctx) => takeBackProjectAnswer(ctx, { report, reason: "误点" }));
    expect((await desk.records(report)).map(({ event }) => event)).toEqual([
      ...["submit", "sendBack", "submit", "accept", "takeBack"],
    ]);
  });

  it("declares the people served at the end, which stand on the project once it is accepted", async () => {
    const { working: project } = await opened();
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn: civilDate("2022-02-20") }));
    const { id: report } = await desk.read(day, ({ db }) =>
      db.projectReport.findFirstOrThrow({ where: { projectId: project, stage: "final" } }),
    );
    expect((await refusalOf(write(report))).fields).toHaveProperty("peopleServed");
    await write(report, { peopleServed: 300, peopleBasis: "按签到表去重" });
    await at((ctx) => acceptProjectReport(ctx, { report, answer: "同意" }));
    expect(await desk.read(day, (ctx) => getOwnProject(ctx, { project }))).toMatchObject({
      peopleServed: 300,
      peopleBasis: "按签到表去重",
    });
    await at((ctx) => takeBackProjectAnswer(ctx, { report, reason: "人数有误" }));
    expect(await desk.read(day, (ctx) => getOwnProject(ctx, { project }))).toMatchObject({
      peopleServed: null,
    });
  });

  it("is no longer written once its stage is over, and is nobody else's", async () => {
    const { working: project, projectReport: report } = await opened();
    const stranger = await openOrganization(desk, "别家");
    expect((await refusalOf(write(report, {}, stranger))).code).toBe("not_found");
    await at((ctx) => beginStage(ctx, { project, stage: "final", dueOn: civilDate("2022-02-20") }));
    expect((await refusalOf(write(report))).message).toContain("不在中期评估");
  });

  it("that is handed in is asked for no more: what waits to be said of it is void", async () => {
    const { projectReport: report, working } = await opened();
    const said = () =>
      desk.read(day, ({ db }) =>
        db.message.findMany({
          where: { subjectId: working, occasion: "projectReportDue" },
          select: { id: true, state: true },
        }),
      );
    const work = () =>
      actInCenter(visitOf(desk.center, system, "projectReport.unsay", day), (ctx) =>
        unsayReportDue(ctx, { projectReport: report }),
      );
    const [waiting] = await said();
    expect(waiting?.state).toBe("waiting");
    await write(report, { go: "keep" });
    await work();
    expect(await said()).toEqual([waiting]);
    await write(report);
    const { rowCount } = await ownerPool().query(
      "select 1 from jobs.job where name = 'unsayReportDue' and data->'input'->>'projectReport' = $1",
      [report],
    );
    expect(rowCount).toBe(1);
    await work();
    expect((await said()).map(({ state }) => state)).toEqual(["voided"]);
    expect((await desk.records(waiting?.id ?? "")).at(-1)).toMatchObject({
      event: "cancel",
      toState: "voided",
    });
  });
});
