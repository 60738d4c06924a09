import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import { surveyCode } from "@/lib/io/survey-code";
import { assignProjectEvaluation } from "@/lib/usecases/projects/supervision/project-evaluation";
import { raiseFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { planVisit } from "@/lib/usecases/projects/supervision/supervision-visit";
import { addSurvey, handOutCodes } from "@/lib/usecases/projects/supervision/survey";
import { evaluatorBody, evaluatorOf, leavingDay } from "../incubation/leaving-world";
import { openOrganization } from "../organization-desk";
import { openManagerDesk, owner } from "../staff-desk";
import { makeProject } from "./projects";

/** The day on which third parties look at projects in these tests; one of 2022, as the projects are. */
export const supervisionDay = leavingDay;

/** A full sheet of the usual indicators of a mid-term evaluation, as it is typed: 36 + 25 + 13 + 12 = 86. */
export const midtermSheet = { i1: "36", i2: "25", i3: "13", i4: "12", findings: "进度正常" };

/** What is asked in a survey, as it is written. */
export const questions = [
  { title: "总体是否满意", kind: "score" as const, options: null },
  { title: "参加过几次", kind: "choice" as const, options: "1 次、多次" },
  { title: "建议", kind: "text" as const, options: null },
];

/** A center with a project that an organization carries out, and two third parties with somebody who works for each. */
export async function supervisionWorld() {
  const desk = await openManagerDesk("王芳");
  const executor = await openOrganization(desk, "和风社工");
  const made = await desk.read(supervisionDay, async (ctx) => ({
    project: (await makeProject(ctx, { lead: executor.organization, begun: true })).id,
    ours: (await evaluatorBody(ctx, "求实评估中心")).id,
    others: (await evaluatorBody(ctx, "别家评估中心")).id,
  }));
  const party = async (body: string) => {
    const { visit } = await evaluatorOf(owner, desk.center, body);
    return {
      read: <T>(run: (ctx: Context) => Promise<T>) => inCenter(visit("evaluation.view"), run),
      act: <T>(run: (ctx: Context) => Promise<T>) => actInCenter(visit("evaluation.edit"), run),
    };
  };
  const act = <T>(run: (ctx: Context) => Promise<T>) => desk.act(supervisionDay, "supervision.edit", run);
  const asked = {
    object: "project" as const,
    operator: null,
    ...{ startsOn: null, endsOn: null },
    task: "查看进度和资金",
    dueOn: civilDate("2022-06-30"),
  };
  return {
    ...{ desk, executor, act, ...made },
    evaluator: await party(made.ours),
    stranger: await party(made.others),
    read: <T>(run: (ctx: Context) => Promise<T>) => desk.read(supervisionDay, run),
    assign: (fields: Partial<Parameters<typeof assignProjectEvaluation>[1]> = {}) =>
      act((ctx) =>
        assignProjectEvaluation(ctx, {
          ...{ ...asked, project: made.project, stage: "midterm", body: made.ours },
          ...fields,
        }),
      ),
  };
}

/** An evaluation of a project with a visit to come, something to be put right and a survey, whose words begin with these. */
export async function makeSupervision(ctx: Context, project: string, body: string, words: string) {
  const today = chinaDate(ctx.now);
  const { id: evaluation } = await assignProjectEvaluation(ctx, {
    ...{ object: "project", project, operator: null, stage: "midterm", body, startsOn: null, endsOn: null },
    ...{ task: `${words}评估任务`, dueOn: addDays(today, 60) },
  });
  const plan = {
    evaluation,
    method: "onSite" as const,
    plannedOn: addDays(today, 3),
    place: `${words}活动室`,
  };
  const visit = await planVisit(ctx, plan);
  const due = { dueOn: addDays(today, 20), serious: true };
  const finding = await raiseFinding(ctx, { evaluation, text: `${words}票据不全`, ...due });
  const survey = await addSurvey(ctx, {
    ...{ project, title: `${words}满意度调查`, closesOn: addDays(today, 30), questions },
  });
  await handOutCodes(ctx, { survey: survey.id, count: 3 });
  const code = surveyCode(survey.id, 1);
  return { evaluation, supervision: visit.id, finding: finding.id, survey: survey.id, code };
}
