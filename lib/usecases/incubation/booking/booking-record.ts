import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { bookingActs, nextBookingState } from "@/lib/domain/incubation/booking/booking";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, idsOf, stateAfter } from "../../base/moves";
import { pastOf } from "../../center/history";

async function found(ctx: Context, id: string) {
  const booking = await ctx.db.booking.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      venue: { select: { name: true } },
      organization: { select: { name: true } },
      exchanges: { where: { state: { not: "voided" } }, select: { id: true } },
    },
  });
  if (!booking) throw notFound("预约");
  const { venue, organization, exchanges, ...rest } = booking;
  const { seriesId, startsAt } = booking;
  // Those of the series that come after it and can still be given back.
  const later = seriesId
    ? await ctx.db.booking.findMany({
        where: { centerId: ctx.center.id, seriesId, state: "booked", startsAt: { gt: startsAt } },
        select: { id: true },
      })
    : [];
  return {
    ...rest,
    venue: venue.name,
    organization: organization.name,
    exchange: exchanges[0]?.id ?? null,
    later: idsOf(later),
    acts: bookingActs(booking, { now: ctx.now, later: later.length }),
  };
}

/** One booking. Within the scope of an organization that of another does not exist. */
export async function getBooking(ctx: Context, { booking: id }: { booking: string }) {
  const booking = await found(ctx, id);
  const past = await pastOf(ctx, { type: "booking", id });
  return { ...booking, ...past };
}

type One = Seen & { booking: string; reason: string };

async function cancel(ctx: Context, { booking: id, edition, reason }: One, act: "cancel" | "cancelRest") {
  await ctx.db.$queryRaw`
    select 1 from bookings where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const booking = await found(ctx, id);
  await assertEdition(ctx, { type: "booking", id }, { edition });
  const state = stateAfter(nextBookingState(booking.state, "cancel"));
  const why = whyNotDone(booking.acts, act);
  if (why) throw new AppError("conflict", why);
  const ids = act === "cancel" ? [id] : [id, ...booking.later];
  const { count } = await ctx.db.booking.updateMany({
    where: { centerId: ctx.center.id, id: { in: ids }, state: "booked" },
    data: { state, endReason: reason },
  });
  assertMoved(ids.length, count);
  await ctx.audit(
    ...ids.map((one) => ({
      subject: { type: "booking" as const, id: one },
      event: "cancel" as const,
      from: "booked",
      to: state,
      reason,
    })),
  );
  return { count };
}

export function cancelBooking(ctx: Context, input: One) {
  return cancel(ctx, input, "cancel");
}

/** This one and those that follow in its series. */
export function cancelSeries(ctx: Context, input: One) {
  return cancel(ctx, input, "cancelRest");
}
