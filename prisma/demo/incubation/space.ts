import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight, weekdayOf } from "@/lib/domain/base/civil-date";
import { inTurn } from "../dice";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

export interface Grounds {
  site: string;
  address: string;
  /** The body that the site belongs to; null: the center's own. */
  ownerId: string | null;
  /** By the hour. */
  rooms: readonly { name: string; capacity: number }[];
  /** Workstations in an office, one each for the first residents. */
  workstations: number;
}

/** A site with its rooms and workstations, who holds them, and the bookings of three months. */
export async function keepSpace(
  ctx: Context,
  residents: readonly Resident[],
  grounds: Grounds,
  today: CivilDate,
): Promise<Booked[]> {
  const centerId = ctx.center.id;
  const [site, office] = [randomUUID(), randomUUID()];
  const { ownerId, address } = grounds;
  const hours = { opensAt: "08:30", closesAt: "20:30" };
  const rooms = grounds.rooms.map((room) => ({ ...room, id: randomUUID() }));
  const seats = Array.from({ length: grounds.workstations }, (_, at) => {
    return { id: randomUUID(), name: `A-${String(at + 1).padStart(2, "0")}工位` };
  });
  await ctx.db.venue.create({
    data: { centerId, id: site, kind: "site", name: grounds.site, ownerId, address },
  });
  await ctx.db.venue.createMany({
    data: [
      { centerId, id: office, parentId: site, kind: "room", name: "共享办公室", ownerId, capacity: 24 },
      ...rooms.map(({ id, name, capacity }) => ({
        ...{ centerId, id, parentId: site, kind: "room" as const, name, capacity, ownerId },
        ...{ ...hours, bookable: true },
      })),
    ],
  });
  await ctx.db.venue.createMany({
    data: seats.map((seat) => {
      return { centerId, ...seat, parentId: office, kind: "workstation", ownerId, capacity: 2 };
    }),
  });
  const held = seats.slice(0, residents.length).map(({ id: venueId }, at) => {
    const { organization: organizationId, startedOn } = inTurn(residents, at);
    return { centerId, id: randomUUID(), venueId, organizationId, startedOn };
  });
  await ctx.db.allocation.createMany({
    data: held.map(({ startedOn, ...row }) => ({ ...row, startsOn: toUtcMidnight(addDays(startedOn, 3)) })),
  });
  const early = moment(addDays(residents[0]?.startedOn ?? today, -10), "10:00");
  await tell(ctx, [
    ...[site, office, ...rooms.map(({ id }) => id), ...seats.map(({ id }) => id)].map((id): Told => {
      return { subject: { type: "venue", id }, event: "add", at: early };
    }),
    ...held.map(({ id, startedOn }): Told => {
      const at = moment(addDays(startedOn, 3), "10:00");
      return { subject: { type: "allocation", id }, event: "give", at };
    }),
  ]);
  return keepBookings(ctx, residents, rooms, today);
}

export interface Booked {
  id: string;
  resident: Resident;
  day: CivilDate;
  hours: number;
}

const purposes = ["志愿者培训", "排练", "理事会", "居民议事会", "亲子活动", "老年课堂"] as const;
const slots = [
  { from: "09:00", until: "11:00", hours: 2 },
  { from: "14:30", until: "17:30", hours: 3 },
  { from: "18:30", until: "20:30", hours: 2 },
] as const;

