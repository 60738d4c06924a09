import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Counted, DoneActivity } from "@/lib/domain/incubation/report/counted";
import { activityKinds } from "@/lib/domain/registry/activity";

const amount = z.number().nonnegative();
const counted = z.object({
  activities: z.array(
    z.object({
      kind: z.enum(activityKinds),
      count: amount,
      events: amount,
      attendances: amount,
      households: amount,
    }),
  ),
  volunteerHours: amount,
  trainingSessions: amount,
  trainingAttendances: amount,
  guidances: amount,
  guidanceHours: amount,
  milestonesReached: amount,
  milestonesOverdue: amount,
  bookings: amount,
  bookingHours: amount,
  servicesRequested: amount,
  servicesDelivered: amount,
  exchangeGiven: amount,
  exchangeReturned: amount,
});

/** What was counted when a report was handed in, read back. */
export function readCounted(json: unknown): Counted {
  return counted.parse(json);
}

export interface ReportedSpan {
  organization: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
}

/** What the records of an organization amount to within a period, as they stand now: one statement. */
export async function countPeriod(ctx: Context, { organization, startsOn, endsOn }: ReportedSpan) {
  const center = ctx.center.id;
  const [from, to] = [toUtcMidnight(startsOn), toUtcMidnight(endsOn)];
  const [since, until] = [chinaDayStart(startsOn), chinaDayStart(addDays(endsOn, 1))];
  const today = toUtcMidnight(chinaDate(ctx.now));
  const [found] = await ctx.db.$queryRaw<{ counted: unknown; pending: number }[]>`
    with held as (
      select a.kind, a.state, a.events, coalesce(a.attendances, 0) as attendances,
        coalesce(a.households, 0) as households, coalesce(a.hours, 0) as hours
        from activities a
        join activity_organizations l on l.center_id = a.center_id and l.activity_id = a.id
       where a.center_id = ${center}::uuid and l.organization_id = ${organization}::uuid
         and a.held_on between ${from}::date and ${to}::date),
    kinds as (
      select kind, count(*) as count, sum(events) as events, sum(attendances) as attendances,
        sum(households) as households
        from held where state = 'confirmed' group by kind),
    taught as (
      select count(distinct t.session_id) as lessons, count(*) as attendances from attendances t
        join training_sessions s on s.center_id = t.center_id and s.id = t.session_id
       where t.center_id = ${center}::uuid and t.organization_id = ${organization}::uuid
         and s.starts_at >= ${since} and s.starts_at < ${until}),
    guided as (
      select count(*) as count, coalesce(sum(extract(epoch from ends_at - starts_at)), 0) / 3600 as hours
        from guidances
       where center_id = ${center}::uuid and organization_id = ${organization}::uuid and state = 'held'
         and starts_at >= ${since} and starts_at < ${until}),
    booked as (
      select count(*) as count, coalesce(sum(extract(epoch from ends_at - starts_at)), 0) / 3600 as hours
        from bookings
       where center_id = ${center}::uuid and organization_id = ${organization}::uuid and state = 'booked'
         and starts_at >= ${since} and starts_at < ${until} and starts_at <= ${ctx.now}),
    steps as (
      select count(*) filter (where m.state = 'reached' and m.reached_on between ${from}::date and ${to}::date) as reached,
        count(*) filter (where m.state = 'open' and m.due_on <= ${to}::date and m.due_on < ${today}::date) as overdue
        from milestones m
        join incubation_plans p on p.center_id = m.center_id and p.id = m.plan_id and p.state <> 'drafted'
       where m.center_id = ${center}::uuid and m.organization_id = ${organization}::uuid),
    served as (
      select count(*) filter (where created_at >= ${since} and created_at < ${until}
          and state <> 'withdrawn') as requested,
        count(*) filter (where delivered_on between ${from}::date and ${to}::date) as delivered
        from service_requests
       where center_id = ${center}::uuid and organization_id = ${organization}::uuid),
    exchanged as (
      select coalesce(sum(credit) filter (where direction = 'given'), 0) as given,
        coalesce(sum(credit) filter (where direction = 'returned'), 0) as returned
        from exchange_entries
       where center_id = ${center}::uuid and organization_id = ${organization}::uuid and state = 'confirmed'
         and happened_on between ${from}::date and ${to}::date)
    select jsonb_build_object(
      'activities', coalesce((select jsonb_agg(to_jsonb(kinds) order by kind) from kinds), '[]'),
      'volunteerHours', (select coalesce(sum(hours), 0) from held where state = 'confirmed'),
      'trainingSessions', taught.lessons, 'trainingAttendances', taught.attendances,
      'guidances', guided.count, 'guidanceHours', round(guided.hours, 1),
      'milestonesReached', steps.reached, 'milestonesOverdue', steps.overdue,
      'bookings', booked.count, 'bookingHours', round(booked.hours, 1),
      'servicesRequested', served.requested, 'servicesDelivered', served.delivered,
      'exchangeGiven', exchanged.given, 'exchangeReturned', exchanged.returned) as counted,
      (select count(*)::int from held where state in ('drafted', 'reported', 'returned')) as pending
      from taught, guided, booked, steps, served, exchanged`;
  return { counted: readCounted(found?.counted), pending: found?.pending ?? 0 };
}

/** The confirmed activities of a period by their day, for a first text. */
export async function confirmedActivities(
  { center, db }: Context,
  { organization, startsOn, endsOn }: ReportedSpan,
): Promise<DoneActivity[]> {
  const activities = await db.activity.findMany({
    where: {
      centerId: center.id,
      state: "confirmed",
      heldOn: { gte: toUtcMidnight(startsOn), lte: toUtcMidnight(endsOn) },
      organizations: { some: { organizationId: organization } },
    },
    select: { title: true, kind: true, heldOn: true, events: true, attendances: true },
    orderBy: [{ heldOn: "asc" }, { id: "asc" }],
  });
  return activities.map(({ heldOn, ...activity }) => ({ ...activity, heldOn: fromUtcMidnight(heldOn) }));
}
