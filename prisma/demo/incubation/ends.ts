import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { graduationWords } from "@/lib/domain/incubation/graduation-certificate";
import { usualItems } from "@/lib/domain/incubation/handover";
import { usualChecklist } from "@/lib/domain/incubation/registration-checklist";
import { indicatorsOf } from "@/lib/domain/review/indicator";
import { issueCertificates } from "@/lib/usecases/admission/certificate";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

/** 入驻交接 of each resident, all settled. */
export async function keepHandovers(ctx: Context, residents: readonly Resident[]): Promise<void> {
  const centerId = ctx.center.id;
  const made = residents.map((resident) => ({ ...resident, id: randomUUID() }));
  await ctx.db.handover.createMany({
    data: made.map(({ id, incubatee: incubateeId, organization: organizationId, startedOn }) => ({
      ...{ centerId, id, incubateeId, organizationId, direction: "moveIn" as const },
      dueOn: toUtcMidnight(addDays(startedOn, 15)),
      items: usualItems("moveIn").map((item) => ({ ...item, condition: "完好", settled: true })),
      ...{ settledOn: toUtcMidnight(addDays(startedOn, 5)), settledByName: ctx.actor.name },
    })),
  });
  await tell(
    ctx,
    made.map(({ id, startedOn }) => {
      return {
        subject: { type: "handover", id },
        event: "settle",
        at: moment(addDays(startedOn, 5), "11:00"),
      };
    }),
  );
}

/** How far a case has come: how many steps are met, and whether it was handed in and granted. */
interface Road {
  resident: Resident;
  form: "institution" | "community";
  met: number;
  openedOn: CivilDate;
  submittedOn?: CivilDate;
  decidedOn?: CivilDate;
  /** The filing number that was granted. */
  paper?: string;
}

/** Registration and filing; one that was granted changes the legal status from that day. */
export async function keepRoads(ctx: Context, roads: readonly Road[]): Promise<void> {
  const centerId = ctx.center.id;
  const made = roads.map((road) => ({ ...road, id: randomUUID() }));
  await ctx.db.registrationCase.createMany({
    data: made.map(({ id, resident, form, met, openedOn, submittedOn, decidedOn, paper = null }) => ({
      ...{ centerId, id, form, paper, organizationId: resident.organization, fastTrack: true },
      kind: form === "community" ? ("filing" as const) : ("registration" as const),
      state: decidedOn ? ("granted" as const) : submittedOn ? ("submitted" as const) : ("preparing" as const),
      openedOn: toUtcMidnight(openedOn),
      submittedOn: submittedOn ? toUtcMidnight(submittedOn) : null,
      decidedOn: decidedOn ? toUtcMidnight(decidedOn) : null,
      steps: usualChecklist(form).steps.map((step, at) => {
        const done = at < met ? { metOn: addDays(openedOn, 4 + at * 3), note: "材料已核" } : null;
        return { ...step, ...(done ?? { metOn: null, note: null }) };
      }),
      roster: [
        { name: resident.leader, role: "负责人" },
        ...["郝建军", "温桂兰", "姚丽娟", "成志强"].map((name) => ({ name, role: "成员" })),
      ],
    })),
  });
  for (const { resident, decidedOn, paper } of made) {
    if (!decidedOn || !paper) continue;
    const { organization: id } = resident;
    await ctx.db.organization.updateMany({
      where: { centerId, id },
      data: { legalStatus: "filed", filingNumber: paper },
    });
    await ctx.db.organizationStatus.create({
      data: { centerId, organizationId: id, legalStatus: "filed", since: toUtcMidnight(decidedOn), paper },
    });
  }
  await tell(
    ctx,
    made.flatMap(({ id, met, openedOn, submittedOn, decidedOn }): Told[] => {
      const subject = { type: "registration" as const, id };
      const told: Told[] = [{ subject, event: "open", to: "preparing", at: moment(openedOn, "10:00") }];
      if (met > 0) told.push({ subject, event: "meetStep", at: moment(addDays(openedOn, 4), "10:00") });
      if (submittedOn)
        told.push({ subject, event: "submit", to: "submitted", at: moment(submittedOn, "10:00") });
      if (decidedOn) told.push({ subject, event: "grant", to: "granted", at: moment(decidedOn, "16:00") });
      return told;
    }),
  );
}

const scores = (points: number) =>
  Object.fromEntries(indicatorsOf(null).map(({ id }, at) => [id, { points: points + at, note: null }]));

