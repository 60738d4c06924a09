import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { joinCenter, makeCohort, makeIncubatee, makePerson, visitOf } from "../factories";
import { type Desk, owner } from "../staff-desk";

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

/** Somebody who acts for one organization, as the doors of the portal let them in. */
export async function portalOf({ center }: Desk, organizationId: string, name = "孙丽") {
  const person = await makePerson(owner, null, [], { name });
  await joinCenter(owner, center, person, [{ role: "organization", organizationId }]);
  // As the next visit would find them: with the grant.
  const actor = {
    ...person.actor,
    grants: [{ role: "organization" as const, scope: { organization: organizationId } }],
  };
  const visit = (day: string) =>
    visitOf(center, actor, "ownBooking.edit", day, { organization: organizationId });
  return {
    person,
    read: <T>(day: string, run: (ctx: Context) => Promise<T>) => inCenter(visit(day), run),
    act: <T>(day: string, run: (ctx: Context) => Promise<T>) => actInCenter(visit(day), run),
  };
}

/** The form of a booking, filled in for two hours of a morning. */
export function askedFor(venueId: string, organizationId: string) {
  return {
    organizationId,
    venueId,
    day: civilDate("2026-03-16"),
    from: "09:00",
    to: "11:00",
    purpose: "理事会",
    people: 8,
    until: null,
  };
}

/** What the center gives by the hour, and what comes back by the event. */
export async function makeExchangeRules({ db, center }: Context) {
  const make = (name: string, direction: "given" | "returned", unit: string, credit: number) =>
    db.exchangeRule.create({ data: { centerId: center.id, name, direction, unit, credit } });
  const given = await make("会议室使用", "given", "小时", 2);
  const returned = await make("社区义诊", "returned", "场", 10);
  return { given: given.id, returned: returned.id };
}

/** A line that the center wrote. */
export function makeExchange(
  { db, center, actor, now }: Context,
  {
    on,
    ...line
  }: {
    organizationId: string;
    ruleId: string;
    direction: "given" | "returned";
    credit: number;
    on: string;
    state: "proposed" | "confirmed" | "voided";
  },
) {
  const bothSides = line.state === "confirmed" && {
    organizationConfirmedByName: "孙丽",
    organizationConfirmedAt: now,
  };
  return db.exchangeEntry.create({
    data: {
      centerId: center.id,
      ...line,
      quantity: 1,
      happenedOn: toUtcMidnight(civilDate(on)),
      centerConfirmedByName: actor.name,
      centerConfirmedAt: now,
      ...bothSides,
      createdAt: now,
    },
  });
}
