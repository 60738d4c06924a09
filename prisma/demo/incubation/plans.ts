import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { AssessmentOccasion } from "@/lib/domain/incubation/capacity";
import { milestonesFrom, usualMilestones } from "@/lib/domain/incubation/plan/template";
import { dice } from "../dice";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

const goals = {
  mission: "扎根社区，服务有需要的居民，不以营利为目的。",
  goals: "一年内形成一个稳定的服务项目和一支二十人左右的志愿者队伍。",
  charter: "起草章程，经全体成员讨论通过，并按章程推选负责人。",
  rules: "建立人事、财务、档案和志愿者管理制度，账目按月公开。",
  registration: "具备条件后办理登记或备案。",
  standardization: "项目有计划、有记录、有总结，接受中心和第三方评估。",
};

const remarks = ["制度已有初稿", "骨干稳定", "账目由专人记录", "项目记录齐全"] as const;

function points(roll: () => number, least: number) {
  return Math.min(5, least + Math.floor(roll() * 2));
}

/** 能力评估 at the start, and half a year later where that has come. */
async function assess(ctx: Context, residents: readonly Begun[], today: CivilDate) {
  const centerId = ctx.center.id;
  const occasions: { occasion: AssessmentOccasion; after: number; least: number }[] = [
    { occasion: "start", after: 10, least: 1 },
    { occasion: "midTerm", after: 190, least: 3 },
  ];
  const assessed = residents.flatMap(({ incubatee, organization, begunOn }, at) =>
    occasions
      .map(({ after, ...rest }) => ({ ...rest, on: addDays(begunOn, after) }))
      .filter(({ on }) => on < today)
      .map(({ occasion, on, least }) => {
        const roll = dice(at * 31 + least);
        const score = (place: number) => ({ points: points(roll, least), remark: remarks[place] ?? null });
        return {
          ...{ centerId, id: randomUUID(), incubateeId: incubatee, organizationId: organization, occasion },
          ...{ assessedById: ctx.actor.userId ?? "", assessedByName: ctx.actor.name },
          assessedOn: toUtcMidnight(on),
          scores: { organization: score(0), team: score(1), finance: score(2), projects: score(3) },
          summary: least === 1 ? "有服务热情，制度和财务从头建起。" : "已能按制度运行，项目记录较完整。",
          on,
        };
      }),
  );
  await ctx.db.capacityAssessment.createMany({ data: assessed.map(({ on: _on, ...row }) => row) });
  await tell(
    ctx,
    assessed.map(({ id, on }) => {
      return { subject: { type: "capacityAssessment", id }, event: "assess", at: moment(on, "15:00") };
    }),
  );
}

interface Begun extends Resident {
  /** When the plan of today began: its entry, or later where it has gone on for years. */
  begunOn: CivilDate;
}

/** Two in ten have a milestone that is overdue, one in ten has handed one in. */
function milestonesOf(resident: Begun, at: number, planId: string, today: CivilDate) {
  // Who is registered already does not go to register.
  const usual = usualMilestones.filter(
    ({ content }) => content !== "registration" || resident.legalStatus !== "registered",
  );
  const template = milestonesFrom(usual, resident.begunOn, resident.leader);
  const past = template.filter(({ dueOn }) => dueOn < today).length;
  const late = at % 5 === 3 ? past - 1 : -1;
  return template.map((milestone, position) => {
    const reached = milestone.dueOn < today && position !== late;
    const submitted = !reached && position === past && at % 10 === 4;
    return {
      ...{ id: randomUUID(), planId, organizationId: resident.organization, position },
      ...milestone,
      state: reached ? ("reached" as const) : submitted ? ("submitted" as const) : ("open" as const),
      note: reached || submitted ? "材料已交中心。" : null,
      reachedOn: reached ? addDays(milestone.dueOn, -2) : null,
    };
  });
}

/** Assessment, plan and milestones of each resident. */
export async function keepPlans(ctx: Context, residents: readonly Begun[], today: CivilDate) {
  const centerId = ctx.center.id;
  await assess(ctx, residents, today);
  const plans = residents.map((resident) => ({ resident, id: randomUUID() }));
  await ctx.db.incubationPlan.createMany({
    data: plans.map(
      ({ id, resident: { incubatee: incubateeId, organization: organizationId, begunOn } }) => ({
        ...{ centerId, id, incubateeId, organizationId, goals, state: "agreed" as const },
        leadName: ctx.actor.name,
        agreedOn: toUtcMidnight(addDays(begunOn, 25)),
      }),
    ),
  });
  const milestones = plans.flatMap(({ id, resident }, at) => milestonesOf(resident, at, id, today));
  await ctx.db.milestone.createMany({
    data: milestones.map(({ dueOn, reachedOn, ...row }) => ({
      ...{ centerId, ...row, dueOn: toUtcMidnight(dueOn) },
      reachedOn: reachedOn && toUtcMidnight(reachedOn),
    })),
  });
  const drafted = (begunOn: CivilDate) => moment(addDays(begunOn, 20), "10:00");
  const begunOf = new Map<string, CivilDate>(plans.map(({ id, resident }) => [id, resident.begunOn]));
  await tell(ctx, [
    ...plans.flatMap(({ id, resident: { begunOn } }): Told[] => [
      { subject: { type: "plan", id }, event: "draft", to: "drafted", at: drafted(begunOn) },
      { subject: { type: "plan", id }, event: "edit", at: drafted(begunOn) },
      {
        subject: { type: "plan", id },
        event: "agree",
        from: "drafted",
        to: "agreed",
        at: moment(addDays(begunOn, 25), "15:00"),
      },
    ]),
    ...milestones.flatMap(({ id, planId, dueOn, reachedOn, state, owner }): Told[] => {
      const subject = { type: "milestone" as const, id };
      const told: Told[] = [{ subject, event: "add", at: drafted(begunOf.get(planId) ?? dueOn) }];
      if (state === "open") return told;
      const handedIn = addDays(reachedOn ?? today, -3);
      const own = { at: moment(handedIn, "16:00"), by: owner };
      told.push({ subject, event: "submit", from: "open", to: "submitted", ...own });
      if (reachedOn)
        told.push({
          subject,
          event: "confirm",
          from: "submitted",
          to: "reached",
          at: moment(reachedOn, "10:30"),
        });
      return told;
    }),
  ]);
}
