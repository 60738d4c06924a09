import type { Context } from "@/lib/db/context";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { makeCohort, makeIncubatee } from "./factories";

/** A site with a room that is booked by the hour and a workstation that is held, all of whose names begin so. */
export async function makeVenues({ db, center }: Context, words = "") {
  const make = (data: {
    name: string;
    kind: "site" | "room" | "workstation";
    parentId?: string;
    bookable?: boolean;
    capacity?: number;
  }) => db.venue.create({ data: { centerId: center.id, ...data, name: words + data.name } });
  const site = await make({ name: "民福街场所", kind: "site" });
  const room = await make({
    name: "201会议室",
    kind: "room",
    parentId: site.id,
    bookable: true,
    capacity: 20,
  });
  const seat = await make({ name: "A-03工位", kind: "workstation", parentId: site.id });
  return { site, room, seat };
}

/** Organizations in the house, by these names; the first cohort of the center is theirs. */
export async function makeResidents(ctx: Context, ...names: string[]) {
  const cohort = await makeCohort(ctx);
  const residents = [];
  for (const name of names) residents.push(await makeIncubatee(ctx, cohort, { name }));
  return residents;
}

/** A workstation that somebody holds since a day. */
export function makeAllocation(
  { db, center }: Context,
  {
    venueId,
    organizationId,
    since,
    until,
  }: { venueId: string; organizationId: string; since: string; until?: string },
) {
  const endsOn = until === undefined ? null : toUtcMidnight(civilDate(until));
  return db.allocation.create({
    data: { centerId: center.id, venueId, organizationId, startsOn: toUtcMidnight(civilDate(since)), endsOn },
  });
}

/** Hours that somebody has booked: an ISO instant and how long. */
export function makeBooking(
  { db, center, actor, now }: Context,
  {
    venueId,
    organizationId,
    at,
    hours = 2,
  }: { venueId: string; organizationId: string; at: string; hours?: number },
) {
  const startsAt = new Date(at);
  return db.booking.create({
    data: {
      centerId: center.id,
      venueId,
      organizationId,
      startsAt,
      endsAt: new Date(startsAt.getTime() + hours * 3_600_000),
      purpose: "理事会",
      bookedById: actor.userId ?? "",
      bookedByName: actor.name,
      createdAt: now,
    },
  });
}
