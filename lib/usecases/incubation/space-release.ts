import type { Context } from "@/lib/db/context";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { idsOf } from "../base/moves";

/** Who leaves, its last day with a place of its own, and why. */
export interface SpaceRelease {
  organizationId: string;
  on: CivilDate;
  reason: string;
}

/** Nobody books or is given a place while they leave: what begins beside us ends before, or is refused. */
export async function lockHolder({ center, db }: Context, organizationId: string): Promise<void> {
  await db.$queryRaw`
    select 1 from organizations where center_id = ${center.id}::uuid and id = ${organizationId}::uuid
       for no key update`;
}

/**
 * Gives back what an organization that leaves holds: its workstations and rooms end on the day, those that would only
 * begin later are withdrawn, and its bookings after the day are released for others. Answers how many of each.
 */
export async function releaseSpace(ctx: Context, { organizationId, on, reason }: SpaceRelease) {
  const own = { centerId: ctx.center.id, organizationId };
  await lockHolder(ctx, organizationId);
  const lastDay = toUtcMidnight(on);
  const held = await ctx.db.allocation.findMany({
    where: { ...own, withdrawnAt: null, OR: [{ endsOn: null }, { endsOn: { gt: lastDay } }] },
    select: { id: true, startsOn: true },
  });
  const begun = idsOf(held.filter(({ startsOn }) => startsOn <= lastDay));
  const ahead = idsOf(held.filter(({ startsOn }) => startsOn > lastDay));
  const ofIds = (ids: string[]) => ({ centerId: ctx.center.id, id: { in: ids } });
  await ctx.db.allocation.updateMany({
    where: ofIds(begun),
    data: { endsOn: lastDay, endReason: reason },
  });
  await ctx.db.allocation.updateMany({
    where: ofIds(ahead),
    data: { withdrawnAt: ctx.now, endReason: reason },
  });
  // What began already is history, also when the record of the exit comes later than the day.
  const since = new Date(Math.max(chinaDayStart(addDays(on, 1)).getTime(), ctx.now.getTime()));
  const booked = await ctx.db.booking.findMany({
    where: { ...own, state: "booked", startsAt: { gte: since } },
    select: { id: true },
  });
  await ctx.db.booking.updateMany({
    where: { ...ofIds(idsOf(booked)), state: "booked" },
    data: { state: "released", endReason: reason },
  });
  await ctx.audit(
    ...begun.map((id) => ({ subject: { type: "allocation" as const, id }, event: "end" as const, reason })),
    ...ahead.map((id) => ({
      subject: { type: "allocation" as const, id },
      event: "withdraw" as const,
      reason,
    })),
    ...booked.map(({ id }) => ({
      subject: { type: "booking" as const, id },
      event: "release" as const,
      from: "booked",
      to: "released",
      reason,
    })),
  );
  return { allocations: held.length, bookings: booked.length };
}
