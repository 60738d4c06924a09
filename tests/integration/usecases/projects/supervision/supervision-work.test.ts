import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownProjectEvaluation, supervisionOf } from "@/lib/usecases/projects/supervision/supervision-work";
import { makeProject } from "../../../../support/projects/projects";
import { supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let evaluation: string;
beforeAll(async () => {
  world = await supervisionWorld();
  evaluation = (await world.assign()).id;
  await world.read((ctx) => makeProject(ctx, { begun: true, name: "别的项目" }));
  await world.read(async ({ db, center }) => {
    const line = await db.budgetLine.findFirstOrThrow({
      where: { projectId: world.project, name: "活动费" },
    });
    const own = { centerId: center.id, projectId: world.project, budgetLineId: line.id, payee: "文具店" };
    const spent = {
      spentOn: new Date("2022-03-01"),
      reportedByName: "李敏",
      createdAt: new Date("2022-03-02"),
    };
    for (const [amountFen, state] of [
      [120_000n, "accepted"],
      [50_000n, "reported"],
    ] as const)
      await db.expense.create({ data: { ...own, ...spent, purpose: "材料", amountFen, state } });
  });
});
afterAll(closeDesks);

describe("a third party at work", () => {
  it("sees the project that it was assigned with its executors, plan and what was spent, and no project besides", async () => {
    const seen = await world.evaluator.read(async (ctx) => ({
      mine: await ownProjectEvaluation(ctx, { evaluation }),
      projects: await ctx.db.project.count(),
      organizations: await ctx.db.organization.count(),
    }));
    const { mine } = seen;
    expect([seen.projects, seen.organizations]).toEqual([1, 1]);
    expect(mine.project?.executors.map(({ name }) => name)).toEqual(["和风社工"]);
    expect(mine.project?.planLines.map(({ name }) => name)).toEqual(["健康讲座"]);
    expect(mine.project?.budgetLines.map(({ spent }) => spent)).toEqual([170_000n, 0n]);
  });

  it("opens nothing that another one was assigned", async () => {
    const opened = world.stranger.read((ctx) => ownProjectEvaluation(ctx, { evaluation }));
    expect((await refusalOf(opened)).code).toBe("not_found");
    const of = { projectId: world.project, evalueeBodyId: null };
    const work = await world.stranger.read((ctx) => supervisionOf(ctx, of));
    expect([work.visits, work.findings, work.surveys, work.reports]).toEqual([[], [], [], []]);
    expect(await world.stranger.read(({ db }) => db.project.count())).toBe(0);
  });
});
