import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { confirmedActivities, countPeriod, readCounted } from "@/lib/usecases/incubation/report/counted";
import { agreedPlan } from "../../../../support/incubation/plans";
import { firstQuarter, reportWorld } from "../../../../support/incubation/reports";
import {
  makeBooking,
  makeExchange,
  makeExchangeRules,
  makeVenues,
} from "../../../../support/incubation/space";
import { closeDesks, openDesk, openManagerDesk } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("counts each kind of record once, within the days of the period, and nobody else's", async () => {
  const desk = await openManagerDesk();
  const { incubatee } = await reportWorld(desk);
  const other = await reportWorld(desk);
  const span = { ...firstQuarter, organization: incubatee.organizationId };
  const counted = () => desk.read("2022-04-02", (ctx) => countPeriod(ctx, span));
  expect((await counted()).counted.activities).toEqual([]);
  await desk.read("2022-03-20", async (ctx) => {
    const { center, db } = ctx;
    const activity = (heldOn: string, fields: object = {}, organizationId = incubatee.organizationId) =>
      db.activity.create({
        data: {
          centerId: center.id,
          kind: "service",
          title: "敬老服务",
          state: "confirmed",
          heldOn: new Date(heldOn),
          events: 2,
          attendances: 30,
          households: 5,
          hours: 6.5,
          organizations: { create: { organizationId } },
          ...fields,
        },
      });
    await activity("2022-01-01");
    await activity("2022-03-31", { households: null });
    await activity("2022-03-08", { kind: "visit", hours: null });
    await activity("2022-04-01");
    await activity("2021-12-31");
    await activity("2022-03-09", { state: "reported" });
    await activity("2022-03-09", { state: "voided" });
    await activity("2022-03-10", {}, other.incubatee.organizationId);
    const own = { centerId: center.id, organizationId: incubatee.organizationId };
    const guidance = (startsAt: string, state: "held" | "booked") =>
      db.guidance.create({
        data: {
          ...own,
          mentor: "贺兰",
          startsAt: new Date(startsAt),
          endsAt: new Date(Date.parse(startsAt) + 90 * 60_000),
          place: "会议室",
          topic: "章程",
          state,
        },
      });
    await guidance("2022-03-31T15:30:00Z", "held"); // 23:30 in China
    await guidance("2022-03-31T16:30:00Z", "held"); // the next day there
    await guidance("2022-03-10T01:00:00Z", "booked");
    const { room } = await makeVenues(ctx);
    const booking = { venueId: room.id, organizationId: incubatee.organizationId };
    await makeBooking(ctx, { ...booking, at: "2022-02-20T01:00:00Z", hours: 3 });
    await makeBooking(ctx, { ...booking, at: "2022-04-20T01:00:00Z", hours: 3 });
    const rules = await makeExchangeRules(ctx);
    const line = { organizationId: incubatee.organizationId, credit: 4, on: "2022-02-20" };
    await makeExchange(ctx, { ...line, ruleId: rules.given, direction: "given", state: "confirmed" });
    await makeExchange(ctx, { ...line, ruleId: rules.returned, direction: "returned", state: "confirmed" });
    await makeExchange(ctx, { ...line, ruleId: rules.given, direction: "given", state: "proposed" });
    const { milestone } = await agreedPlan(ctx, incubatee.id, "完成的", "2022-03-25");
    await db.milestone.updateMany({
      where: { id: milestone.id },
      data: { state: "reached", reachedOn: new Date("2022-03-24") },
    });
    await overdueMilestone(ctx, milestone.planId, incubatee.organizationId);
    await attended(ctx, incubatee.organizationId);
    const service = await db.incubationService.create({
      data: { centerId: center.id, kind: "咨询", name: "财务咨询", position: 0 },
    });
    const request = { ...own, serviceId: service.id, need: "记账" };
    await db.serviceRequest.create({ data: { ...request, createdAt: new Date("2022-02-01") } });
    await db.serviceRequest.create({
      data: {
        ...request,
        createdAt: new Date("2021-12-01"),
        state: "delivered",
        deliveredOn: new Date("2022-01-05"),
      },
    });
  });
  expect(await counted()).toEqual({
    counted: {
      activities: [
        { kind: "service", count: 2, events: 4, attendances: 60, households: 5 },
        { kind: "visit", count: 1, events: 2, attendances: 30, households: 5 },
      ],
      volunteerHours: 13,
      trainingSessions: 1,
      trainingAttendances: 1,
      guidances: 1,
      guidanceHours: 1.5,
      milestonesReached: 1,
      milestonesOverdue: 1,
      bookings: 1,
      bookingHours: 3,
      servicesRequested: 1,
      servicesDelivered: 1,
      exchangeGiven: 4,
      exchangeReturned: 4,
    },
    pending: 1,
  });
  const listed = await desk.read("2022-04-02", (ctx) => confirmedActivities(ctx, span));
  expect(listed.map(({ heldOn }) => heldOn)).toEqual(["2022-01-01", "2022-03-08", "2022-03-31"]);
});

function overdueMilestone({ db, center }: Context, planId: string, organizationId: string) {
  return db.milestone.create({
    data: {
      centerId: center.id,
      planId,
      organizationId,
      content: "charter",
      title: "逾期的",
      dueOn: new Date("2022-03-30"),
      owner: "张小三",
      evidence: "会议纪要",
      position: 9,
    },
  });
}

async function attended({ db, center }: Context, organizationId: string) {
  const training = await db.training.create({
    data: { centerId: center.id, title: "项目书", about: "写作", field: "management", createdAt: new Date() },
  });
  const session = await db.trainingSession.create({
    data: {
      centerId: center.id,
      trainingId: training.id,
      startsAt: new Date("2022-03-12T06:00:00Z"),
      endsAt: new Date("2022-03-12T08:00:00Z"),
      place: "二楼",
      teacher: "贺兰",
      code: `报告${training.id}`,
    },
  });
  const enrolment = await db.enrolment.create({
    data: {
      centerId: center.id,
      trainingId: training.id,
      organizationId,
      name: "李敏",
      createdAt: new Date(),
    },
  });
  await db.attendance.create({
    data: {
      centerId: center.id,
      sessionId: session.id,
      enrolmentId: enrolment.id,
      organizationId,
      way: "list",
      at: new Date("2022-03-12T06:00:00Z"),
    },
  });
}

it("reads back only what it wrote", () => {
  expect(() => readCounted({ activities: [] })).toThrow();
});

it("is one statement", async () => {
  const desk = await openDesk();
  const span = { ...firstQuarter, organization: desk.center.id, startsOn: civilDate("2022-01-01") };
  expect(await desk.statements("2022-04-02", (ctx) => countPeriod(ctx, span))).toBe(1);
});
