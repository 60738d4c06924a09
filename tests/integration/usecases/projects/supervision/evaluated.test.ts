import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { surveyCode } from "@/lib/io/survey-code";
import { getToday } from "@/lib/usecases/oversight/today";
import {
  aboutEvaluated,
  lockEvaluated,
  nameOf,
  namesEvaluated,
} from "@/lib/usecases/projects/supervision/evaluated";
import { evaluationFigures, listEvaluations } from "@/lib/usecases/projects/supervision/evaluation-list";
import { evaluationReport } from "@/lib/usecases/projects/supervision/evaluation-report";
import { findingsInHand, listFindings } from "@/lib/usecases/projects/supervision/finding-list";
import {
  acceptProjectEvaluation,
  replaceEvaluator,
} from "@/lib/usecases/projects/supervision/project-evaluation";
import {
  answerAtDesk,
  attachToFinding,
  findingFile,
  getEvaluatedFinding,
  getFinding,
  judgeAtDesk,
  judgeFinding,
  raiseFinding,
} from "@/lib/usecases/projects/supervision/project-finding";
import { holdVisit, planVisit } from "@/lib/usecases/projects/supervision/supervision-visit";
import { ownProjectEvaluation } from "@/lib/usecases/projects/supervision/supervision-work";
import {
  addOwnSurvey,
  closeSurvey,
  getSurvey,
  handOutCodes,
  listSurveys,
  unusedCodes,
} from "@/lib/usecases/projects/supervision/survey";
import { answerSurvey, surveyByCode } from "@/lib/usecases/projects/supervision/survey-answer";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { receivedAs } from "../../../../support/center/files";
import {
  midtermSheet,
  questions,
  supervisionDay,
  supervisionWorld,
} from "../../../../support/projects/supervision";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof supervisionWorld>>;
let operator: string;
let evaluation: string;
beforeAll(async () => {
  world = await supervisionWorld();
  const data = { centerId: world.desk.center.id, kind: "other" as const, name: "益心运营中心" };
  operator = (await world.read(({ db }) => db.body.create({ data, select: { id: true } }))).id;
  evaluation = (await world.assign({ object: "operator", project: null, operator })).id;
});
afterAll(closeDesks);

const raise = (text: string, by = world.evaluator, of = evaluation) =>
  by.act((ctx) => raiseFinding(ctx, { evaluation: of, text, serious: true, dueOn: civilDate("2022-06-10") }));
const answered = (finding: string) =>
  world.act((ctx) => answerAtDesk(ctx, { finding, answer: "已补齐服务台账" }));
const waits = async (day: string = supervisionDay) =>
  (await world.desk.read(day, getToday)).waits.map(({ words }) => words);
const page = { page: 1, size: 20, state: null, late: null };

