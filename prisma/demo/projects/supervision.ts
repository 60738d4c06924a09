import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { indicatorsOf } from "@/lib/domain/review/indicator";
import { inTurn } from "../dice";
import { type Told, tell } from "../incubation/told";
import { moment } from "../visits";
import type { KeptProject } from "./plan";

type Stage = "midterm" | "final";

const indicators = indicatorsOf([
  { title: "完成", about: "服务指标按计划完成，佐证齐全", points: 40 },
  { title: "资金", about: "专款专用，票据齐全", points: 30 },
  { title: "管理", about: "人员到位，档案完整", points: 15 },
  { title: "评价", about: "服务对象和社区的满意度", points: 15 },
]);

/** The same as an evaluation keeps them. */
export const asked = indicators.map(({ id: _, ...one }) => one);

/** What each of the projects was given, by turn: at least a pass. */
const given = [
  [37, 27, 14, 13],
  [35, 26, 13, 12],
  [33, 25, 12, 13],
  [38, 28, 13, 14],
  [29, 22, 11, 11],
] as const;

const gradeOf = (total: number) => (total >= 90 ? "优秀" : total >= 80 ? "良好" : "合格");

/** What an accepted evaluation came to, by turn. */
export function resultOf(turn: number) {
  const points = inTurn(given, turn);
  const total = points.reduce<number>((sum, one) => sum + one, 0);
  return {
    scores: Object.fromEntries(indicators.map(({ id }, at) => [id, { points: points[at] ?? 0, note: null }])),
    ...{ total: String(total), grade: gradeOf(total), passed: true },
  };
}

export interface Evaluated {
  project: KeptProject;
  stage: Stage;
  /** When it was accepted. */
  on: CivilDate;
  organization: string | null;
}

interface Evaluator {
  body: string;
  person: string;
}

/** A third party looked at each of these projects, visited it once and was accepted. */
export async function keepEvaluations(
  ctx: Context,
  evaluated: readonly Evaluated[],
  { body: bodyId, person }: Evaluator,
): Promise<void> {
  const centerId = ctx.center.id;
  const kept = evaluated.map((one) => ({ ...one, id: randomUUID(), visit: randomUUID() }));
  await ctx.db.evaluation.createMany({
    data: kept.map(({ id, project, stage, on, organization }, at) => ({
      ...{ centerId, id, bodyId, stage, projectId: project.id, evalueeId: organization },
      ...{ state: "accepted" as const, task: "按指标核查进度、资金、管理和服务评价。" },
      ...{ dueOn: toUtcMidnight(addDays(on, 5)), indicators: asked, ...resultOf(at) },
      ...{ findings: "服务记录完整，资金使用与预算相符。", advice: "继续保留签到和照片等佐证。" },
      ...{ submittedAt: moment(addDays(on, -3), "17:00"), submittedByName: person },
      ...{ assignedByName: ctx.actor.name, assignedAt: moment(addDays(on, -25), "10:00") },
    })),
  });
  await ctx.db.supervisionVisit.createMany({
    data: kept.map(({ visit: id, id: evaluationId, project, on }) => ({
      ...{ centerId, id, evaluationId, projectId: project.id, bodyId, method: "onSite" as const },
      ...{ plannedOn: toUtcMidnight(addDays(on, -12)), heldOn: toUtcMidnight(addDays(on, -12)) },
      ...{ place: "项目实施地", met: "项目负责人、社区干部和三位服务对象" },
      summary: "现场查看了活动、签到表和票据，与服务对象作了交谈。",
    })),
  });
  await tell(
    ctx,
    kept.flatMap(({ id, on }): Told[] => {
      const subject = { type: "evaluation" as const, id };
      return [
        { subject, event: "assign", to: "assigned", at: moment(addDays(on, -25), "10:00") },
        {
          ...{ subject, event: "submit", from: "assigned", to: "submitted", by: person },
          at: moment(addDays(on, -3), "17:00"),
        },
        { subject, event: "accept", from: "submitted", to: "accepted", at: moment(on, "10:00") },
      ];
    }),
  );
}

/** One that goes on: a visit found something that is to be put right, and those who were served are asked. */
export async function keepRunningEvaluation(
  ctx: Context,
  { project, organization }: Pick<Evaluated, "project" | "organization">,
  { body: bodyId }: Evaluator,
  today: CivilDate,
): Promise<void> {
  const centerId = ctx.center.id;
  const [id, visit, finding, survey] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const on = (days: number) => toUtcMidnight(addDays(today, days));
  const own = { centerId, projectId: project.id, bodyId, evaluationId: id };
  await ctx.db.evaluation.create({
    data: {
      ...{ centerId, id, bodyId, stage: "midterm", projectId: project.id, evalueeId: organization },
      ...{ state: "assigned", task: "中期评估：核查进度和资金，走访服务对象。", dueOn: on(14) },
      indicators: asked,
      ...{ assignedByName: ctx.actor.name, assignedAt: moment(addDays(today, -15), "10:00") },
    },
  });
  await ctx.db.supervisionVisit.createMany({
    data: [
      {
        ...{ ...own, id: visit, method: "onSite", plannedOn: on(-6), heldOn: on(-6), place: "社区活动室" },
        ...{ met: "项目负责人、两位社工", summary: "活动按计划开展；两次活动缺签到表。" },
      },
      { ...own, id: randomUUID(), method: "interview", plannedOn: on(5), place: "社区党群服务中心" },
    ],
  });
  await ctx.db.finding.create({
    data: {
      ...{ ...own, id: finding, visitId: visit, number: 1, dueOn: on(6) },
      text: "第 3、5 次活动没有签到表，请补齐参加人员名单，并说明今后如何留存。",
    },
  });
  await ctx.db.survey.create({
    data: {
      ...{ ...own, id: survey, title: `${project.name}满意度调查`, closesOn: on(20) },
      questions: [
        { title: "您对服务总体是否满意", kind: "score", options: null },
        { title: "您参加过几次活动", kind: "choice", options: "1 次、2 至 5 次、5 次以上" },
        { title: "您的意见和建议", kind: "text", options: null },
      ],
    },
  });
  await ctx.db.surveyAnswer.createMany({
    data: (
      [
        ["5", "2 至 5 次", "活动室再暖和一点就好。"],
        ["4", "5 次以上", null],
        ["5", "1 次", "希望多办几场。"],
      ] as const
    ).map(([q1, q2, q3]) => ({
      ...{ centerId, id: randomUUID(), surveyId: survey, answeredOn: on(-2) },
      answers: { q1, q2, ...(q3 && { q3 }) },
    })),
  });
  await tell(ctx, [
    {
      ...{ subject: { type: "evaluation", id }, event: "assign", to: "assigned" },
      at: moment(addDays(today, -15), "10:00"),
    },
  ]);
}
