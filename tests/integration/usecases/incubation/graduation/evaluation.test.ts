import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import {
  acceptEvaluation,
  evaluationFile,
  ownEvaluation,
  returnEvaluation,
  withdrawEvaluation,
} from "@/lib/usecases/incubation/graduation/evaluation";
import { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { attachEvidence } from "@/lib/usecases/incubation/graduation/request";
import { keepEvaluation, ownEvaluations, submitEvaluation } from "@/lib/usecases/review/evaluation";
import { receivedAs } from "../../../../support/center/files";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld, typedSheet } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
let task: Awaited<ReturnType<typeof world.assigned>>;
const file = receivedAs("章程.pdf");
beforeAll(async () => {
  world = await leavingWorld(owner);
  task = await world.assigned();
  await world.act("graduation.edit", leavingDay, attachEvidence, { graduation: task.graduation, file });
});
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("graduation.edit", leavingDay, run, input);

describe("a third party", () => {
  it("sees what it was assigned with its evidence, and no organization besides", async () => {
    const seen = await inCenter(world.evaluator.visit("evaluation.view"), async (ctx) => ({
      tasks: await ownEvaluations(ctx),
      task: await ownEvaluation(ctx, { evaluation: task.evaluation }),
      file: await evaluationFile(ctx, { evaluation: task.evaluation, file: file.id }),
      organizations: await ctx.db.organization.count(),
      applications: await ctx.db.application.count(),
    }));
    expect(seen.tasks.map(({ name }) => name)).toEqual(["暖阳助老服务队"]);
    expect(seen.task).toMatchObject({ statement: "两年完成三个项目", selfScores: { i4: { points: 23 } } });
    expect([seen.file.name, seen.organizations, seen.applications]).toEqual(["章程.pdf", 1, 0]);
  });

  it("opens nothing that another one was assigned", async () => {
    const visit = () => world.stranger.visit("evaluation.view");
    expect(await inCenter(visit(), ownEvaluations)).toEqual([]);
    const { evaluation } = task;
    const refused = { code: "not_found" };
    await expect(inCenter(visit(), (ctx) => ownEvaluation(ctx, { evaluation }))).rejects.toMatchObject(
      refused,
    );
    await expect(
      inCenter(visit(), (ctx) => evaluationFile(ctx, { evaluation, file: file.id })),
    ).rejects.toMatchObject(refused);
    expect(await inCenter(visit(), ({ db }) => db.file.count())).toBe(0);
    await expect(
      actInCenter(world.stranger.visit("evaluation.edit"), (ctx) =>
        submitEvaluation(ctx, { evaluation, sheet: typedSheet }),
      ),
    ).rejects.toMatchObject(refused);
  });

  it("keeps a sheet that is not complete, and goes on with it", async () => {
    const { evaluation } = task;
    const keep = (sheet: object) =>
      actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
        keepEvaluation(ctx, { evaluation, sheet }),
      );
    await keep({ i1: "二十", findings: "正在看财务", other: "不是这张表的" });
    const seen = await inCenter(world.evaluator.visit("evaluation.view"), (ctx) =>
      ownEvaluation(ctx, { evaluation }),
    );
    expect([seen.state, seen.draft]).toEqual(["running", { i1: "二十", findings: "正在看财务" }]);
    const desk = await inCenter(visitOf(world.center, world.staff, "graduation.view", leavingDay), (ctx) =>
      getGraduation(ctx, { graduation: task.graduation }),
    );
    expect([desk.evaluation?.findings, desk.earlier]).toEqual([null, []]);
    await expect(
      actInCenter(world.stranger.visit("evaluation.edit"), (ctx) =>
        keepEvaluation(ctx, { evaluation, sheet: {} }),
      ),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("hands in a full sheet once, again when it is given back, and sees nothing once it is withdrawn", async () => {
    const submit = (sheet: object) =>
      actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
        submitEvaluation(ctx, { evaluation: task.evaluation, sheet }),
      );
    await expect(submit({ ...typedSheet, findings: "", i3: "二十" })).rejects.toMatchObject({
      fields: { "sheet.i3": expect.any(String), "sheet.findings": expect.any(String) },
    });
    await expect(edit(acceptEvaluation, task)).rejects.toMatchObject({ code: "conflict" });
    await submit(typedSheet);
    await expect(submit(typedSheet)).rejects.toMatchObject({ code: "conflict" });
    await edit(acceptEvaluation, { graduation: task.graduation });
    await edit(returnEvaluation, { graduation: task.graduation, reason: "请补充财务部分" });
    const { state } = await owner.graduationAssessment.findFirstOrThrow({ where: { id: task.graduation } });
    expect(state).toBe("interviewed");
    await submit(typedSheet);
    const keep = { evaluation: task.evaluation, sheet: {} };
    await expect(
      actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) => keepEvaluation(ctx, keep)),
    ).rejects.toMatchObject({ code: "conflict" });
    await edit(withdrawEvaluation, { graduation: task.graduation, reason: "换一家" });
    const desk = await inCenter(visitOf(world.center, world.staff, "graduation.view", leavingDay), (ctx) =>
      getGraduation(ctx, { graduation: task.graduation }),
    );
    expect([desk.evaluation, desk.earlier.map(({ body, findings }) => [body, findings])]).toEqual([
      null,
      [["求实评估中心", "材料齐全"]],
    ]);
    expect(await inCenter(world.evaluator.visit("evaluation.view"), ownEvaluations)).toEqual([]);
    expect(
      await inCenter(world.evaluator.visit("evaluation.view"), ({ db }) => db.organization.count()),
    ).toBe(0);
  });
});
