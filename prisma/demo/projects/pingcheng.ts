import { randomUUID } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import type { TrancheState } from "@/lib/domain/projects/money/tranche";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import type { Person } from "@/tests/support/factories";
import { inTurn } from "../dice";
import type { Resident } from "../incubation/entry";
import { type Told, tell } from "../incubation/told";
import { act, moment } from "../visits";
import { awardDirectly } from "./award";
import { askBack, prolong } from "./changes";
import { keepFund, keepProjects } from "./enter";
import { keepGifts } from "./giving";
import { keepExpenses, keepTranches } from "./money";
import { keepOpposedAward } from "./opposed";
import type { ProjectPlan } from "./plan";
import { keepEvaluations, keepRunningEvaluation } from "./supervision";
import { takeActivities } from "./work";

/** A project in each state, its payments as far as they can have come; the first two are of those who have accounts. */
const plans: readonly {
  name: string;
  field: string;
  served: string;
  state: ProjectState;
  begun: number;
  lasts: number;
  thousands: number;
  tranches: readonly [TrancheState, TrancheState, TrancheState];
}[] = [
  {
    ...{ name: "银龄课堂进社区", field: "助老", served: "60 岁以上居民", state: "running" },
    ...{ begun: -170, lasts: 300, thousands: 60, tranches: ["paid", "requested", "planned"] },
  },
  {
    ...{ name: "邻里议事厅", field: "社区治理", served: "社区居民", state: "midterm" },
    ...{ begun: -160, lasts: 300, thousands: 80, tranches: ["paid", "planned", "planned"] },
  },
  {
    ...{ name: "阳光陪伴计划", field: "儿童关爱", served: "困境儿童", state: "running" },
    ...{ begun: -150, lasts: 170, thousands: 50, tranches: ["paid", "checked", "planned"] },
  },
  {
    ...{ name: "无障碍出行陪护", field: "助残", served: "残疾人", state: "running" },
    ...{ begun: -30, lasts: 300, thousands: 40, tranches: ["approved", "planned", "planned"] },
  },
  {
    ...{ name: "低保家庭结对", field: "济困", served: "低保家庭", state: "suspended" },
    ...{ begun: -120, lasts: 300, thousands: 30, tranches: ["paid", "blocked", "planned"] },
  },
  {
    ...{ name: "健康管家进楼院", field: "助医", served: "慢病居民", state: "closed" },
    ...{ begun: -172, lasts: 150, thousands: 50, tranches: ["paid", "paid", "paid"] },
  },
  {
    ...{ name: "社区应急志愿队", field: "救灾", served: "社区居民", state: "prepared" },
    ...{ begun: 20, lasts: 200, thousands: 35, tranches: ["planned", "planned", "planned"] },
  },
];

interface Known {
  evaluator: string;
  foundation: string;
  places: readonly string[];
  clerk: Person;
  approver: Person;
  today: CivilDate;
}

