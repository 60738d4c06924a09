import { afterAll, expect, it } from "vitest";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { evaluationReport, evaluationWord } from "@/lib/usecases/projects/supervision/evaluation-report";
import { answerSurvey } from "@/lib/usecases/projects/supervision/survey-answer";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import {
  makeSupervision,
  midtermSheet,
  supervisionDay,
  supervisionWorld,
} from "../../../../support/projects/supervision";
import { closeDesks, refusalOf } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("the report is filled in from records, as a Word document too, and not for another third party", async () => {
  const world = await supervisionWorld();
  const { evaluation, code } = await world.read((ctx) => makeSupervision(ctx, world.project, world.ours, ""));
  await world.desk.act(supervisionDay, "desk.view", (ctx) =>
    answerSurvey(ctx, { code, sheet: { q1: "5", q2: "多次" } }),
  );
  await world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
  const report = await world.evaluator.read((ctx) => evaluationReport(ctx, { evaluation }));
  const words = wordsOfPaper(report.paper);
  for (const said of [
    "项目中期评估报告",
    "健康讲座",
    "60,000.00 元",
    "（严重）票据不全",
    "平均 5 分",
    "总分 86 分，等次良好",
  ])
    expect(words).toContain(said);
  const word = await evaluationWord(report);
  expect([word.name, word.bytes.length > 5000]).toEqual(["银龄互助中期评估报告.docx", true]);
  const hidden = world.stranger.read((ctx) => evaluationReport(ctx, { evaluation }));
  expect((await refusalOf(hidden)).code).toBe("not_found");
});
