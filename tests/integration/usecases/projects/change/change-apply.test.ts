import { afterAll, expect, it } from "vitest";
import { applyChange, faultsOf, standingNow } from "@/lib/usecases/projects/change/change-apply";
import { addExpense, turnExpense } from "@/lib/usecases/projects/money/expense";
import { getOwnProject } from "@/lib/usecases/projects/project/project";
import { lineOf, plainExpense } from "../../../../support/projects/project-money";
import { makeFund, makeProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openManagerDesk } from "../../../../support/staff-desk";

const day = "2022-03-12";
afterAll(closeDesks);

it("takes a line of the budget away, keeps one with a void expense empty, and asks no more of the fund than it has", async () => {
  const desk = await openManagerDesk();
  await desk.act(day, "project.edit", async (ctx) => {
    const { id: fund } = await makeFund(ctx, { grantedFen: 7_000_000n });
    const { id } = await makeProject(ctx, { fundId: fund, begun: true });
    const spent = { ...plainExpense, project: id, budgetLineId: await lineOf(ctx, id, "人员费") };
    const { id: expense } = await addExpense(ctx, spent);
    await turnExpense(ctx, { expense, act: "void", reason: "重复" });
    const project = await getOwnProject(ctx, { project: id });
    const whole = (grantedFen: bigint) => ({
      kind: "money" as const,
      after: {
        grantedFen,
        ownFen: null,
        budgetLines: [{ name: "服务费", amountFen: grantedFen, tolerance: null }],
      },
    });
    expect((await faultsOf(ctx, project, whole(7_000_001n))).grantedFen).toContain("70,000.00 元");
    expect(await faultsOf(ctx, project, whole(7_000_000n))).toEqual({});
    await applyChange(ctx, project, whole(7_000_000n));
    const after = await getOwnProject(ctx, { project: id });
    expect(after.budgetLines.map(({ name, amountFen }) => [name, amountFen])).toEqual([
      ["服务费", 7_000_000n],
      ["人员费", 0n],
    ]);
    expect(standingNow(after, "term")).toEqual({ kind: "term", after: { endsOn: after.endsOn } });
  });
});

it("keeps a line of the plan that an activity names, also where the activity is void", async () => {
  const desk = await openManagerDesk();
  await desk.act(day, "project.edit", async (ctx) => {
    const { id } = await makeProject(ctx, { begun: true });
    const project = await getOwnProject(ctx, { project: id });
    const centerId = ctx.center.id;
    const planLineId = project.planLines[0]?.id ?? "";
    await ctx.db.activity.create({
      data: {
        ...{ centerId, projectId: id, planLineId, title: "健康讲座", kind: "service", state: "voided" },
        ...{ heldOn: new Date(day), summary: "重复登记" },
      },
    });
    const { after } = standingNow(project, "content");
    if (!("planLines" in after)) throw new Error("a change of the content has lines of a plan");
    const planLines = after.planLines.map((line) => ({ ...line, name: "义诊" }));
    const change = { kind: "content" as const, after: { ...after, planLines } };
    expect(await faultsOf(ctx, project, change)).toHaveProperty("planLines");
  });
});

it("gives a project to nobody whom its evaluator is tied to, or to the evaluator itself", async () => {
  const desk = await openManagerDesk();
  await desk.act(day, "project.edit", async (ctx) => {
    const { id, lead } = await makeProject(ctx, { begun: true });
    const { id: tied } = await makeOrganizationNamed(ctx, "同源社工服务中心");
    const centerId = ctx.center.id;
    const { id: body } = await ctx.db.body.create({
      data: { centerId, name: "求实评估中心", kind: "evaluator" },
    });
    await ctx.db.bodyTie.create({
      data: { centerId, bodyId: body, organizationId: tied, reason: "同一负责人" },
    });
    await ctx.db.evaluation.create({
      data: {
        ...{ centerId, projectId: id, bodyId: body, stage: "midterm", task: "中期评估" },
        ...{ dueOn: new Date("2022-06-30"), assignedByName: ctx.actor.name, assignedAt: ctx.now },
      },
    });
    const project = await getOwnProject(ctx, { project: id });
    const faults = (after: { lead: string; partners: string[] }) =>
      faultsOf(ctx, project, { kind: "executor", after });
    expect((await faults({ lead: tied, partners: [] })).lead).toContain("同一负责人");
    expect((await faults({ lead, partners: [body] })).partners).toContain("自己是执行机构");
    expect(await faults({ lead, partners: [] })).toEqual({});
  });
});
