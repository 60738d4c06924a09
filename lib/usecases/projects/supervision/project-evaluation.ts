import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import {
  type assignProjectForm,
  dueOnFault,
  projectEvaluationActs,
  type replaceForm,
  whyNotEvaluate,
  whyNotIndependent,
} from "@/lib/domain/projects/supervision/evaluation-form";
import { termFaults } from "@/lib/domain/projects/supervision/operator-figures";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { evaluationStageLabels } from "@/lib/domain/review/evaluation";
import { gradesOf, projectIndicatorsOf } from "@/lib/domain/review/grade";
import { indicatorsOf, scoresOf } from "@/lib/domain/review/indicator";
import { historyOf } from "../../center/history";
import { evaluators, moveEvaluation, tellEvaluator } from "../../review/evaluation";
import { bodyOptions, projectOptions } from "../parties";
import { passOnFindings } from "./evaluated";
import { termInWords, termOf } from "./operator-figures";
import { supervisionOf } from "./supervision-work";

/** What the form of an assignment offers, and the stage that this project is in. */
export async function assignOptions(ctx: Context, { project }: { project: string }) {
  const offered = {
    ...(await evaluators(ctx)),
    ...{ project: await projectOptions(ctx), operator: await bodyOptions(ctx) },
  };
  const chosen = offered.project.some(({ value }) => value === project)
    ? await ctx.db.project.findFirst({
        where: { centerId: ctx.center.id, id: project },
        select: { state: true },
      })
    : null;
  return { ...offered, stage: chosen?.state === "final" ? ("final" as const) : ("midterm" as const) };
}

/** A third party that may be asked, with what it is tied to. */
async function evaluatorNamed({ center, db }: Context, id: string) {
  const body = await db.body.findFirst({
    where: { centerId: center.id, id },
    include: { ties: { include: { organization: { select: { name: true } } } } },
  });
  if (!body) throw notFound("第三方机构");
  if (body.kind !== "evaluator" || body.archivedAt)
    throw invalid({ body: "请选择一家第三方评估机构；没有的，先在“单位”中登记。" });
  const ties = body.ties.map(({ organizationId, organization, reason }) => ({
    ...{ organizationId, reason },
    organization: organization.name,
  }));
  return { ...body, ties };
}

