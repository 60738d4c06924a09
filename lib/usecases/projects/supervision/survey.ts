import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  handOutFault,
  type handOutForm,
  questionsOf,
  type SurveyState,
  surveyFaults,
  type surveyForm,
  surveyStates,
  whyClosed,
  whyNotLead,
} from "@/lib/domain/projects/supervision/survey";
import { resultsOf } from "@/lib/domain/projects/supervision/survey-results";
import { surveyCode, surveyCodeHash } from "@/lib/io/survey-code";
import { countsByState } from "../../base/state-counts";
import { pastOf } from "../../center/history";
import { aboutEvaluated, type Evaluated, type EvaluatedQuery, nameOf, namesEvaluated } from "./evaluated";
import { workOn } from "./supervision-visit";

export interface SurveyQuery extends PageQuery, EvaluatedQuery {
  state: SurveyState | null;
}

export type SurveyRow = Awaited<ReturnType<typeof listSurveys>>["rows"][number];

/** One page of the surveys, the latest first. */
export async function listSurveys(ctx: Context, query: SurveyQuery) {
  const { center, db } = ctx;
  const today = toUtcMidnight(chinaDate(ctx.now));
  const where = { centerId: center.id, ...(await aboutEvaluated(ctx, query)) };
  const open = { closedAt: null, closesOn: { gte: today } };
  const states = { open, closed: { NOT: open } };
  const groups = await countsByState(surveyStates, (state) =>
    db.survey.count({ where: { AND: [where, states[state]] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.survey.findMany({
    where: { AND: [where, query.state ? states[query.state] : {}] },
    include: { ...namesEvaluated, _count: { select: { codes: true, answers: true } } },
    orderBy: { id: "desc" },
    ...window,
  });
  const rows = found.map(({ closesOn, _count, questions: _, ...one }) => ({
    ...one,
    ...{
      looked: nameOf(one) ?? "",
      closesOn: fromUtcMidnight(closesOn),
      handed: _count.codes,
      answered: _count.answers,
    },
    state: one.closedAt === null && closesOn >= today ? ("open" as const) : ("closed" as const),
  }));
  return { ...listed, rows };
}

/** One survey with what came of it so far. */
export async function getSurvey(ctx: Context, { survey: id }: { survey: string }) {
  const { center, db, scope } = ctx;
  const found = await db.survey.findFirst({
    where: { centerId: center.id, id },
    include: { ...namesEvaluated, _count: { select: { codes: true } } },
  });
  // A third party that lost its task does not see any more what it looked at.
  const looked = found && nameOf(found);
  if (!found || looked === null) throw notFound("满意度调查");
  const answers = await db.surveyAnswer.findMany({
    where: { centerId: center.id, surveyId: id },
    select: { answers: true },
    orderBy: { id: "asc" }, // an id of chance: no order tells who came first
  });
  const { closesOn, questions, _count, ...rest } = found;
  const survey = { ...rest, closesOn: fromUtcMidnight(closesOn) };
  const past = await pastOf(ctx, { type: "survey", id });
  const hand = scope.body ? (scope.body === found.bodyId ? "beginner" : "successor") : "desk";
  return {
    ...survey,
    ...{ looked, handed: _count.codes, answered: answers.length },
    results: resultsOf(
      questionsOf(questions),
      answers.map((one) => one.answers),
    ),
    closed: whyClosed(survey, chinaDate(ctx.now)) !== null,
    /** Why whoever reads it does not hand out its codes. */
    whyNot: whyNotLead(hand, { ofOperator: found.evalueeBodyId !== null }),
    ...past,
  };
}

type Written = FormValue<typeof surveyForm>;

async function enter(
  ctx: Context,
  of: Evaluated & { evaluationId: string | null; bodyId: string | null },
  { title, closesOn, questions }: Written,
) {
  const faults = surveyFaults({ closesOn, questions }, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { id } = await ctx.db.survey.create({
    data: { centerId: ctx.center.id, ...of, title, questions, closesOn: toUtcMidnight(closesOn) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "survey", id }, event: "add", details: { title } });
  return { id };
}

/** By a third party, for what it evaluates. */
export async function addOwnSurvey(
  ctx: Context,
  { evaluation: id, ...written }: Written & { evaluation: string },
) {
  const { projectId, evalueeBodyId, bodyId } = await workOn(ctx, id);
  return enter(ctx, { projectId, evalueeBodyId, evaluationId: id, bodyId }, written);
}

/** By the desk; a third party that looks at the project at the time has it as its own. */
export async function addSurvey(
  ctx: Context,
  { project: projectId, ...written }: Written & { project: string },
) {
  const { center, db } = ctx;
  if (!(await db.project.findFirst({ where: { centerId: center.id, id: projectId } })))
    throw notFound("项目");
  const live = await db.evaluation.findFirst({
    where: { centerId: center.id, projectId, state: { in: ["assigned", "running"] } },
    orderBy: { stage: "desc" },
    select: { id: true, bodyId: true },
  });
  const by = { evaluationId: live?.id ?? null, bodyId: live?.bodyId ?? null };
  return enter(ctx, { projectId, evalueeBodyId: null, ...by }, written);
}

type One = Seen & { survey: string };

/** Locked, as the person saw it, and still open. */
async function openSurvey(ctx: Context, { survey: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from surveys where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const survey = await getSurvey(ctx, { survey: id });
  await assertEdition(ctx, { type: "survey", id }, { edition });
  if (survey.whyNot) throw new AppError("conflict", survey.whyNot);
  if (survey.closed) throw new AppError("conflict", "调查已经结束或截止，不能再发放和结束。");
  return survey;
}

/** More slips, each with a code of its own that is good for one answer. */
export async function handOutCodes(ctx: Context, { count, ...one }: FormValue<typeof handOutForm> & One) {
  const { id, handed } = await openSurvey(ctx, one);
  const fault = handOutFault(count, handed);
  if (fault) throw invalid({ count: fault });
  await ctx.db.surveyCode.createMany({
    data: Array.from({ length: count }, (_, at) => ({
      ...{ centerId: ctx.center.id, surveyId: id },
      codeHash: surveyCodeHash(surveyCode(id, handed + at + 1)),
    })),
  });
  await ctx.audit({ subject: { type: "survey", id }, event: "handOut", details: { count } });
  return { id };
}

/** The slips whose codes nobody has used yet, to be printed and handed out. */
export async function unusedCodes(ctx: Context, { survey: id }: { survey: string }) {
  const survey = await getSurvey(ctx, { survey: id });
  if (survey.whyNot) throw new AppError("conflict", survey.whyNot);
  const unused = await ctx.db.surveyCode.findMany({
    where: { centerId: ctx.center.id, surveyId: id, usedAt: null },
    select: { codeHash: true },
  });
  const open = new Set(unused.map(({ codeHash }) => codeHash));
  const slips = Array.from({ length: survey.handed }, (_, at) => ({
    slip: at + 1,
    code: surveyCode(id, at + 1),
  }));
  return { ...survey, slips: slips.filter(({ code }) => open.has(surveyCodeHash(code))) };
}

export async function closeSurvey(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await openSurvey(ctx, one);
  await ctx.db.survey.updateMany({ where: { centerId: ctx.center.id, id }, data: { closedAt: ctx.now } });
  await ctx.audit({ subject: { type: "survey", id }, event: "close", from: "open", to: "closed", reason });
}
