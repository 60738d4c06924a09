// A center with 300 organizations in the house, 3,000 bookings and 10,000 activities, each with its history.

import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { inTurn } from "@/prisma/demo/dice";
import { keepActivities } from "@/prisma/demo/incubation/activities";
import { enterBatch, type Resident } from "@/prisma/demo/incubation/entry";
import { keepGuidance } from "@/prisma/demo/incubation/guidance";
import { keepPlans } from "@/prisma/demo/incubation/plans";
import { keepServices } from "@/prisma/demo/incubation/services";
import { keepExchange } from "@/prisma/demo/incubation/space";
import { range } from "@/prisma/demo/range";
import { moment } from "@/prisma/demo/visits";
import { makeCenter, makePerson, visitOf } from "../support/factories";
import { makeRepresentative } from "../support/portal-world";
import { nth } from "../support/review/review-world";
import type { Owner } from "./served.ts";

const place = { name: "平城区", division: "140213" };
const kinds = ["service", "training", "publicity", "exchange", "visit"] as const;

/** Who works there, who acts for one organization, and the addresses that are measured. */
export async function fullHouse(owner: Owner) {
  const center = await makeCenter(owner, { slug: "house" });
  const manager = await makePerson(owner, center, ["manager"]);
  const today = chinaDate(new Date());
  const write = <T>(run: (ctx: Context) => Promise<T>) =>
    actInCenter(visitOf(center, manager, "incubatee.edit", addDays(today, -1)), run);
  const startedOn = addDays(today, -200);
  const members = range(0, 300).map((serial) => ({ serial, legalStatus: "team" as const }));
  const residents = await write((ctx) =>
    enterBatch(ctx, { number: 1, startedOn, hall: "报告厅", place, members }),
  );
  const begun = residents.map((resident) => ({ ...resident, begunOn: startedOn }));
  await write((ctx) => keepPlans(ctx, begun, today));
  const mentors = await write(callMentor);
  await write((ctx) => keepGuidance(ctx, residents, mentors, today));
  await write((ctx) => keepServices(ctx, residents, { set: "fourFree", about: new Map(), today }));
  for (const part of range(0, 10)) await write((ctx) => keepActivities(ctx, held(residents, part, today)));
  const booked = await write((ctx) => book(ctx, residents, today));
  await write((ctx) => keepExchange(ctx, booked, [], today));
  const resident = nth(residents, 0);
  const guest = await makePerson(owner, null, [], { name: "李敏" });
  const own = await makeRepresentative(owner, center, guest, { id: resident.organization });
  return { manager, own, incubatee: resident.incubatee };
}

async function callMentor(ctx: Context) {
  const centerId = ctx.center.id;
  const body = await ctx.db.body.create({ data: { centerId, kind: "bureau", name: "平城区民政局" } });
  const person = await ctx.db.person.create({ data: { centerId, name: "马卫国", title: "社会组织管理股" } });
  ctx.audit.nothing("the ground of a measurement");
  return [{ name: person.name, personId: person.id, body, place: "谈话室" }];
}

function held(residents: readonly Resident[], part: number, today: CivilDate) {
  return range(part * 1000, 1000).map((at) => ({
    ...{ by: inTurn(residents, at), title: `第 ${at} 项活动`, kind: inTurn(kinds, at), placeId: null },
    ...{ heldOn: addDays(today, -4 - (at % 190)), startsAt: "09:30", venue: "社区活动室" },
    ...{ attendances: 20 + (at % 40), volunteers: 5 },
  }));
}

/** Six rooms, a hundred days, five times a day. */
async function book(ctx: Context, residents: readonly Resident[], today: CivilDate) {
  const centerId = ctx.center.id;
  const hours = { opensAt: "08:00", closesAt: "20:00", bookable: true };
  const site = await ctx.db.venue.create({ data: { centerId, kind: "site", name: "示范社区二层" } });
  const rooms = range(1, 6).map((at) => ({ id: randomUUID(), name: `${at} 号活动室` }));
  await ctx.db.venue.createMany({
    data: rooms.map((room) => ({ centerId, ...room, ...hours, kind: "room", parentId: site.id })),
  });
  const taken = range(0, 3000).map((at) => {
    const day = addDays(today, Math.floor(at / 30) - 90);
    const from = 8 + (at % 5) * 2;
    const venueId = inTurn(rooms, Math.floor(at / 5)).id;
    return { id: randomUUID(), venueId, resident: inTurn(residents, at), day, from, hours: 2 };
  });
  await ctx.db.booking.createMany({
    data: taken.map(({ id, venueId, resident, day, from }) => ({
      ...{ centerId, id, venueId, organizationId: resident.organization, purpose: "志愿者培训" },
      ...{ startsAt: moment(day, `${from}:00`), endsAt: moment(day, `${from + 2}:00`) },
      ...{ bookedById: ctx.actor.userId ?? "", bookedByName: ctx.actor.name, createdAt: ctx.now },
    })),
  });
  ctx.audit.nothing("the ground of a measurement");
  return taken.filter(({ day }) => day < today);
}
