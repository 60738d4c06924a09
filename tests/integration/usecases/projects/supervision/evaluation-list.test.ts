import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  evaluationFigures,
  listCoverage,
  listEvaluations,
} from "@/lib/usecases/projects/supervision/evaluation-list";
import { acceptProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { makeProject } from "../../../../support/projects/projects";
import { midtermSheet, supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
const page = { page: 1, size: 20, q: "" };
beforeAll(async () => {
  world = await supervisionWorld();
  const lead = world.executor.organization;
  await world.read((ctx) => makeProject(ctx, { lead, begun: true, name: "未评估的" }));
  await world.read((ctx) => makeProject(ctx, { lead, name: "未启动的" }));
  const { id: evaluation } = await world.assign();
  await world.assign({ stage: "final" });
  await world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
  await world.act((ctx) => acceptProjectEvaluation(ctx, { evaluation }));
});
afterAll(closeDesks);

describe("the evaluations of a center", () => {
  it("are listed by state and stage, and found by their project", async () => {
    const list = (query: object) =>
      world.read((ctx) =>
        listEvaluations(ctx, { ...page, state: null, stage: null, late: null, object: null, ...query }),
      );
    const all = await list({});
    expect(all.counts).toEqual({ assigned: 1, accepted: 1 });
    expect((await list({ stage: "midterm" })).rows).toMatchObject([
      { name: "银龄互助", total: "86", grade: "良好" },
    ]);
    expect((await list({ q: "没有这个" })).total).toBe(0);
    expect((await list({ late: "yes" })).total).toBe(0);
  });

  it("cover the projects that were begun: those evaluated, and by name those that are not", async () => {
    expect(await world.read(evaluationFigures)).toEqual({ evaluated: 1, due: 2, operator: 0 });
    const list = (query: object) =>
      world.read((ctx) => listCoverage(ctx, { ...page, state: null, ...query }));
    const all = await list({});
    expect(all.rows.map(({ name, state }) => [name, state])).toEqual([
      ["未评估的", "missing"],
      ["银龄互助", "evaluated"],
    ]);
    expect(all.rows[1]).toMatchObject({
      midterm: "accepted",
      final: "assigned",
      grade: "良好",
      lead: "和风社工",
    });
    expect((await list({ state: "missing" })).rows.map(({ name }) => name)).toEqual(["未评估的"]);
    expect((await list({ q: "银龄" })).total).toBe(1);
  });
});
