import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { newExchange } from "@/lib/usecases/incubation/exchange/exchange-choice";
import { writeActivity } from "@/lib/usecases/registry/activity";
import {
  makeBooking,
  makeExchangeRules,
  makeResidents,
  makeVenues,
} from "../../../../support/incubation/space";
import { plainActivity } from "../../../../support/registry/registry";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("fills in what a booking or an activity says already, and offers the rules in their words", async () => {
  const desk = await openDesk();
  const made = await desk.read(day, async (ctx) => {
    const { organizationId } = nth(await makeResidents(ctx, "甲组织"), 0);
    const { room } = await makeVenues(ctx);
    await makeExchangeRules(ctx);
    const booking = await makeBooking(ctx, {
      venueId: room.id,
      organizationId,
      at: "2026-03-10T01:00:00Z",
      hours: 1.5,
    });
    const activity = await writeActivity(ctx, {
      ...plainActivity,
      title: "社区义诊",
      kind: "service",
      heldOn: civilDate("2026-03-08"),
      organizations: [organizationId],
    });
    return { organizationId, booking: booking.id, activity: activity.id };
  });
  const load = (from: { booking?: string; activity?: string }) =>
    desk.read(day, (ctx) => newExchange(ctx, { booking: null, activity: null, ...from }));
  const { organizationId } = made;
  expect(await load({})).toMatchObject({ basis: null, values: { happenedOn: day } });
  expect(await load({ booking: made.booking })).toMatchObject({
    basis: "预约：201会议室，2026年3月10日（周二）09:00–10:30",
    values: { organizationId, happenedOn: "2026-03-10", quantity: 1.5 },
  });
  const { options, values } = await load({ activity: made.activity });
  expect(values).toEqual({ organizationId, happenedOn: "2026-03-08" });
  expect(options.ruleId?.map(({ label }) => label)).toEqual([
    "会议室使用（中心提供，每小时 2 分）",
    "社区义诊（组织回馈，每场 10 分）",
  ]);
  const there = await openDesk();
  const foreign = there.read(day, (ctx) => newExchange(ctx, { booking: made.booking, activity: null }));
  expect((await refusalOf(foreign)).code).toBe("not_found");
});
