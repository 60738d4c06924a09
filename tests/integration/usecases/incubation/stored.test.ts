import { expect, it } from "vitest";
import { usualMilestones } from "@/lib/domain/incubation/plan/template";
import { readGoals, readMilestones, readScores } from "@/lib/usecases/incubation/stored";

const back = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it("gives back what was kept, and throws at what no form wrote", () => {
  const score = { points: 3, remark: null };
  const scores = { organization: score, team: score, finance: score, projects: score };
  expect(readScores(back(scores))).toEqual(scores);
  expect(() => readScores({ ...scores, team: { points: 6, remark: null } })).toThrow();
  expect(readGoals({ charter: "通过章程" })).toMatchObject({ charter: "通过章程", mission: null });
  expect(() => readGoals({ charter: 1 })).toThrow();
  expect(readMilestones(back(usualMilestones))).toEqual(usualMilestones);
  expect(() => readMilestones([{ content: "else" }])).toThrow();
});