describe("of the operator of the center", () => {
  it("something is to be put right by its own staff, with proof, and its own desk never judges that", async () => {
    const { id: finding } = await raise("服务台账不全");
    expect((await raise("档案未归集")).id).not.toBe(finding);
    expect(await waits()).toContain("2 项对运营机构的整改待提交");
    expect(await owner.message.count({ where: { subjectId: finding } })).toBe(0);
    const file = receivedAs("台账.pdf");
    await world.act((ctx) => attachToFinding(ctx, { finding, file }));
    await answered(finding);
    const late = world.act((ctx) => attachToFinding(ctx, { finding, file: receivedAs("迟到.pdf") }));
    expect((await refusalOf(late)).code).toBe("conflict");
    expect(await waits("2022-06-20")).not.toContain("1 项整改待中心复核");
    const own = world.act((ctx) => judgeAtDesk(ctx, { finding, event: "close", reason: "看过" }));
    expect((await refusalOf(own)).message).toContain("运营机构不复核自己的整改");
    const seen = await world.evaluator.read(async (ctx) => ({
      ...(await getEvaluatedFinding(ctx, { finding })),
      proof: await findingFile(ctx, { finding, file: file.id }),
      waiting: await findingsInHand(ctx),
    }));
    expect([seen.looked, seen.number, seen.answer, seen.proof.name]).toEqual([
      ...["益心运营中心", 1, "已补齐服务台账", "台账.pdf"],
    ]);
    expect(seen.waiting.map(({ id }) => id)).toEqual([finding]);
    await world.evaluator.act((ctx) => judgeFinding(ctx, { finding, event: "sendBack", reason: "缺三月" }));
    await answered(finding);
    await world.evaluator.act((ctx) => judgeFinding(ctx, { finding, event: "close", reason: "已核对" }));
    expect((await world.read((ctx) => getFinding(ctx, { finding }))).state).toBe("closed");
  });

  it("those whom it serves are asked by the third party: its own desk reads the results and holds no code", async () => {
    const written = { title: "满意度", closesOn: civilDate("2022-06-20"), questions };
    const { id: survey } = await world.evaluator.act((ctx) => addOwnSurvey(ctx, { evaluation, ...written }));
    await world.evaluator.act((ctx) => handOutCodes(ctx, { survey, count: 2 }));
    const code = surveyCode(survey, 1);
    const found = await world.read((ctx) => surveyByCode(ctx, { code }));
    expect([found?.looked, found?.whyNot]).toEqual(["益心运营中心", null]);
    const answer = () =>
      world.desk.act(supervisionDay, "desk.view", (ctx) =>
        answerSurvey(ctx, { code, sheet: { q1: "5", q2: "多次" } }),
      );
    await answer();
    expect((await refusalOf(answer())).message).toContain("只能填写一次");
    const seen = await world.read((ctx) => getSurvey(ctx, { survey }));
    expect([seen.looked, seen.handed, seen.answered]).toEqual(["益心运营中心", 2, 1]);
    for (const refused of [
      () => world.act((ctx) => handOutCodes(ctx, { survey, count: 1 })),
      () => world.act((ctx) => closeSurvey(ctx, { survey, reason: "够了" })),
      () => world.read((ctx) => unusedCodes(ctx, { survey })),
    ])
      expect((await refusalOf(refused())).message).toContain("由第三方发放");
    const { slips } = await world.evaluator.read((ctx) => unusedCodes(ctx, { survey }));
    expect(slips.map(({ slip }) => slip)).toEqual([2]);
    const other = world.stranger.read((ctx) => getSurvey(ctx, { survey }));
    expect((await refusalOf(other)).code).toBe("not_found");
  });

  it("the lists have what is about it, apart from projects and found by its name", async () => {
    await world.assign();
    const rows = (object: "project" | "operator" | null, q = "") =>
      world.read(async (ctx) => ({
        evaluations: (await listEvaluations(ctx, { ...page, stage: null, object, q })).rows,
        findings: (await listFindings(ctx, { ...page, object, q })).rows,
        surveys: (await listSurveys(ctx, { page: 1, size: 20, state: null, object, q })).rows,
      }));
    const of = await rows("operator");
    expect(of.evaluations.map(({ name }) => name)).toEqual(["益心运营中心"]);
    expect(of.findings.map(({ looked }) => looked)).toEqual(["益心运营中心", "益心运营中心"]);
    expect(of.surveys.map(({ looked }) => looked)).toEqual(["益心运营中心"]);
    const { evaluations, findings } = await rows("project");
    expect([evaluations.length, findings.length]).toEqual([1, 0]);
    expect((await rows(null, "益心")).findings).toHaveLength(2);
    expect((await rows(null, "银龄")).evaluations.map(({ name }) => name)).toEqual(["银龄互助"]);
  });

  it("its report is filled in from its records, and the evaluation counted once it is accepted", async () => {
    const plan = { method: "files" as const, plannedOn: civilDate("2022-06-01"), place: "孵化中心" };
    const { id: supervision } = await world.evaluator.act((ctx) => planVisit(ctx, { evaluation, ...plan }));
    const sheet = { ...plan, heldOn: "2022-06-01", met: "运营主任", summary: "查阅全年台账" };
    await world.evaluator.act((ctx) => holdVisit(ctx, { supervision, sheet }));
    await world.evaluator.act((ctx) => submitEvaluation(ctx, { evaluation, sheet: midtermSheet }));
    expect((await world.read(evaluationFigures)).operator).toBe(0);
    await world.act((ctx) => acceptProjectEvaluation(ctx, { evaluation }));
    expect((await world.read(evaluationFigures)).operator).toBe(1);
    const report = await world.evaluator.read((ctx) => evaluationReport(ctx, { evaluation }));
    const words = wordsOfPaper(report.paper);
    for (const said of [
      ...["运营机构中期评估报告", "一、机构概况", "查阅全年台账", "三、发现的问题和整改"],
      ...["（严重）服务台账不全", "已整改：已核对", "发放 2 份，收回 1 份", "五、评分和结论", "总分 86 分"],
    ])
      expect(words).toContain(said);
  });
});

