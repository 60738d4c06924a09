import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Person } from "@/tests/support/factories";
import { type Told, tell } from "../incubation/told";
import { act, moment } from "../visits";
import { asked, resultOf } from "./supervision";

interface Evaluator {
  body: string;
  person: string;
}

/** The operator itself was looked at for a term: a visit, something it put right, and a sheet that was accepted. */
export async function keepOperatorEvaluation(
  center: Center,
  { actor }: Person,
  { operator: name, evaluator, today }: { operator: string; evaluator: Evaluator; today: CivilDate },
): Promise<void> {
  const on = (ago: number) => toUtcMidnight(addDays(today, -ago));
  const at = (ago: number, time: string) => moment(addDays(today, -ago), time);
  await act(center, actor, "supervision.edit", at(1, "18:00"), async (ctx: Context) => {
    const centerId = center.id;
    const operator = await ctx.db.body.findFirstOrThrow({ where: { centerId, name }, select: { id: true } });
    const [id, visit, finding] = [randomUUID(), randomUUID(), randomUUID()];
    const own = { centerId, bodyId: evaluator.body, evalueeBodyId: operator.id };
    await ctx.db.evaluation.create({
      data: {
        ...{ ...own, id, stage: "final", state: "accepted", ...resultOf(1) },
        indicators: asked,
        ...{ termStartsOn: on(240), termEndsOn: on(60), dueOn: on(20) },
        task: "查阅台账和办理时限，走访入驻组织，评价运营机构上一期间的工作。",
        ...{ findings: "孵化服务按计划开展，初审和答复及时。", advice: "建立服务申请的逾期提醒。" },
        ...{ submittedAt: at(22, "17:00"), submittedByName: evaluator.person },
        ...{ assignedByName: actor.name, assignedAt: at(50, "10:00") },
      },
    });
    await ctx.db.supervisionVisit.create({
      data: {
        ...{ ...own, id: visit, evaluationId: id, method: "files", plannedOn: on(40), heldOn: on(40) },
        ...{ place: "孵化中心办公室", met: "项目总监、两名社工" },
        summary: "抽查培训和指导台账三十份、场地预约记录两个月；培训签到有两次没有归档。",
      },
    });
    await ctx.db.finding.create({
      data: {
        ...{ ...own, id: finding, evaluationId: id, visitId: visit, number: 1, dueOn: on(30) },
        text: "两次培训的签到表没有归档，请补齐并明确归档的责任人。",
        answer: "签到表已经补齐归档；培训结束三日内由档案员归档，月底自查。",
        ...{ state: "closed", answeredAt: at(33, "16:00") },
        ...{ verdict: "已核对补齐的签到表和新的归档规定。", closedAt: at(31, "10:00") },
      },
    });
    await tell(ctx, storyOf({ id, visit, finding }, evaluator.person, at));
  });
}

function storyOf(
  { id, visit, finding }: { id: string; visit: string; finding: string },
  person: string,
  at: (ago: number, time: string) => Date,
): Told[] {
  const evaluation = { type: "evaluation" as const, id };
  const visited = { type: "supervisionVisit" as const, id: visit };
  const found = { type: "finding" as const, id: finding };
  return [
    { subject: evaluation, event: "assign", to: "assigned", at: at(50, "10:00") },
    { subject: visited, event: "plan", by: person, at: at(45, "10:00") },
    { subject: visited, event: "hold", by: person, at: at(40, "17:00") },
    { subject: found, event: "raise", to: "open", by: person, at: at(40, "17:30") },
    { subject: found, event: "answer", from: "open", to: "answered", at: at(33, "16:00") },
    {
      ...{ subject: found, event: "close", from: "answered", to: "closed", by: person },
      ...{ reason: "已核对补齐的签到表和新的归档规定。", at: at(31, "10:00") },
    },
    {
      ...{ subject: evaluation, event: "submit", from: "assigned", to: "submitted", by: person },
      at: at(22, "17:00"),
    },
    { subject: evaluation, event: "accept", from: "submitted", to: "accepted", at: at(18, "10:00") },
  ];
}
