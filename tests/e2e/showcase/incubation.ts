import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { usualItems } from "@/lib/domain/incubation/handover";
import { assessCapacity } from "@/lib/usecases/incubation/capacity";
import { serveEviction } from "@/lib/usecases/incubation/eviction";
import { bookHourFor, recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { offerHours } from "@/lib/usecases/incubation/guidance/hour";
import { recordMinutes } from "@/lib/usecases/incubation/guidance/minutes";
import { saveHandover } from "@/lib/usecases/incubation/handover";
import { startPlan } from "@/lib/usecases/incubation/plan/plan";
import { addTemplate } from "@/lib/usecases/incubation/plan/template";
import { openRegistration } from "@/lib/usecases/incubation/registration/case";
import { insertActivity } from "@/lib/usecases/registry/activity";
import { makeIncubatee } from "../../support/factories";
import { offeredHour, plainHour } from "../../support/incubation/guidance";
import { makeLearning } from "../../support/incubation/learning";
import { makeLeavers } from "../../support/incubation/leaving-world";
import { agreedPlan, plainAssessment, plainTemplate } from "../../support/incubation/plans";
import { makeReport } from "../../support/incubation/reports";
import {
  makeAllocation,
  makeBooking,
  makeExchange,
  makeExchangeRules,
  makeVenues,
} from "../../support/incubation/space";
import { makeGiving } from "../../support/projects/giving";
import { makeDisputed, makeSpending } from "../../support/projects/project-money";
import { makeFund, makePayments, makeProject } from "../../support/projects/projects";
import { makeSupervision } from "../../support/projects/supervision";
import { healthDay } from "./registry";

const day = civilDate("2022-01-25");

interface Resident {
  id: string;
  organizationId: string;
}

/** An organization in incubation to which everything happened, one to which nothing did, and one that leaves. */
export async function incubationShown(ctx: Context, signingCall: { id: string }, mentor: string) {
  const cohort = await ctx.db.cohort.findFirstOrThrow({ where: { callId: signingCall.id } });
  const incubatee = await makeIncubatee(ctx, cohort, {
    name: "大同市平城区民福街道星火社会工作与志愿服务发展中心",
    legalStatus: "team",
  });
  const unplanned = await makeIncubatee(ctx, cohort);
  const leaving = await makeIncubatee(ctx, cohort, { name: "清河环保志愿队", legalStatus: "team" });
  const plan = await planned(ctx, incubatee);
  const guidance = await guided(ctx, incubatee, mentor);
  const space = await housed(ctx, incubatee);
  const learning = await makeLearning(ctx, "财务规范", incubatee.organizationId);
  const leavers = await makeLeavers(ctx, leaving.id, leaving.organizationId, "志愿队");
  const reporting = await makeReport(ctx, incubatee, "一月");
  const fund = await makeFund(ctx);
  const project = await makeProject(ctx, { lead: incubatee.organizationId, fundId: fund.id });
  const payments = await makePayments(ctx, project.id);
  const supervised = await makeProject(ctx, {
    ...{ lead: incubatee.organizationId, begun: true, name: "邻里守望" },
  });
  const supervision = await makeSupervision(ctx, supervised.id, leavers.evaluators.id, "");
  const spending = await makeSpending(ctx, "平安", incubatee.organizationId);
  const disputed = await makeDisputed(ctx, spending.working);
  const giving = await makeGiving(ctx, "暖冬", incubatee.organizationId);
  const road = { organization: incubatee.organizationId, legalForm: "association" as const };
  const ownRegistration = await openRegistration(ctx, { ...road, placeId: null, fastTrack: false });
  await saveHandover(ctx, {
    incubatee: incubatee.id,
    direction: "moveIn",
    dueOn: civilDate("2022-02-10"),
    items: usualItems("moveIn").map((item, at) => ({ ...item, settled: at < 2 })),
  });
  await serveEviction(ctx, {
    ...{
      incubatee: incubatee.id,
      grounds: ["sublet", "reports"],
      facts: "一月起把工位转给他人使用，两次提醒未改。",
    },
    ...{ servedOn: day, servedBy: "inPerson", answerBy: civilDate("2022-02-10") },
  });
  const own = { organizations: [incubatee.organizationId], bodies: [], placeId: null };
  const from = { reporterId: incubatee.organizationId, draftKey: randomUUID() };
  const activity = await insertActivity(ctx, { ...healthDay, heldOn: day, ...own }, from);
  return {
    ...{ cohort: `${cohort.number}`, incubatee: incubatee.id, resident: incubatee.organizationId },
    ...{
      unplanned: unplanned.id,
      ...reporting,
      ...giving,
      fund: fund.id,
      project: project.id,
      ...{ ...spending, ...disputed },
      payment: payments.planned,
      checkedPayment: payments.checked,
      projectEvaluation: supervision.evaluation,
      ...{ supervision: supervision.supervision, finding: supervision.finding },
      ...{ survey: supervision.survey, surveyCode: supervision.code },
      ownRegistration: ownRegistration.id,
      ownActivity: activity?.id ?? "",
      ...plan,
      ...guidance,
      ...space,
    },
    ...{ training: learning.training.id, session: learning.session.id, code: learning.session.code },
    ...{ service: learning.service.id, request: learning.request.id, brand: learning.brand.id },
    ...{ graduation: leavers.graduation.id, registration: leavers.registration.id },
    ...{ evaluation: leavers.evaluation.id, evaluators: leavers.evaluators.id },
  };
}

async function planned(ctx: Context, { id: incubatee }: Resident) {
  await assessCapacity(ctx, { ...plainAssessment, incubatee });
  const midTerm = { occasion: "midTerm" as const, assessedOn: day, team: 4, finance: 3 };
  await assessCapacity(ctx, { ...plainAssessment, ...midTerm, incubatee });
  const planTemplate = await addTemplate(ctx, plainTemplate);
  await startPlan(ctx, { incubatee, planTemplate: "usual" });
  const { milestone } = await agreedPlan(ctx, incubatee);
  const capacity = await ctx.db.capacityAssessment.findFirstOrThrow({ where: { incubateeId: incubatee } });
  return { planTemplate: planTemplate.id, milestone: milestone.id, capacity: capacity.id };
}

/** An hour on offer, a guidance with its minutes, and one to come by the mentor who has an account. */
async function guided(ctx: Context, { organizationId: organization }: Resident, mentor: string) {
  const hour = await offeredHour(ctx, "李建军");
  const direct = { ...plainHour, mentor: "周工", organization, topic: "章程怎么写" };
  const guidance = await recordGuidance(ctx, { ...direct, day });
  const followUps = [{ what: "把章程草案发给理事", by: civilDate("2022-02-10"), doneOn: null }];
  await recordMinutes(ctx, { guidance: guidance.id, minutes: "逐条看了草案。", followUps });
  await offerHours(ctx, { ...plainHour, personId: mentor, mentor: null, day: civilDate("2022-01-28") });
  const offered = await ctx.db.guidanceHour.findFirstOrThrow({ where: { personId: mentor } });
  const booked = { guidanceHour: offered.id, organization, topic: "怎样申请公益创投项目" };
  const mentored = await bookHourFor(ctx, booked);
  return { guidanceHour: hour.id, guidance: guidance.id, mentored: mentored.id };
}

async function housed(ctx: Context, { organizationId }: Resident) {
  const { site, room, seat } = await makeVenues(ctx);
  const held = { venueId: seat.id, organizationId, since: "2022-01-01", until: "2022-12-31" };
  const allocation = await makeAllocation(ctx, held);
  const booking = await makeBooking(ctx, { venueId: room.id, organizationId, at: "2022-01-27T01:00:00Z" });
  const rules = await makeExchangeRules(ctx);
  const line = { organizationId, ruleId: rules.given, direction: "given" as const, credit: 4 };
  await makeExchange(ctx, { ...line, on: "2022-01-18", state: "confirmed" });
  const exchange = await makeExchange(ctx, { ...line, on: "2022-01-20", state: "proposed" });
  return {
    ...{ site: site.id, room: room.id, venue: seat.id, allocation: allocation.id },
    ...{ booking: booking.id, exchange: exchange.id },
  };
}