/** Two or three organizations share a room on a working day; Mondays it rests. */
async function keepBookings(
  ctx: Context,
  residents: readonly Resident[],
  rooms: readonly { id: string; capacity: number }[],
  today: CivilDate,
): Promise<Booked[]> {
  const centerId = ctx.center.id;
  const days = Array.from({ length: 104 }, (_, at) => addDays(today, at - 90)).filter(
    (day) => weekdayOf(day) !== 1,
  );
  const taken = days.flatMap((day, at) =>
    rooms.flatMap(({ id: venueId, capacity }, room) =>
      slots
        .filter((_, place) => (at * 5 + room + place * 3) % 7 < 2)
        .map((slot, place) => ({
          ...slot,
          ...{ id: randomUUID(), venueId, day, resident: inTurn(residents, at + room * 3 + place) },
          ...{
            purpose: inTurn(purposes, at + room + place),
            people: 6 + ((at * 3 + place) % (capacity - 6)),
          },
          cancelled: at % 17 === 5,
        })),
    ),
  );
  await ctx.db.booking.createMany({
    data: taken.map(({ id, venueId, day, resident, purpose, people, from, until, cancelled }) => ({
      ...{ centerId, id, venueId, purpose, people, organizationId: resident.organization },
      ...{ startsAt: moment(day, from), endsAt: moment(day, until), createdAt: moment(addDays(day, -15)) },
      ...(cancelled && { state: "cancelled" as const, endReason: "活动改期。" }),
      ...{ bookedById: ctx.actor.userId ?? "", bookedByName: ctx.actor.name },
    })),
  });
  await tell(
    ctx,
    taken.flatMap(({ id, day, cancelled }): Told[] => {
      const subject = { type: "booking" as const, id };
      const book: Told = { subject, event: "book", to: "booked", at: moment(addDays(day, -15)) };
      const cancel: Told = {
        ...{ subject, event: "cancel", from: "booked", to: "cancelled" },
        ...{ reason: "活动改期。", at: moment(addDays(day, -16), "16:00") },
      };
      return cancelled ? [book, cancel] : [book];
    }),
  );
  return taken.filter(({ cancelled, day }) => !cancelled && day < today);
}

const rules = [
  { name: "会议室、活动室使用", direction: "given", unit: "小时", credit: 2 },
  { name: "社区服务", direction: "returned", unit: "场", credit: 10 },
  { name: "物资和课程共享", direction: "returned", unit: "次", credit: 5 },
] as const;

/** 服务换场地: every third booking of the past, and what was returned for it; the last ones wait for the other side. */
export async function keepExchange(
  ctx: Context,
  booked: readonly Booked[],
  held: readonly { id: string; resident: Resident; day: CivilDate }[],
  today: CivilDate,
): Promise<void> {
  const centerId = ctx.center.id;
  const [room, service, goods] = rules.map((rule) => ({ ...rule, id: randomUUID() }));
  if (!room || !service || !goods) throw new Error("a rule is missing");
  await ctx.db.exchangeRule.createMany({
    data: [room, service, goods].map((rule) => ({ centerId, ...rule })),
  });
  const lines = [
    ...booked
      .filter((_, at) => at % 3 === 0)
      .map(({ id: bookingId, resident, day, hours }) => {
        return { rule: room, quantity: hours, resident, day, bookingId, activityId: null, note: null };
      }),
    ...held.map(({ id: activityId, resident, day }) => {
      return { rule: service, quantity: 1, resident, day, bookingId: null, activityId, note: null };
    }),
    ...held.slice(0, 6).map(({ resident, day }) => {
      const note = "分享课件和志愿者培训资料";
      return { rule: goods, quantity: 1, resident, day, bookingId: null, activityId: null, note };
    }),
  ].map((line) => ({ ...line, id: randomUUID(), waiting: line.day > addDays(today, -5) }));
  await ctx.db.exchangeEntry.createMany({
    data: lines.map(({ id, rule, quantity, resident, day, waiting, ...rest }) => ({
      ...{ centerId, id, ...rest, quantity, ruleId: rule.id, direction: rule.direction },
      ...{ credit: quantity * rule.credit, organizationId: resident.organization },
      happenedOn: toUtcMidnight(day),
      state: waiting ? ("proposed" as const) : ("confirmed" as const),
      ...{ centerConfirmedByName: ctx.actor.name, centerConfirmedAt: moment(day, "18:00") },
      ...(!waiting && {
        organizationConfirmedByName: resident.leader,
        organizationConfirmedAt: moment(addDays(day, 1), "10:00"),
      }),
      createdAt: moment(day, "18:00"),
    })),
  });
  await tell(
    ctx,
    lines.flatMap(({ id, resident, day, waiting }): Told[] => {
      const subject = { type: "exchangeEntry" as const, id };
      const at = moment(addDays(day, 1), "10:00");
      const propose: Told = { subject, event: "propose", to: "proposed", at: moment(day, "18:00") };
      const confirm: Told = {
        subject,
        event: "confirm",
        from: "proposed",
        to: "confirmed",
        at,
        by: resident.leader,
      };
      return waiting ? [propose] : [propose, confirm];
    }),
  );
}