it("who takes over reads and judges what was found of the operator; the first sees none of it, and another operator's stays apart", async () => {
  const data = { centerId: world.desk.center.id, kind: "other" as const, name: "新区运营中心" };
  const { id } = await world.read(({ db }) => db.body.create({ data, select: { id: true } }));
  const first = await world.assign({ object: "operator", project: null, operator: id, stage: "final" });
  const { id: finding } = await raise("公示栏没有更新", world.evaluator, first.id);
  const asked = { title: "满意度", closesOn: civilDate("2022-06-20"), questions };
  const survey = await world.evaluator.act((ctx) => addOwnSurvey(ctx, { evaluation: first.id, ...asked }));
  const moved = { body: world.others, dueOn: civilDate("2022-07-01"), reason: "合同到期" };
  const next = await world.act((ctx) => replaceEvaluator(ctx, { evaluation: first.id, ...moved }));
  const gone = world.evaluator.read((ctx) => getEvaluatedFinding(ctx, { finding }));
  expect((await refusalOf(gone)).code).toBe("not_found");
  const { work } = await world.stranger.read((ctx) => ownProjectEvaluation(ctx, { evaluation: next.id }));
  expect(work.findings.map(({ text }) => text)).toEqual(["公示栏没有更新"]);
  await answered(finding);
  await world.stranger.act((ctx) => judgeFinding(ctx, { finding, event: "close", reason: "已更新" }));
  const left = world.stranger.act((ctx) => handOutCodes(ctx, { survey: survey.id, count: 1 }));
  expect((await refusalOf(left)).message).toContain("由发起的第三方发放");
  expect(await world.stranger.read(({ db }) => db.finding.count())).toBe(1);
});

it("it is one of two kinds, called by its name, searched and locked as what it is", async () => {
  const { id: projectId } = await world.read(({ db }) =>
    db.project.findFirstOrThrow({ where: { id: world.project } }),
  );
  const where = await world.read((ctx) => aboutEvaluated(ctx, { object: "operator", q: "" }));
  expect(where).toEqual({ NOT: { evalueeBodyId: null } });
  const rows = await world.read(({ db }) => db.finding.findMany({ where, include: namesEvaluated, take: 1 }));
  expect(rows.map(nameOf)).toEqual(["益心运营中心"]);
  expect(nameOf({ project: null, evalueeBody: null })).toBeNull();
  await world.read((ctx) => lockEvaluated(ctx, { projectId, evalueeBodyId: null }));
  await world.read((ctx) => lockEvaluated(ctx, { projectId: null, evalueeBodyId: operator }));
  const both = { centerId: world.desk.center.id, bodyId: world.ours, projectId, evalueeBodyId: operator };
  const made = owner.survey.create({
    data: { ...both, title: "两者", questions: [], closesOn: new Date("2022-06-20") },
  });
  await expect(made).rejects.toThrow(/asks_about_one/);
});