/** The project, locked, with those who carry it out. */
async function lockEvaluated({ center, db }: Context, id: string) {
  await db.$queryRaw`select 1 from projects where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const project = await db.project.findFirst({
    where: { centerId: center.id, id },
    select: { name: true, state: true, executors: { select: { organizationId: true, bodyId: true } } },
  });
  if (!project) throw notFound("项目");
  const executors = project.executors.flatMap(({ organizationId, bodyId }) => [
    ...(organizationId ? [{ kind: "organization" as const, id: organizationId }] : []),
    ...(bodyId ? [{ kind: "body" as const, id: bodyId }] : []),
  ]);
  return { ...project, executors };
}

interface Looked {
  project: { id: string; name: string; state: ProjectState } | null;
  operator: { id: string; name: string } | null;
}

/** What is to be looked at, which this third party may look at, asked for by a day that is still to come. */
async function assertFits(
  ctx: Context,
  evaluator: Awaited<ReturnType<typeof evaluatorNamed>>,
  asked: { project: string | null; operator: string | null; dueOn: CivilDate } & ReturnType<typeof termOf>,
): Promise<Looked> {
  const late = dueOnFault(asked.dueOn, chinaDate(ctx.now));
  if (late) throw invalid({ dueOn: late });
  if (asked.project) {
    const project = await lockEvaluated(ctx, asked.project);
    const why = whyNotEvaluate(project.state);
    if (why) throw new AppError("conflict", why);
    const tied = whyNotIndependent(evaluator, project.executors);
    if (tied) throw invalid({ body: tied });
    return { project: { ...project, id: asked.project }, operator: null };
  }
  const where = { centerId: ctx.center.id, id: asked.operator ?? "", archivedAt: null };
  const operator = asked.operator ? await ctx.db.body.findFirst({ where }) : null;
  if (!operator) throw notFound("运营机构");
  const { startsOn, endsOn, dueOn } = asked;
  const faults = startsOn && endsOn ? termFaults({ startsOn, endsOn }, dueOn) : {};
  if (Object.keys(faults).length > 0) throw invalid(faults);
  if (operator.id === evaluator.id) throw invalid({ body: `“${evaluator.name}”不能评估自己。` });
  return { project: null, operator };
}

/** Asks a third party to look at a project or at the operator; from now on it sees this one, by the indicators of now. */
export async function assignProjectEvaluation(ctx: Context, input: FormValue<typeof assignProjectForm>) {
  const { center, db } = ctx;
  const { stage, task, dueOn } = input;
  const evaluator = await evaluatorNamed(ctx, input.body);
  const { project, operator } = await assertFits(ctx, evaluator, input);
  const name = evaluationStageLabels[stage];
  const live = { centerId: center.id, stage, state: { not: "withdrawn" as const } };
  if (project && (await db.evaluation.findFirst({ where: { ...live, projectId: project.id } })))
    throw new AppError("conflict", `这个项目的${name}已经派发，要换一家的，请在原评估中改派。`);
  const set = await db.indicatorSet.findFirst({ where: { centerId: center.id, name: stage } });
  return enter(
    ctx,
    evaluator,
    { project, operator },
    {
      ...{ stage, task, dueOn },
      ...{ startsOn: input.startsOn, endsOn: input.endsOn },
      indicators: projectIndicatorsOf(stage, set?.indicators).map(({ id: _, ...one }) => one),
      grades: gradesOf(set?.grades).map((one) => ({ ...one })),
    },
  );
}

async function enter(
  ctx: Context,
  evaluator: Awaited<ReturnType<typeof evaluatorNamed>>,
  { project, operator }: Looked,
  {
    dueOn,
    startsOn,
    endsOn,
    ...asked
  }: Pick<FormValue<typeof assignProjectForm>, "stage" | "task" | "dueOn" | "startsOn" | "endsOn"> & {
    indicators: object[];
    grades: object[];
  },
) {
  const { id } = await ctx.db.evaluation.create({
    data: {
      ...{ centerId: ctx.center.id, bodyId: evaluator.id, ...asked },
      projectId: project?.id ?? null,
      evalueeBodyId: operator?.id ?? null,
      dueOn: toUtcMidnight(dueOn),
      ...{ termStartsOn: startsOn && toUtcMidnight(startsOn), termEndsOn: endsOn && toUtcMidnight(endsOn) },
      assignedByName: ctx.actor.name,
      assignedAt: ctx.now,
    },
    select: { id: true },
  });
  if (operator) await passOnFindings(ctx, operator.id, { evaluationId: id, bodyId: evaluator.id });
  await ctx.audit({
    subject: { type: "evaluation", id },
    event: "assign",
    to: "assigned",
    details: { to: evaluator.name },
  });
  const told = { id, body: evaluator, looked: project?.name ?? operator?.name ?? "" };
  await tellEvaluator(ctx, told, { occasion: "evaluationAssigned", until: formatDate(dueOn) });
  return { id };
}

/** One evaluation as the desk sees it, with the work of all third parties, its history and what may be done. */
export async function getProjectEvaluation(ctx: Context, { evaluation: id }: { evaluation: string }) {
  const { center, db } = ctx;
  const found = await db.evaluation.findFirst({
    where: { centerId: center.id, id, stage: { not: "graduation" } },
    include: {
      body: { select: { name: true, contactName: true, contactPhone: true } },
      project: { select: { name: true, number: true, state: true } },
      evalueeBody: { select: { name: true } },
    },
  });
  if (!found || found.stage === "graduation") throw notFound("评估");
  const { dueOn, scores, indicators, grades, stage, ...rest } = found;
  const history = await historyOf(ctx, { type: "evaluation", id });
  return {
    ...rest,
    ...{ stage, scores: scoresOf(scores), indicators: indicatorsOf(indicators), grades: gradesOf(grades) },
    name: found.project?.name ?? found.evalueeBody?.name ?? "",
    ...{ dueOn: fromUtcMidnight(dueOn), term: termInWords(found) },
    work: await supervisionOf(ctx, found),
    acts: projectEvaluationActs(found.state, found.project),
    history,
    edition: editionIn(history),
  };
}

type One = Seen & { evaluation: string };

/** As the person saw it, locked, and fit for this act. */
async function seen(
  ctx: Context,
  { evaluation: id, edition }: One,
  act: "accept" | "return" | "withdraw" | "replace",
) {
  await ctx.db.$queryRaw`
    select 1 from evaluations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const evaluation = await getProjectEvaluation(ctx, { evaluation: id });
  await assertEdition(ctx, { type: "evaluation", id }, { edition });
  const why = whyNotDone(evaluation.acts, act);
  if (why) throw new AppError("conflict", why);
  return evaluation;
}

export async function acceptProjectEvaluation(ctx: Context, one: One) {
  await moveEvaluation(ctx, await seen(ctx, one, "accept"), "accept", { reason: null });
}

/** Gives the sheet back; the third party sees why, and hands it in anew. */
export async function returnProjectEvaluation(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const evaluation = await seen(ctx, one, "return");
  await moveEvaluation(ctx, evaluation, "return", {}, reason);
  const told = { id: evaluation.id, body: evaluation.body, looked: evaluation.name };
  await tellEvaluator(ctx, told, { occasion: "evaluationReturned", reason });
}

/** The third party no longer sees the project; what it did stays. */
export async function withdrawProjectEvaluation(ctx: Context, { reason, ...one }: One & { reason: string }) {
  await moveEvaluation(ctx, await seen(ctx, one, "withdraw"), "withdraw", {}, reason);
}

/** Another third party takes over, by the same indicators; it reads what was visited, found and asked before. */
export async function replaceEvaluator(
  ctx: Context,
  { body, dueOn, reason, ...one }: FormValue<typeof replaceForm> & One,
) {
  const before = await seen(ctx, one, "replace");
  if (before.bodyId === body) throw invalid({ body: "请选择另一家第三方评估机构。" });
  const evaluator = await evaluatorNamed(ctx, body);
  const term = termOf(before);
  const looked = await assertFits(ctx, evaluator, {
    ...{ project: before.projectId, operator: before.evalueeBodyId, dueOn, ...term },
  });
  await moveEvaluation(ctx, before, "withdraw", {}, reason);
  return enter(ctx, evaluator, looked, {
    ...{ stage: before.stage, task: before.task, dueOn, ...term },
    indicators: before.indicators.map(({ id: _, ...kept }) => kept),
    grades: before.grades.map((kept) => ({ ...kept })),
  });
}
