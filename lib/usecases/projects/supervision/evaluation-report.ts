import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import { safeName } from "@/lib/domain/center/safe-name";
import { type EvaluationReport, evaluationPaper } from "@/lib/domain/projects/supervision/evaluation-paper";
import { questionsOf } from "@/lib/domain/projects/supervision/survey";
import { resultsOf } from "@/lib/domain/projects/supervision/survey-results";
import { evaluationStageLabels } from "@/lib/domain/review/evaluation";
import { indicatorsOf, scoresOf } from "@/lib/domain/review/indicator";
import { wordType, writeWord } from "@/lib/io/word-paper";
import { getOwnProject } from "../project/project";
import type { Evaluated } from "./evaluated";
import { figuresOfOperator, termInWords } from "./operator-figures";
import { supervisionOf } from "./supervision-work";

/** The report of one evaluation, filled in from records: of the desk, and of the third party whose it is. */
export async function evaluationReport(ctx: Context, { evaluation: id }: { evaluation: string }) {
  const { center, db } = ctx;
  const found = await db.evaluation.findFirst({
    where: { centerId: center.id, id, ...(ctx.scope.body && { state: { not: "withdrawn" as const } }) },
    include: {
      body: { select: { name: true } },
      evalueeBody: { select: { name: true, creditCode: true, contactName: true } },
    },
  });
  if (!found || found.stage === "graduation") throw notFound("评估");
  const project = found.projectId ? await getOwnProject(ctx, { project: found.projectId }) : null;
  const work = await supervisionOf(ctx, found);
  const name = project?.name ?? found.evalueeBody?.name ?? "";
  const report: EvaluationReport = {
    ...{ stage: found.stage, name, body: found.body.name },
    submittedOn: found.submittedAt && chinaDate(found.submittedAt),
    project,
    operator: found.evalueeBody && {
      ...found.evalueeBody,
      ...{ term: termInWords(found), figures: await figuresOfOperator(ctx, id) },
    },
    ...{ visits: work.visits, findings: work.findings },
    surveys: await answeredSurveys(ctx, found),
    ...{ indicators: indicatorsOf(found.indicators), scores: scoresOf(found.scores) },
    ...{ total: found.total, grade: found.grade, passed: found.passed },
    ...{ found: found.findings, advice: found.advice },
  };
  return { id, name, stage: found.stage, paper: evaluationPaper(report) };
}

async function answeredSurveys({ center, db }: Context, { projectId, evalueeBodyId }: Evaluated) {
  const surveys = await db.survey.findMany({
    where: { centerId: center.id, projectId, evalueeBodyId },
    include: {
      answers: { select: { answers: true }, orderBy: { id: "asc" } },
      _count: { select: { codes: true } },
    },
    orderBy: { id: "asc" },
  });
  return surveys.map(({ title, questions, answers, _count }) => ({
    ...{ title, handed: _count.codes, answered: answers.length },
    results: resultsOf(
      questionsOf(questions),
      answers.map((one) => one.answers),
    ),
  }));
}

/** The same as a Word document, to be gone on with. */
export async function evaluationWord({ name, stage, paper }: Awaited<ReturnType<typeof evaluationReport>>) {
  return {
    name: safeName(`${name}${evaluationStageLabels[stage]}报告`, ".docx"),
    type: wordType,
    bytes: await writeWord(paper),
  };
}
