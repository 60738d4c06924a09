import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Allocation } from "@/lib/db/generated/client";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  allocationActs,
  type allocationForm,
  allocationState,
  type allocationTermForm,
  spaceNeed,
} from "@/lib/domain/incubation/allocation";
import { whyNotPresent } from "@/lib/domain/incubation/incubatee-acts";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { historyOf } from "../center/history";
import { assertStanding } from "../registry/standing";
import { lockHolder } from "./space-release";
import { residentOptions } from "./venue-choice";

/** An allocation with its days as days, and how it stands today. */
export function standingOf<T extends Pick<Allocation, "startsOn" | "endsOn" | "withdrawnAt">>(
  ctx: Context,
  row: T,
) {
  const dated = {
    ...row,
    startsOn: fromUtcMidnight(row.startsOn),
    endsOn: row.endsOn && fromUtcMidnight(row.endsOn),
  };
  return { ...dated, state: allocationState(dated, chinaDate(ctx.now)) };
}

/** What the form of an allocation shows: the place, and who may be given it. */
export async function allocationChoices(ctx: Context, { venue: id }: { venue: string }) {
  const venue = await heldVenue(ctx, id);
  return { venue, residents: await residentOptions(ctx) };
}

/** Who holds a venue is written one after the other. */
async function lockVenue({ center, db }: Context, id: string) {
  await db.$queryRaw`
    select 1 from venues where center_id = ${center.id}::uuid and id = ${id}::uuid for no key update`;
}

async function heldVenue({ center, db }: Context, id: string) {
  const venue = await db.venue.findFirst({ where: { centerId: center.id, id } });
  if (!venue) throw notFound("场地");
  if (venue.archivedAt) throw new AppError("conflict", `“${venue.name}”已停用，不能安排入驻。`);
  if (venue.kind === "site" || venue.bookable)
    throw new AppError("conflict", `“${venue.name}”不是长期入驻的房间或工位，不能安排入驻。`);
  return venue;
}

interface Term {
  venueId: string;
  from: Date;
  to: Date | null;
  except?: string;
}

/** Who holds a venue within a term, in a sentence; null where nobody does. */
async function whoHolds({ center, db }: Context, { venueId, from, to, except }: Term) {
  const other = await db.allocation.findFirst({
    where: {
      centerId: center.id,
      venueId,
      withdrawnAt: null,
      ...(except && { id: { not: except } }),
      ...(to && { startsOn: { lte: to } }),
      OR: [{ endsOn: null }, { endsOn: { gte: from } }],
    },
    include: { organization: { select: { name: true } } },
    orderBy: { startsOn: "asc" },
  });
  if (!other) return null;
  const { organization, startsOn, endsOn } = other;
  const until = endsOn ? `至${formatDate(fromUtcMidnight(endsOn))}` : "起，没有约定结束";
  return `“${organization.name}”自${formatDate(fromUtcMidnight(startsOn))}${until}，请先结束或换一个位置。`;
}

type Given = FormValue<typeof allocationForm> & { venue: string };

/** Gives a room or a workstation to an organization; of two at once one succeeds, and `held_by_one` is the last wall. */
export async function giveVenue(
  ctx: Context,
  { venue: venueId, organizationId, startsOn, endsOn, note }: Given,
) {
  const { center, db } = ctx;
  await lockVenue(ctx, venueId);
  await heldVenue(ctx, venueId);
  await lockHolder(ctx, organizationId);
  const resident = await db.organization.findFirst({
    where: { centerId: center.id, id: organizationId },
    select: {
      name: true,
      incubatees: { where: { state: { in: [...presentStates] } }, select: { residencyMode: true } },
    },
  });
  if (!resident) throw notFound("社会组织");
  const [incubatee] = resident.incubatees;
  if (!incubatee) throw invalid({ organizationId: `“${resident.name}”目前不在孵，不能安排入驻。` });
  await assertStanding(ctx, [organizationId]);
  if (endsOn !== null && endsOn < startsOn) throw invalid({ endsOn: "使用到的日期早于开始使用的日期。" });
  const data = {
    centerId: center.id,
    id: randomUUID(),
    venueId,
    organizationId,
    startsOn: toUtcMidnight(startsOn),
    endsOn: endsOn && toUtcMidnight(endsOn),
    note,
  };
  const { count } = await db.allocation.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) {
    const who = await whoHolds(ctx, { venueId, from: data.startsOn, to: data.endsOn });
    throw invalid({ startsOn: who ?? "这段时间刚刚有过变动，请再试一次。" });
  }
  await ctx.audit({
    subject: { type: "allocation", id: data.id },
    event: "give",
    details: { organizationId, venueId, startsOn, endsOn },
  });
  return { id: data.id, venue: venueId, need: spaceNeed(incubatee.residencyMode) };
}

