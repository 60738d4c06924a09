import { afterAll, expect, it } from "vitest";
import { getOwnToday } from "@/lib/usecases/oversight/own-today";
import { getToday } from "@/lib/usecases/oversight/today";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import {
  makeSupervision,
  midtermSheet,
  supervisionDay,
  supervisionWorld,
} from "../../../../support/projects/supervision";
import { closeDesks } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("says to the desk what third parties handed in and what is overdue, and to the executor what to put right", async () => {
  const world = await supervisionWorld();
  const { evaluation } = await world.read((ctx) => makeSupervision(ctx, world.project, world.ours, ""));
  const own = await world.executor.read(supervisionDay, getOwnToday);
  expect(own.tasks.map(({ words, due }) => [words, due])).toContainEqual([
    "整改“银龄互助”的问题并提交",
    "2022-06-21",
  ]);
  await world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
  const waits = async (day: string) => (await world.desk.read(day, getToday)).waits.map(({ words }) => words);
  expect(await waits(supervisionDay)).toEqual(["1 份项目评估待核收", "1 条消息待发"]);
  expect(await waits("2022-06-22")).toEqual(["1 份项目评估待核收", "1 项整改逾期", "1 条消息待发"]);
  await world.assign({ stage: "final" });
  const late = await world.desk.read("2022-08-01", getToday);
  expect(late.stands.map(({ words }) => words)).toContain("1 份项目评估逾期未交");
});