/** One that graduated with its certificate, and one that waits for its assessment. */
export async function keepGraduations(
  ctx: Context,
  {
    graduate,
    waiting,
    evaluator,
    today,
  }: { graduate: Resident; waiting: Resident; evaluator: string; today: CivilDate },
): Promise<void> {
  const centerId = ctx.center.id;
  const [done, asked, evaluation] = [randomUUID(), randomUUID(), randomUUID()];
  const day = (ago: number) => addDays(today, -ago);
  const on = (ago: number) => toUtcMidnight(day(ago));
  const indicators = indicatorsOf(null).map(({ title, about, points }) => ({ title, about, points }));
  await ctx.db.graduationAssessment.create({
    data: {
      ...{ centerId, id: done, incubateeId: graduate.incubatee, organizationId: graduate.organization },
      ...{ state: "decided", result: "graduate", indicators, requestedOn: on(75), decidedOn: on(28) },
      ...{ selfScores: scores(20), selfStatement: "章程、制度、账目齐全，能够独立开展服务。" },
      ...{ interviewOn: on(60), interview: "负责人介绍了团队、资金来源和下一年计划，回答清楚。" },
      ...{ advice: "达到出壳条件，同意出壳。", development: "拓展资金来源，继续参与公益创投。" },
      decidedByName: ctx.actor.name,
    },
  });
  await ctx.db.graduationAssessment.create({
    data: {
      ...{ centerId, id: asked, incubateeId: waiting.incubatee, organizationId: waiting.organization },
      ...{ state: "requested", indicators, requestedOn: on(4) },
    },
  });
  await ctx.db.evaluation.create({
    data: {
      ...{
        centerId,
        id: evaluation,
        bodyId: evaluator,
        evalueeId: graduate.organization,
        graduationId: done,
      },
      ...{
        state: "accepted",
        task: "核查章程、账目和服务记录，按指标评分。",
        dueOn: on(35),
        scores: scores(19),
      },
      ...{ findings: "制度健全，服务记录完整，账目清楚。", advice: "加强志愿者培训。" },
      ...{ submittedAt: moment(day(40), "17:00"), submittedByName: "侯立军" },
      ...{ assignedByName: ctx.actor.name, assignedAt: moment(day(58), "10:00") },
    },
  });
  await ctx.db.incubatee.updateMany({
    where: { centerId, id: graduate.incubatee },
    data: { state: "graduated", endedOn: on(28), endReason: "通过出壳评估", afterCareUntil: on(28 - 365) },
  });
  await ctx.db.incubatee.updateMany({
    where: { centerId, id: waiting.incubatee },
    data: { state: "awaitingAssessment" },
  });
  await ctx.db.incubationPlan.updateMany({
    where: { centerId, incubateeId: graduate.incubatee },
    data: { state: "closed" },
  });
  await ctx.db.milestone.updateMany({
    where: { centerId, organizationId: graduate.organization, state: "open" },
    data: { state: "reached", reachedOn: on(80), note: "材料已交中心。" },
  });
  const status = await ctx.db.organization.findFirstOrThrow({
    where: { centerId, id: graduate.organization },
    select: { legalStatus: true, creditCode: true, filingNumber: true },
  });
  await issueCertificates(ctx, [
    {
      ...{ kind: "certificate", title: "出壳证书", holder: graduate.name },
      paper: graduationWords({ ...graduate, ...status, decidedOn: day(28) }, ctx.center.name),
      ...{ organizationId: graduate.organization, subject: { type: "graduation", id: done } },
    },
  ]);
  const graduation = { type: "graduation" as const, id: done };
  await tell(ctx, [
    { subject: graduation, event: "request", to: "requested", at: moment(day(75)), by: graduate.leader },
    { subject: graduation, event: "selfScore", to: "selfScored", at: moment(day(68)), by: graduate.leader },
    { subject: graduation, event: "interview", to: "interviewed", at: moment(day(60), "15:00") },
    { subject: { type: "evaluation", id: evaluation }, event: "assign", at: moment(day(58), "10:00") },
    { subject: graduation, event: "review", to: "reviewed", at: moment(day(38), "10:00") },
    { subject: graduation, event: "decide", to: "decided", at: moment(day(28), "10:00") },
    {
      ...{ subject: { type: "incubatee", id: graduate.incubatee }, event: "graduate" },
      ...{ from: "awaitingAssessment", to: "graduated", at: moment(day(28), "10:00") },
    },
    {
      ...{ subject: { type: "graduation", id: asked }, event: "request", to: "requested" },
      ...{ at: moment(day(4)), by: waiting.leader },
    },
    {
      ...{ subject: { type: "incubatee", id: waiting.incubatee }, event: "requestAssessment" },
      ...{ from: "incubating", to: "awaitingAssessment", at: moment(day(4)) },
    },
  ]);
}
