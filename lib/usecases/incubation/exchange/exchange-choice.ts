import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { bookedTime } from "@/lib/domain/incubation/booking/booking";
import { exchangeDirectionLabels } from "@/lib/domain/incubation/exchange/exchange";
import { residentOptions } from "../venue-choice";

/** What the form of a line offers: the rules in use, and at the desk the organizations in the house. */
async function choices(ctx: Context): Promise<FieldOptions> {
  const rules = await ctx.db.exchangeRule.findMany({
    where: { centerId: ctx.center.id, archivedAt: null },
    orderBy: [{ direction: "asc" }, { name: "asc" }],
  });
  const ruleId = rules.map(({ id, name, direction, unit, credit }) => ({
    value: id,
    label: `${name}（${exchangeDirectionLabels[direction]}，每${unit} ${Number(credit)} 分）`,
  }));
  if (ctx.scope.organization) return { ruleId };
  return { ruleId, organizationId: await residentOptions(ctx) };
}

/** The form of a line with what is known already, where it comes from a booking or an activity. */
export async function newExchange(
  ctx: Context,
  { booking, activity }: { booking: string | null; activity: string | null },
) {
  const known = booking
    ? await fromBooking(ctx, booking)
    : activity
      ? await fromActivity(ctx, activity)
      : { basis: null, values: { happenedOn: chinaDate(ctx.now) } };
  return { ...known, booking, activity, options: await choices(ctx) };
}

async function fromBooking({ center, db }: Context, id: string) {
  const booking = await db.booking.findFirst({
    where: { centerId: center.id, id },
    include: { venue: { select: { name: true } } },
  });
  if (!booking) throw notFound("预约");
  const { organizationId, startsAt, endsAt, venue } = booking;
  return {
    basis: `预约：${venue.name}，${bookedTime(booking)}`,
    values: {
      organizationId,
      happenedOn: chinaDate(startsAt),
      quantity: (Number(endsAt) - Number(startsAt)) / 3_600_000,
    },
  };
}

async function fromActivity({ center, db }: Context, id: string) {
  const activity = await db.activity.findFirst({
    where: { centerId: center.id, id },
    include: { organizations: { select: { organizationId: true } } },
  });
  if (!activity) throw notFound("活动");
  const [only, ...others] = activity.organizations;
  return {
    basis: `活动：${activity.title}`,
    values: {
      happenedOn: fromUtcMidnight(activity.heldOn),
      ...(only && others.length === 0 && { organizationId: only.organizationId }),
    },
  };
}
