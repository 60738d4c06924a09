import type { Context } from "@/lib/db/context";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, civilDate } from "@/lib/domain/base/civil-date";
import { type MonthHours, monthOf } from "@/lib/domain/incubation/booking/quota";

/** How many hours a month organizations of a stage may book ("" for those without one); null for no limit. */
export async function quotaOf({ center, db }: Context, stage: string) {
  const quota = await db.bookingQuota.findFirst({ where: { centerId: center.id, stage } });
  return quota && { hours: quota.hours, stage };
}

/** The hours that an organization has in the months of these days, those used and those ahead. */
export async function hoursBooked(
  { center, db }: Context,
  organizationId: string,
  days: readonly CivilDate[],
): Promise<MonthHours[]> {
  const months = days.map(monthOf).sort();
  const since = civilDate(`${months[0]}-01`);
  const until = addDays(civilDate(`${months.at(-1)}-01`), 31);
  return db.$queryRaw<MonthHours[]>`
    select to_char(starts_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
      (sum(extract(epoch from ends_at - starts_at)) / 3600)::float8 as hours
      from bookings
     where center_id = ${center.id}::uuid and organization_id = ${organizationId}::uuid and state = 'booked'
       and starts_at >= ${chinaDayStart(since)} and starts_at < ${chinaDayStart(until)}
       and to_char(starts_at at time zone 'Asia/Shanghai', 'YYYY-MM') = any(${months})
     group by 1`;
}