/** Pingcheng's projects as they go on: payments in each state, what was spent, a mid-term review with a finding and a survey. */
export async function keepPingchengProjects(
  center: Center,
  staff: Person,
  residents: readonly Resident[],
  { evaluator, foundation, places, clerk, approver, today }: Known,
): Promise<void> {
  const now = moment(addDays(today, -1), "18:00");
  const who = { body: evaluator, person: "侯立军" };
  const decider = { id: approver.id, name: approver.actor.name };
  const leads = plans.map((_, at) => inTurn(residents, at));
  const kept = await act(center, staff.actor, "project.edit", now, async (ctx) => {
    const year = yearOf(today);
    const fund = { name: "社区治理公益创投专项", source: "lottery", year, grantedFen: 100_000_000n } as const;
    const document = `平民发〔${year}〕4号`;
    const fundId = await keepFund(ctx, { ...fund, document }, addDays(today, -220));
    const projects = await keepProjects(
      ctx,
      plans.map(({ begun, lasts, thousands, served, tranches: _, ...plan }, at): ProjectPlan => {
        const startsOn = addDays(today, begun);
        const partner = inTurn(residents, at + 1);
        return {
          ...{ ...plan, kind: "venture", fundId, document, servedGroups: served, startsOn },
          ...{ grantedFen: BigInt(thousands) * 100_000n, endsOn: addDays(startsOn, lasts) },
          executors: [leads[at], ...(at < 2 ? [partner] : [])].flatMap((one) => {
            return one ? [{ organization: one.organization }] : [];
          }),
          places: [inTurn(places, at)],
          summary: `面向${served}，每月开展活动并入户走访，年底形成案例。`,
          ...(plan.state === "closed" && { score: "92", grade: "优秀" }),
          lines: [
            {
              name: "社区活动",
              measure: "events",
              unit: "场",
              target: 4 + at * 2,
              dueOn: addDays(startsOn, 140),
            },
            { name: "参加人次", measure: "attendances", unit: "人次", target: 200 },
          ],
        };
      }),
      today,
    );
    await takeActivities(ctx, projects.slice(0, 6));
    for (const [at, project] of projects.entries()) {
      const lead = inTurn(leads, at);
      const states = inTurn(plans, at).tranches;
      await keepTranches(ctx, project, states, { leader: lead.leader, clerk, approver: decider }, today);
      const spends = { share: 45n, count: 6, organization: lead.organization, leader: lead.leader };
      if (at < 3) await keepExpenses(ctx, project, spends, today);
    }
    return projects;
  });
  const [, midterm, passed, , , closed] = kept;
  if (!midterm || !passed || !closed) throw new Error("a project of Pingcheng was not kept");
  await act(center, staff.actor, "project.edit", now, async (ctx) => {
    const of = (at: number) => leads[at]?.organization ?? null;
    await keepEvaluations(
      ctx,
      [
        { project: passed, stage: "midterm", on: addDays(today, -20), organization: of(2) },
        { project: closed, stage: "midterm", on: addDays(closed.startsOn, 80), organization: of(5) },
        { project: closed, stage: "final", on: addDays(closed.endsOn, 1), organization: of(5) },
      ],
      who,
    );
    await keepRunningEvaluation(ctx, { project: midterm, organization: of(1) }, who, today);
  });
  const year = yearOf(today);
  await prolong(center, { staff, approver }, { project: passed, document: `平民函〔${year}〕27号`, today });
  await askBack(center, staff, { project: closed, amountFen: 126_000n, today });
  await act(center, staff.actor, "resource.edit", now, (ctx) =>
    keepGifts(ctx, [
      {
        ...{ title: "老人过冬棉被", kind: "goods", mode: "慈善+救助", unit: "床", quantity: 120 },
        ...{ valueFen: 2_400_000n, donor: { body: foundation }, receivedOn: addDays(today, -40) },
        out: { quantity: 80, placeId: inTurn(places, 0), receiver: "武雅琴", people: 80 },
      },
      {
        ...{ title: "儿童图书", kind: "goods", mode: "慈善+教育", unit: "册", quantity: 600 },
        ...{ valueFen: 1_800_000n, donor: { name: "云中读书会的一位会员" }, anonymous: true },
        receivedOn: addDays(today, -12),
      },
    ]),
  );
  await awardDirectly(center, staff, {
    ...{ lead: inTurn(residents, 3).organization, place: inTurn(places, 1), today },
  });
  await keepOpposedAward(
    center,
    { staff, approver },
    { lead: inTurn(residents, 6), place: inTurn(places, 2), today },
  );
  await postNeeds(center, staff, inTurn(residents, 2), today);
}

/** What is needed and offered, with one answer that waits. */
async function postNeeds(center: Center, staff: Person, replier: Resident, today: CivilDate): Promise<void> {
  const at = moment(addDays(today, -6), "10:00");
  const rows = [
    {
      direction: "need",
      topic: "talent",
      title: "需要两名会修轮椅的志愿者",
      text: "民福社区有八把轮椅等着修，零件已经备好。",
    },
    {
      direction: "offer",
      topic: "resource",
      title: "可提供三十套学习桌椅",
      text: "学校更新桌椅，成色完好，自提。",
    },
  ] as const;
  await act(center, staff.actor, "opportunity.edit", at, async (ctx) => {
    const known = rows.map((row) => ({ ...row, id: randomUUID() }));
    await ctx.db.opportunity.createMany({
      data: known.map((row) => ({
        ...{ centerId: center.id, ...row, posterName: center.name, contact: center.phone, state: "posted" },
        ...{ closesOn: toUtcMidnight(addDays(today, 25)), createdAt: at },
      })),
    });
    const reply = randomUUID();
    await ctx.db.opportunityReply.create({
      data: {
        ...{
          centerId: center.id,
          id: reply,
          opportunityId: known[0]?.id ?? "",
          text: "我们有两位老师傅，周末可以去。",
        },
        ...{ organizationId: replier.organization, replierName: replier.name, contact: replier.leader },
        createdAt: moment(addDays(today, -3), "20:00"),
      },
    });
    await tell(ctx, [
      ...known.flatMap(({ id }): Told[] => [
        { subject: { type: "opportunity", id }, event: "add", to: "drafted", at },
        { subject: { type: "opportunity", id }, event: "post", from: "drafted", to: "posted", at },
      ]),
      {
        ...{ subject: { type: "opportunityReply", id: reply }, event: "reply", to: "sent" },
        ...{ at: moment(addDays(today, -3), "20:00"), by: replier.leader },
      },
    ]);
  });
}
