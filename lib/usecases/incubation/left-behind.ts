import type { Context } from "@/lib/db/context";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { nextServiceState, serviceStates } from "@/lib/domain/incubation/service-request";
import { idsOf } from "../base/moves";
import type { SpaceRelease } from "./space-release";

/** What can still be withdrawn: not done yet, and not answered. */
const openServices = serviceStates.filter((state) => nextServiceState(state, "withdraw").ok);

/**
 * Closes what an organization that leaves had agreed on for later: its guidance is cancelled and the hours are free for
 * others, its open requests for services are withdrawn, and its people give back their seats in trainings to come. Who
 * graduates keeps the seats: trainings are for alumni too. What was delivered, held or attended stays. Call it with the
 * organization locked.
 */
export async function closeLeftBehind(
  ctx: Context,
  { organizationId, on, reason }: SpaceRelease,
  { keepsSeats }: { keepsSeats: boolean },
): Promise<void> {
  const since = new Date(Math.max(chinaDayStart(addDays(on, 1)).getTime(), ctx.now.getTime()));
  await cancelGuidances(ctx, { organizationId, since, reason });
  await withdrawRequests(ctx, { organizationId, reason });
  if (!keepsSeats) await giveBackSeats(ctx, { organizationId, since, reason });
}

interface Left {
  organizationId: string;
  since: Date;
  reason: string;
}

async function cancelGuidances(ctx: Context, { organizationId, since, reason }: Left) {
  const booked = await ctx.db.guidance.findMany({
    where: { centerId: ctx.center.id, organizationId, state: "booked", startsAt: { gte: since } },
    select: { id: true, hourId: true },
  });
  if (booked.length === 0) return;
  await ctx.db.guidance.updateMany({
    where: { centerId: ctx.center.id, id: { in: idsOf(booked) }, state: "booked" },
    data: { state: "cancelled", endReason: reason },
  });
  const hours = booked.flatMap(({ hourId }) => (hourId === null ? [] : [hourId]));
  await ctx.db.$queryRaw`select take_guidance_hour(h, false) from unnest(${hours}::uuid[]) h`;
  await ctx.audit(
    ...booked.map(({ id }) => ({
      subject: { type: "guidance" as const, id },
      event: "cancel" as const,
      ...{ from: "booked", to: "cancelled", reason },
    })),
  );
}

async function withdrawRequests(ctx: Context, { organizationId, reason }: Omit<Left, "since">) {
  const open = await ctx.db.serviceRequest.findMany({
    where: { centerId: ctx.center.id, organizationId, state: { in: openServices } },
    select: { id: true, state: true },
  });
  if (open.length === 0) return;
  await ctx.db.serviceRequest.updateMany({
    where: { centerId: ctx.center.id, id: { in: idsOf(open) }, state: { in: openServices } },
    data: { state: "withdrawn", endReason: reason },
  });
  await ctx.audit(
    ...open.map(({ id, state }) => ({
      subject: { type: "serviceRequest" as const, id },
      event: "withdraw" as const,
      ...{ from: state, to: "withdrawn", reason },
    })),
  );
}

/** Of trainings that have not begun for them; a seat that is given back is counted as free at once. */
async function giveBackSeats(ctx: Context, { organizationId, since, reason }: Left) {
  const seats = await ctx.db.enrolment.findMany({
    where: {
      ...{ centerId: ctx.center.id, organizationId, state: "enrolled" },
      attendances: { none: {} },
      training: { state: "open", sessions: { some: { startsAt: { gte: since } } } },
    },
    select: { id: true, name: true, trainingId: true },
  });
  if (seats.length === 0) return;
  await ctx.db.enrolment.updateMany({
    where: { centerId: ctx.center.id, id: { in: idsOf(seats) }, state: "enrolled" },
    data: { state: "withdrawn" },
  });
  await ctx.audit(
    ...seats.map(({ name, trainingId }) => ({
      subject: { type: "training" as const, id: trainingId },
      event: "withdraw" as const,
      reason: `${name}：${reason}`,
    })),
  );
}
