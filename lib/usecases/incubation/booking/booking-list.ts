import type { Context } from "@/lib/db/context";
import type { Prisma } from "@/lib/db/generated/client";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { BookingState } from "@/lib/domain/incubation/booking/booking";
import { idsFound } from "../../base/search";
import { bookingSearch } from "../search";
import { bookableRooms } from "../venue-choice";

export interface BookingQuery extends PageQuery {
  state: BookingState | null;
  venue: string | null;
  /** Between these days, both included. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** Part of a purpose or of an organization's name, as typed. */
  q: string;
}

export type BookingRow = Awaited<ReturnType<typeof listBookings>>["rows"][number];

/** One page of all bookings, the latest first, with counts by state. */
export async function listBookings(ctx: Context, query: BookingQuery) {
  const { center, db } = ctx;
  const { state, venue, from, to, q } = query;
  const ids = await idsFound(ctx, bookingSearch, q);
  const where = {
    centerId: center.id,
    ...(venue && { venueId: venue }),
    startsAt: { ...(from && { gte: chinaDayStart(from) }), ...(to && { lt: chinaDayStart(addDays(to, 1)) }) },
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.booking.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.booking.findMany({
    where: { ...where, ...(state && { state }) },
    include: { venue: { select: { name: true } }, organization: { select: { name: true } } },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ venue, organization, ...row }) => ({
    ...row,
    venue: venue.name,
    organization: organization.name,
  }));
  const rooms = await bookableRooms(ctx);
  const asked = { ...where, ...(state && { state }) };
  return {
    ...listed,
    ...(venue && { sums: [{ value: await hoursOf(ctx, asked), unit: "小时" }] }),
    options: { venue: rooms.map(({ id, label }) => ({ value: id, label })) },
    rows,
  };
}

/** Of one room only: there a sum says how much it was used. */
async function hoursOf({ db }: Context, where: Prisma.BookingWhereInput): Promise<number> {
  const found = await db.booking.findMany({ where, select: { startsAt: true, endsAt: true } });
  return found.reduce((sum, { startsAt, endsAt }) => sum + Number(endsAt) - Number(startsAt), 0) / 3_600_000;
}

/** Those of the organization that the visit is narrowed to, by the same rules. */
export function listOwnBookings(ctx: Context, query: PageQuery & Pick<BookingQuery, "state">) {
  return listBookings(ctx, { ...query, venue: null, from: null, to: null, q: "" });
}

/** What an organization has ahead, the next first. */
export async function bookingsAhead({ center, db, now }: Context, organizationId: string) {
  const found = await db.booking.findMany({
    where: { centerId: center.id, organizationId, state: "booked", endsAt: { gt: now } },
    include: { venue: { select: { name: true } } },
    orderBy: { startsAt: "asc" },
    take: 30,
  });
  return found.map(({ venue, ...booking }) => ({ ...booking, venue: venue.name }));
}
