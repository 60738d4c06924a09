import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { allocationState } from "@/lib/domain/incubation/allocation";
import {
  type VenueKind,
  type VenueUse,
  venueActs,
  venueFaults,
  type venueForm,
} from "@/lib/domain/incubation/venue";
import { keptAs, type Usage, type UsageEvent, usages } from "@/lib/domain/registry/usage";
import { idsFound } from "../base/search";
import { countsByState } from "../base/state-counts";
import { historyOf } from "../center/history";
import { turned } from "../registry/usage";
import { venueSearch } from "./search";

export interface VenueQuery extends PageQuery {
  state: Usage | null;
  kind: VenueKind | null;
  use: VenueUse | null;
  /** Part of a name, as typed. */
  q: string;
}

export type VenueRow = Awaited<ReturnType<typeof listVenues>>["rows"][number];

/** One page of the venues, those in use first and sites before what is in them, with who holds them today. */
export async function listVenues(ctx: Context, query: VenueQuery) {
  const { center, db } = ctx;
  const { state, kind, use, q } = query;
  const ids = await idsFound(ctx, venueSearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(use && {
      bookable: use === "bookable",
      ...(use === "held" && !kind && { kind: { not: "site" as const } }),
    }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(usages, (one) =>
    db.venue.count({ where: { ...where, archivedAt: keptAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const venues = await db.venue.findMany({
    where: { ...where, ...(state && { archivedAt: keptAs[state] }) },
    include: {
      parent: { select: { name: true } },
      owner: { select: { name: true } },
      allocations: { where: heldFrom(ctx), include: { organization: { select: { name: true } } } },
    },
    orderBy: [
      { archivedAt: { sort: "asc", nulls: "first" } },
      { kind: "asc" },
      { name: "asc" },
      { id: "asc" },
    ],
    ...window,
  });
  const today = toUtcMidnight(chinaDate(ctx.now));
  const rows = venues.map(({ parent, owner, allocations, ...venue }) => ({
    ...venue,
    parent: parent?.name ?? null,
    owner: owner?.name ?? null,
    holder: allocations.find(({ startsOn }) => startsOn <= today)?.organization.name ?? null,
  }));
  return { ...listed, rows };
}

/** Allocations that hold now or will. */
function heldFrom(ctx: Context) {
  const today = toUtcMidnight(chinaDate(ctx.now));
  return { withdrawnAt: null, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
}

async function findVenue(ctx: Context, id: string) {
  const venue = await ctx.db.venue.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      parent: { select: { id: true, name: true, kind: true, archivedAt: true } },
      owner: { select: { id: true, name: true } },
      parts: {
        select: { id: true, name: true, kind: true, bookable: true, archivedAt: true },
        orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
      },
      allocations: {
        include: { organization: { select: { name: true } } },
        orderBy: [{ startsOn: "desc" }, { id: "desc" }],
        take: 50,
      },
      _count: { select: { bookings: { where: { state: "booked", endsAt: { gt: ctx.now } } } } },
    },
  });
  if (!venue) throw notFound("场地");
  const today = chinaDate(ctx.now);
  const { allocations, _count, ...rest } = venue;
  const held = allocations.map(({ organization, startsOn, endsOn, ...one }) => ({
    ...one,
    organization: organization.name,
    startsOn: fromUtcMidnight(startsOn),
    endsOn: endsOn && fromUtcMidnight(endsOn),
  }));
  const shown = held.map((one) => ({ ...one, state: allocationState(one, today) }));
  const engaged = {
    partsInUse: venue.parts.filter(({ archivedAt }) => archivedAt === null).length,
    holders: shown
      .filter(({ state }) => state === "holding" || state === "ahead")
      .map(({ organization }) => organization),
    bookedAhead: _count.bookings,
  };
  return { ...rest, allocations: shown, engaged };
}

/** One venue with what is in it, who holds or held it, and what may be done. */
export async function getVenue(ctx: Context, { venue: id }: { venue: string }) {
  const venue = await findVenue(ctx, id);
  const history = await historyOf(ctx, { type: "venue", id });
  return { ...venue, acts: venueActs(venue, venue.engaged), history, edition: editionIn(history) };
}

type Written = FormValue<typeof venueForm>;
type Found = Awaited<ReturnType<typeof findVenue>>;

async function assertFits(ctx: Context, written: Written, before?: Found) {
  const { center, db } = ctx;
  const { parentId, ownerId } = written;
  const parent = parentId ? await db.venue.findFirst({ where: { centerId: center.id, id: parentId } }) : null;
  if (parentId && !parent) throw notFound("所在的场所或房间");
  const owner = ownerId ? await db.body.findFirst({ where: { centerId: center.id, id: ownerId } }) : null;
  if (ownerId && !owner) throw notFound("权属单位");
  const faults = venueFaults(written, parent, before?.parts);
  if (parent?.archivedAt && parentId !== before?.parentId)
    faults.parentId = `“${parent.name}”已停用，请选择其他场所或房间。`;
  if (owner?.archivedAt && ownerId !== before?.ownerId)
    faults.ownerId = `“${owner.name}”已停用，请选择其他单位。`;
  if (before && before.bookable !== written.bookable) {
    const { holders, bookedAhead } = before.engaged;
    if (bookedAhead > 0) faults.bookable = `还有 ${bookedAhead} 次预约没有用完，先取消再改为长期入驻。`;
    if (holders.length > 0) faults.bookable = `${holders.join("、")}正在或即将使用，先结束再改为按小时预约。`;
  }
  const alike = { centerId: center.id, parentId, name: written.name, archivedAt: null };
  const same = await db.venue.findFirst({ where: { ...alike, ...(before && { id: { not: before.id } }) } });
  if (same) faults.name = "同一处已有同名的场地，请核对。";
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

export async function addVenue(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const { id } = await ctx.db.venue.create({
    data: { centerId: ctx.center.id, ...written },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "venue", id }, event: "add", details: { name: written.name } });
  return { id };
}

/** As the person saw it. Venues are written one after the other: each changes what its parts and wholes may do. */
async function seenVenue(ctx: Context, { venue: id, edition }: Seen & { venue: string }): Promise<Found> {
  await lockCenter(ctx);
  await ctx.db.$queryRaw`
    select 1 from venues where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const venue = await findVenue(ctx, id);
  await assertEdition(ctx, { type: "venue", id }, { edition });
  return venue;
}

export async function editVenue(
  ctx: Context,
  { venue, edition, ...written }: Written & Seen & { venue: string },
) {
  const before = await seenVenue(ctx, { venue, edition });
  await assertFits(ctx, written, before);
  await ctx.db.venue.updateMany({ where: { centerId: ctx.center.id, id: venue }, data: written });
  const { name, kind, parentId, ownerId, address, capacity, bookable, opensAt, closesAt, note } = before;
  const was = { name, kind, parentId, ownerId, address, capacity, bookable, opensAt, closesAt, note };
  await ctx.audit({ subject: { type: "venue", id: venue }, event: "edit", details: changesOf(was, written) });
  return { id: venue };
}

type Turned = Seen & { venue: string; reason: string };

async function turn(ctx: Context, input: Turned, event: UsageEvent) {
  const before = await seenVenue(ctx, input);
  const { data, record } = turned(ctx, before, venueActs(before, before.engaged), {
    event,
    reason: input.reason,
  });
  await ctx.db.venue.updateMany({ where: { centerId: ctx.center.id, id: before.id }, data });
  await ctx.audit({ subject: { type: "venue", id: before.id }, ...record });
}

export async function archiveVenue(ctx: Context, input: Turned) {
  await turn(ctx, input, "archive");
}

export async function restoreVenue(ctx: Context, input: Turned) {
  await turn(ctx, input, "restore");
}
