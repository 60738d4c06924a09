import { expect, it } from "vitest";
import { questionsOf } from "@/lib/domain/projects/supervision/survey";
import { meanOf, resultsOf } from "@/lib/domain/projects/supervision/survey-results";

const questions = questionsOf([
  { title: "总体", kind: "score", options: null },
  { title: "几次", kind: "choice", options: "一次、两次、多次" },
  { title: "建议", kind: "text", options: null },
]);

it("a survey is counted by answer with the mean of its scores", () => {
  const answers = [
    { q1: "5", q2: "一次", q3: "很好" },
    { q1: "4", q2: "多次" },
    { q1: "4", q2: "多次" },
    null,
  ];
  const results = resultsOf(questions, answers);
  expect(results[0]).toMatchObject({ answered: 3, mean: 4.3 });
  expect(results[0]?.counts.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0]);
  expect(results[1]?.counts.map(({ label, count }) => `${label}${count}`)).toEqual([
    "一次1",
    "两次0",
    "多次2",
  ]);
  expect(results[2]?.texts).toEqual(["很好"]);
  expect([meanOf(results), meanOf(resultsOf(questions, []))]).toEqual([4.3, null]);
});
