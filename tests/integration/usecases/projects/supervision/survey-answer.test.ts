import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { surveyCode } from "@/lib/io/survey-code";
import { getSurvey } from "@/lib/usecases/projects/supervision/survey";
import { answerSurvey, surveyByCode } from "@/lib/usecases/projects/supervision/survey-answer";
import { visitOf } from "../../../../support/factories";
import { ownerPool } from "../../../../support/machine/database";
import { makeSupervision, supervisionDay, supervisionWorld } from "../../../../support/projects/supervision";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let survey: string;
beforeAll(async () => {
  world = await supervisionWorld();
  survey = (await world.read((ctx) => makeSupervision(ctx, world.project, world.ours, ""))).survey;
});
afterAll(closeDesks);

const full = { q1: "4", q2: "1 次", q3: "" };
const visit = (day = supervisionDay) => visitOf(world.desk.center, visitor, "survey.answer", day);
const answer = (slip: number, sheet: object = full, day?: string) =>
  actInCenter(visit(day), (ctx) => answerSurvey(ctx, { code: surveyCode(survey, slip), sheet }));
const look = (code: string, day?: string) => inCenter(visit(day), (ctx) => surveyByCode(ctx, { code }));

describe("an answer", () => {
  it("is given by a code alone, whole or not at all", async () => {
    expect(await look("ABCDEFGHJK")).toBeNull();
    const typed = surveyCode(survey, 1)
      .toLowerCase()
      .replace(/(.{5})/, "$1 ");
    expect(await look(typed)).toMatchObject({ id: survey, whyNot: null });
    const wrong = actInCenter(visit(), (ctx) => answerSurvey(ctx, { code: "ABCDEFGHJK", sheet: full }));
    expect((await refusalOf(wrong)).code).toBe("not_found");
    const fields = (await refusalOf(answer(1, { q1: "9" }))).fields;
    expect(Object.keys(fields ?? {}).sort()).toEqual(["sheet.q1", "sheet.q2"]);
    expect((await look(surveyCode(survey, 1)))?.whyNot).toBeNull();
  });

  it("counts once when two send the same code at once, and does not know its code", async () => {
    const sent = await Promise.allSettled([answer(1), answer(1)]);
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await look(surveyCode(survey, 1)))?.whyNot).toContain("已经用过");
    expect((await refusalOf(answer(1))).message).toContain("只能填写一次");
    const seen = await world.read((ctx) => getSurvey(ctx, { survey }));
    expect([seen.answered, seen.results[0]?.mean]).toEqual([1, 4]);
    const { rows } = await ownerPool().query("select * from survey_answers where survey_id = $1", [survey]);
    expect(Object.keys(rows[0]).sort()).toEqual(["answered_on", "answers", "center_id", "id", "survey_id"]);
    const spent = await owner.surveyCode.findFirstOrThrow({
      where: { surveyId: survey, usedAt: { not: null } },
    });
    expect(spent.usedAt?.toISOString()).toBe("2022-05-31T16:00:00.000Z");
  });

  it("is not taken after the last day", async () => {
    expect((await look(surveyCode(survey, 2), "2022-07-02"))?.whyNot).toContain("截止");
    expect((await refusalOf(answer(2, full, "2022-07-02"))).code).toBe("conflict");
    await answer(2, full, "2022-07-01");
  });
});
