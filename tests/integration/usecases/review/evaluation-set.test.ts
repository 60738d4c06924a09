import { afterAll, expect, it } from "vitest";
import { getProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import { evaluationSets, saveEvaluationSet } from "@/lib/usecases/review/evaluation-set";
import { supervisionDay, supervisionWorld } from "../../../support/projects/supervision";
import { closeDesks, refusalOf } from "../../../support/staff-desk";

afterAll(closeDesks);

it("are the usual ones until the center sets its own; what was assigned keeps what it was assigned with", async () => {
  const world = await supervisionWorld();
  const { id } = await world.assign();
  const save = (points: number) =>
    world.desk.act(supervisionDay, "settings.edit", (ctx) =>
      saveEvaluationSet(ctx, {
        stage: "midterm",
        indicators: [{ title: "服务成效", about: null, points }],
        grades: [
          { grade: "通过", least: 70, passes: true },
          { grade: "不通过", least: 0, passes: false },
        ],
      }),
    );
  expect((await refusalOf(save(90))).fields).toHaveProperty("indicators");
  await save(100);
  const sets = await world.read(evaluationSets);
  expect(sets.midterm.indicators).toEqual([{ title: "服务成效", about: null, points: 100 }]);
  expect(sets.midterm.grades.map(({ grade }) => grade)).toEqual(["通过", "不通过"]);
  expect(sets.final.indicators.map(({ points }) => points)).toEqual([30, 30, 25, 15]);
  const old = await world.read((ctx) => getProjectEvaluation(ctx, { evaluation: id }));
  expect([old.indicators.length, old.grades.length]).toEqual([4, 4]);
});
