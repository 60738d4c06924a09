import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  addOwnSurvey,
  addSurvey,
  closeSurvey,
  getSurvey,
  handOutCodes,
  listSurveys,
  unusedCodes,
} from "@/lib/usecases/projects/supervision/survey";
import { answerSurvey } from "@/lib/usecases/projects/supervision/survey-answer";
import { questions, supervisionDay, supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let evaluation: string;
beforeAll(async () => {
  world = await supervisionWorld();
  evaluation = (await world.assign()).id;
});
afterAll(closeDesks);

const written = { title: "满意度", closesOn: civilDate("2022-06-20"), questions };
const add = () => world.evaluator.act((ctx) => addOwnSurvey(ctx, { evaluation, ...written }));
const see = (survey: string) => world.evaluator.read((ctx) => getSurvey(ctx, { survey }));

describe("a survey", () => {
  it("is begun by the third party that looks at the project, with questions that can be answered", async () => {
    const { id } = await add();
    expect(await see(id)).toMatchObject({ looked: "银龄互助", handed: 0, answered: 0, closed: false });
    const other = world.stranger.act((ctx) => addOwnSurvey(ctx, { evaluation, ...written }));
    expect((await refusalOf(other)).code).toBe("not_found");
    const bad = world.act((ctx) =>
      addSurvey(ctx, {
        ...{ project: world.project, title: "满意度", closesOn: civilDate("2022-05-01") },
        questions: [{ title: "几次", kind: "choice", options: "一次" }],
      }),
    );
    expect(Object.keys((await refusalOf(bad)).fields ?? {}).sort()).toEqual([
      "closesOn",
      "questions.0.options",
    ]);
  });

  it("begun at the desk belongs to the third party at work, and is seen by no other", async () => {
    const { id } = await world.act((ctx) => addSurvey(ctx, { project: world.project, ...written }));
    expect((await see(id)).evaluationId).toBe(evaluation);
    const hidden = world.stranger.read((ctx) => getSurvey(ctx, { survey: id }));
    expect((await refusalOf(hidden)).code).toBe("not_found");
  });

  it("hands out slips with a code each, kept as hashes alone, until it is closed", async () => {
    const { id } = await add();
    const hand = (count: number) => world.evaluator.act((ctx) => handOutCodes(ctx, { survey: id, count }));
    await hand(2);
    await hand(1);
    const { slips } = await world.evaluator.read((ctx) => unusedCodes(ctx, { survey: id }));
    expect(slips.map(({ slip }) => slip)).toEqual([1, 2, 3]);
    const kept = JSON.stringify(await owner.surveyCode.findMany({ where: { surveyId: id } }));
    for (const { code } of slips) expect(kept).not.toContain(code);
    const code = slips[0]?.code ?? "";
    await world.desk.act(supervisionDay, "desk.view", (ctx) =>
      answerSurvey(ctx, { code, sheet: { q1: "5", q2: "多次", q3: "很好" } }),
    );
    const after = await world.evaluator.read((ctx) => unusedCodes(ctx, { survey: id }));
    expect([after.slips.length, after.answered]).toEqual([2, 1]);
    expect((await refusalOf(hand(1998))).fields).toHaveProperty("count");
    await world.evaluator.act((ctx) => closeSurvey(ctx, { survey: id, reason: "够了" }));
    expect((await refusalOf(hand(1))).code).toBe("conflict");
    const list = await world.read((ctx) =>
      listSurveys(ctx, { page: 1, size: 20, state: "closed", object: null, q: "" }),
    );
    expect(list.rows).toMatchObject([{ id, handed: 3, answered: 1, state: "closed" }]);
  });
});
