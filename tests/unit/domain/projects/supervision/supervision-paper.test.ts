import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import {
  type SupervisionReport,
  supervisionBlocks,
} from "@/lib/domain/projects/supervision/supervision-paper";
import { questionsOf } from "@/lib/domain/projects/supervision/survey";
import { resultsOf } from "@/lib/domain/projects/supervision/survey-results";

const questions = questionsOf([{ title: "总体是否满意", kind: "score", options: null }]);
const report: SupervisionReport = {
  visits: [
    {
      ...{ method: "phone", plannedOn: civilDate("2022-11-01"), heldOn: null, state: "cancelled" },
      ...{ place: null, met: null, summary: "没有打通" },
    },
  ],
  findings: [
    {
      ...{ number: 1, text: "票据不全", serious: true, state: "open", verdict: "缺一张" },
      dueOn: civilDate("2022-11-20"),
    },
    {
      ...{ number: 2, text: "撤销的", serious: false, state: "withdrawn", verdict: null },
      dueOn: civilDate("2022-11-20"),
    },
  ],
  surveys: [
    { title: "满意度", handed: 3, answered: 2, results: resultsOf(questions, [{ q1: "5" }, { q1: "4" }]) },
  ],
};

test("the work of third parties is told with what stands, not with what was cancelled or taken back", () => {
  const words = wordsOfPaper({ title: "报告", blocks: supervisionBlocks(report) });
  for (const said of ["没有登记走访。", "（严重）票据不全", "待整改", "发放 3 份，收回 2 份", "平均 4.5 分"])
    expect(words).toContain(said);
  for (const unsaid of ["没有打通", "撤销的", "缺一张"]) expect(words).not.toContain(unsaid);
});
