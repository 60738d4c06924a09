import type { Context } from "@/lib/db/context";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { answerForm, questionsOf, whyClosed } from "@/lib/domain/projects/supervision/survey";
import { sheetFaults } from "@/lib/domain/review/indicator";
import { surveyCodeHash } from "@/lib/io/survey-code";
import { nameOf, namesEvaluated } from "./evaluated";

const used = "这个调查码已经用过，每个码只能填写一次。";

/** As it is typed: small letters and spaces are no mistake. */
const tidy = (code: string) => code.replace(/\s/g, "").toUpperCase();

/** The survey that a slip is for, and why it cannot be answered (any more); null where there is no such slip. */
export async function surveyByCode({ center, db, now }: Context, { code }: { code: string }) {
  const slip = await db.surveyCode.findFirst({
    where: { centerId: center.id, codeHash: surveyCodeHash(tidy(code)) },
    include: { survey: { include: namesEvaluated } },
  });
  if (!slip) return null;
  const { id, title, questions, closedAt } = slip.survey;
  const closesOn = fromUtcMidnight(slip.survey.closesOn);
  const closed = whyClosed({ closesOn, closedAt }, chinaDate(now));
  return {
    ...{ id, title, closesOn, looked: nameOf(slip.survey) ?? "", codeHash: slip.codeHash },
    questions: questionsOf(questions),
    whyNot: closed ?? (slip.usedAt === null ? null : used),
  };
}

/**
 * Takes one answer for a code. The code is spent and the answer is written, each by itself: neither names the other, and
 * both know the day alone.
 */
export async function answerSurvey(ctx: Context, { code, sheet }: { code: string; sheet: unknown }) {
  const { center, db } = ctx;
  const survey = await surveyByCode(ctx, { code });
  if (!survey) throw notFound("调查码");
  if (survey.whyNot) throw new AppError("conflict", survey.whyNot);
  const read = readAnswers(answerForm(survey.questions), sheet);
  if (!read.ok) throw invalid(sheetFaults(read.faults));
  const today = chinaDate(ctx.now);
  const spent = await db.surveyCode.updateMany({
    where: { centerId: center.id, surveyId: survey.id, codeHash: survey.codeHash, usedAt: null },
    data: { usedAt: chinaDayStart(today) },
  });
  if (spent.count === 0) throw new AppError("conflict", used);
  const answers = Object.fromEntries(
    Object.entries(read.value).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  await db.surveyAnswer.createMany({
    data: [{ centerId: center.id, surveyId: survey.id, answers, answeredOn: toUtcMidnight(today) }],
  });
  ctx.audit.nothing("whoever answers a survey is promised that nothing on record tells when");
}