async function found(ctx: Context, id: string) {
  const row = await ctx.db.allocation.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      venue: { select: { name: true } },
      organization: {
        select: {
          name: true,
          incubatees: {
            select: { id: true, state: true, residencyMode: true },
            orderBy: { startedOn: "desc" },
            take: 1,
          },
        },
      },
    },
  });
  if (!row) throw notFound("入驻位置");
  const { venue, organization, ...rest } = row;
  const [incubatee] = organization.incubatees;
  return {
    ...standingOf(ctx, rest),
    venue: venue.name,
    organization: organization.name,
    incubatee: incubatee?.id ?? null,
    gone: incubatee ? whyNotPresent(incubatee.state) : null,
    need: spaceNeed(incubatee?.residencyMode ?? null),
  };
}

export async function getAllocation(ctx: Context, { allocation: id }: { allocation: string }) {
  const allocation = await found(ctx, id);
  const history = await historyOf(ctx, { type: "allocation", id });
  const acts = allocationActs(allocation, chinaDate(ctx.now));
  return { ...allocation, acts, history, edition: editionIn(history) };
}

type One = Seen & { allocation: string };

async function seen(ctx: Context, { allocation: id, edition }: One, act: "edit" | "end" | "withdraw") {
  await ctx.db.$queryRaw`
    select 1 from allocations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const before = await found(ctx, id);
  await assertEdition(ctx, { type: "allocation", id }, { edition });
  const why = whyNotDone(allocationActs(before, chinaDate(ctx.now)), act);
  if (why) throw new AppError("conflict", why);
  return before;
}

/** Changes the last day. One that would reach into the days of the next holder is refused with its name. */
export async function editAllocation(
  ctx: Context,
  { allocation, edition, endsOn, note }: FormValue<typeof allocationTermForm> & One,
) {
  const before = await seen(ctx, { allocation, edition }, "edit");
  if (endsOn !== null && endsOn < before.startsOn)
    throw invalid({ endsOn: "使用到的日期早于开始使用的日期。" });
  const longer = before.endsOn !== null && (endsOn === null || endsOn > before.endsOn);
  if (longer && before.gone) throw invalid({ endsOn: before.gone });
  const last = endsOn && toUtcMidnight(endsOn);
  const term = { venueId: before.venueId, from: toUtcMidnight(before.startsOn), to: last };
  await lockVenue(ctx, before.venueId);
  const who = await whoHolds(ctx, { ...term, except: allocation });
  if (who) throw invalid({ endsOn: who });
  await ctx.db.allocation.updateMany({
    where: { centerId: ctx.center.id, id: allocation },
    data: { endsOn: last, note },
  });
  const details = changesOf({ endsOn: before.endsOn, note: before.note }, { endsOn, note });
  await ctx.audit({ subject: { type: "allocation", id: allocation }, event: "edit", details });
  return { id: allocation };
}

export async function endAllocation(ctx: Context, { reason, ...input }: One & { reason: string }) {
  const { id } = await seen(ctx, input, "end");
  const endsOn = toUtcMidnight(chinaDate(ctx.now));
  await ctx.db.allocation.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { endsOn, endReason: reason },
  });
  await ctx.audit({ subject: { type: "allocation", id }, event: "end", reason });
}

export async function withdrawAllocation(ctx: Context, { reason, ...input }: One & { reason: string }) {
  const { id } = await seen(ctx, input, "withdraw");
  const data = { withdrawnAt: ctx.now, endReason: reason };
  await ctx.db.allocation.updateMany({ where: { centerId: ctx.center.id, id }, data });
  await ctx.audit({ subject: { type: "allocation", id }, event: "withdraw", reason });
}
