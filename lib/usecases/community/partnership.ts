import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type ownPartnershipForm,
  type PartnershipAct,
  type PartnershipKind,
  type PartnershipState,
  partnershipActs,
  partnershipFaults,
  type partnershipForm,
  partnershipStateOf,
  partnershipStates,
} from "@/lib/domain/community/partnership";
import { activityLabels } from "@/lib/domain/registry/activity";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../base/moves";
import { ownOrganizationId } from "../base/own-organization-id";
import { idsFound } from "../base/search";
import { pastOf } from "../center/history";
import { type Period, within } from "../projects/filter";
import { assertParties, partyOptions } from "../projects/parties";
import { placeOptions } from "../registry/place-choice";
import { partnershipSearch } from "./volunteer/people-search";

/** The period is of the days of reporting. */
export interface PartnershipQuery extends PageQuery, Period {
  state: PartnershipState | null;
  kind: PartnershipKind | null;
  place: string | null;
  /** Part of the name of the partner or the community, as typed. */
  q: string;
}

export type PartnershipRow = Awaited<ReturnType<typeof listPartnerships>>["rows"][number];

const withNames = {
  organization: { select: { id: true, name: true } },
  body: { select: { id: true, name: true } },
  place: { select: { id: true, name: true } },
} as const;

const endedAs = { running: null, ended: { not: null } } as const satisfies Record<PartnershipState, unknown>;

interface Stored {
  id: string;
  bodyId: string | null;
  startsOn: Date;
  endsOn: Date | null;
  endedOn: Date | null;
  organization: { name: string } | null;
  body: { name: string } | null;
}

function shown<T extends Stored>({ startsOn, endsOn, endedOn, ...row }: T, offices: Map<string, string>) {
  return {
    ...row,
    startsOn: fromUtcMidnight(startsOn),
    endsOn: endsOn && fromUtcMidnight(endsOn),
    endedOn: endedOn && fromUtcMidnight(endedOn),
    state: partnershipStateOf({ endedOn }),
    partner: row.organization?.name ?? row.body?.name ?? offices.get(row.id) ?? "",
  };
}

/** Within a place an office of another one is not seen; of a partnership that is, its name is told, and nothing else. */
async function officesOf({ center, db }: Context, rows: readonly Stored[]): Promise<Map<string, string>> {
  const asked = rows.filter(({ bodyId, body }) => bodyId !== null && body === null).map(({ id }) => id);
  if (asked.length === 0) return new Map();
  const named = await db.$queryRaw<{ partnership: string; name: string }[]>`
    select partnership, name from partner_bodies(${asked}::uuid[]) where center_id = ${center.id}::uuid`;
  return new Map(named.map(({ partnership, name }) => [partnership, name]));
}

/** One page, the latest first, with how many partners they are of: at the desk of all, within a scope of the own. */
export async function listPartnerships(ctx: Context, query: PartnershipQuery) {
  const { center, db } = ctx;
  const { state, kind, place, q } = query;
  const ids = await idsFound(ctx, partnershipSearch, q);
  const where = {
    ...{ centerId: center.id, ...(kind && { kind }), ...(place && { placeId: place }) },
    startsOn: within(query),
    ...(ids && { id: { in: ids } }),
  };
  const partners = await db.partnership.groupBy({
    by: ["organizationId", "bodyId", "endedOn"],
    where,
    _count: true,
  });
  const groups = partnershipStates.map((one) => {
    const some = partners.filter((row) => partnershipStateOf(row) === one);
    return { state: one, _count: some.reduce((sum, { _count }) => sum + _count, 0) };
  });
  const asked = partners.filter((row) => state === null || partnershipStateOf(row) === state);
  const different = new Set(asked.map(({ organizationId, bodyId }) => organizationId ?? bodyId)).size;
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.partnership.findMany({
    where: { ...where, ...(state && { endedOn: endedAs[state] }) },
    include: { ...withNames, _count: { select: { partnershipActivities: true } } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const offices = await officesOf(ctx, found);
  const rows = found.map(({ _count, ...row }) => ({
    ...shown(row, offices),
    events: _count.partnershipActivities,
  }));
  const at = await db.$queryRaw<Option[]>`
    select p.id::text as value, p.name as label from places p
     where p.center_id = ${center.id}::uuid and exists (
       select from partnerships r where r.center_id = p.center_id and r.place_id = p.id)
     order by p.name, p.id`;
  const sums = [{ label: "社会组织和单位", value: different, unit: "家" }];
  return { ...listed, rows, sums, options: { place: at } };
}

/** Those of an organization: its partners are itself alone, and there is nothing to sum. */
export async function listOwnPartnerships(ctx: Context, query: Omit<PartnershipQuery, keyof Period>) {
  return { ...(await listPartnerships(ctx, { ...query, from: null, to: null })), sums: [] };
}

async function find(ctx: Context, id: string) {
  const { center, db } = ctx;
  const row = await db.partnership.findFirst({ where: { centerId: center.id, id }, include: withNames });
  if (!row) throw notFound("共建");
  return shown(row, await officesOf(ctx, [row]));
}

/** One partnership with the events of both, the latest first. */
export async function getPartnership(ctx: Context, { partnership: id }: { partnership: string }) {
  const partnership = await find(ctx, id);
  const links = await ctx.db.partnershipActivity.findMany({
    // Within a scope there are events of both that this side does not see.
    where: { centerId: ctx.center.id, partnershipId: id, activity: { centerId: ctx.center.id } },
    select: { activity: { select: { id: true, title: true, heldOn: true, state: true } } },
    orderBy: { activity: { heldOn: "desc" } },
  });
  const events = links.map(({ activity }) => ({
    ...activity,
    heldOn: fromUtcMidnight(activity.heldOn),
    stateWords: activityLabels[activity.state],
  }));
  const past = await pastOf(ctx, { type: "partnership", id });
  return { ...partnership, events, acts: partnershipActs(partnership), ...past };
}

/** One partnership for its form. */
export async function getPartnershipToEdit(ctx: Context, { partnership: id }: { partnership: string }) {
  return { ...(await find(ctx, id)), edition: await editionOf(ctx, { type: "partnership", id }) };
}

export async function partnershipChoices(
  ctx: Context,
  chosen: { bodyId?: string | null; placeId?: string | null } = {},
) {
  const { organizationId, bodyId } = await partyOptions(ctx, { bodyId: chosen.bodyId ?? null });
  return { organizationId, bodyId, placeId: await placeOptions(ctx, chosen.placeId ?? null) };
}

type Written = FormValue<typeof partnershipForm>;

/** The place is locked: of two who report the same at once, the second sees the first. */
async function assertFits(ctx: Context, written: Written, before?: { id: string } & Partial<Written>) {
  const faults = partnershipFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { bodyId = null, placeId = null } = before ?? {};
  await assertParties(ctx, written, { bodyId, placeId });
  await ctx.db
    .$queryRaw`select 1 from places where center_id = ${ctx.center.id}::uuid and id = ${written.placeId}::uuid for update`;
  const twice = await ctx.db.partnership.findFirst({
    where: {
      ...{ centerId: ctx.center.id, placeId: written.placeId, kind: written.kind, endedOn: null },
      ...{ organizationId: written.organizationId, bodyId: written.bodyId },
      ...(before && { id: { not: before.id } }),
    },
    select: { id: true },
  });
  if (twice) throw invalid({ placeId: "已经在这个社区登记过同类的共建，没有结束的不能重复登记。" });
}

function columnsOf({ startsOn, endsOn, ...written }: Written) {
  return { ...written, startsOn: toUtcMidnight(startsOn), endsOn: endsOn && toUtcMidnight(endsOn) };
}

/** Under an id of its own and without reading it back: within a scope it may be seen only afterwards. */
export async function addPartnership(ctx: Context, written: Written) {
  await assertFits(ctx, written);
  const id = randomUUID();
  await ctx.db.partnership.createMany({ data: [{ centerId: ctx.center.id, id, ...columnsOf(written) }] });
  await ctx.audit({ subject: { type: "partnership", id }, event: "report", to: "running" });
  return { id };
}

/** An organization reports for itself. */
export function reportToCommunity(ctx: Context, written: FormValue<typeof ownPartnershipForm>) {
  return addPartnership(ctx, { ...written, organizationId: ownOrganizationId(ctx), bodyId: null });
}

type One = Seen & { partnership: string };

export async function seenPartnership(ctx: Context, { partnership: id, edition }: One, act: PartnershipAct) {
  await ctx.db.$queryRaw`
    select 1 from partnerships where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const partnership = await find(ctx, id);
  await assertEdition(ctx, { type: "partnership", id }, { edition });
  const why = whyNotDone(partnershipActs(partnership), act);
  if (why) throw new AppError("conflict", partnership.endedOn ? "这项共建已经结束，请重新登记。" : why);
  return partnership;
}

export async function editPartnership(ctx: Context, { partnership: id, edition, ...written }: Written & One) {
  const before = await seenPartnership(ctx, { partnership: id, edition }, "edit");
  await assertFits(ctx, written, before);
  await ctx.db.partnership.updateMany({ where: { centerId: ctx.center.id, id }, data: columnsOf(written) });
  const { organization: _organization, body: _body, place: _place, ...was } = before;
  await ctx.audit({
    subject: { type: "partnership", id },
    event: "edit",
    details: changesOf(was, written),
  });
  return { id };
}

export async function endPartnership(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seenPartnership(ctx, one, "end");
  const { count } = await ctx.db.partnership.updateMany({
    where: { centerId: ctx.center.id, id, endedOn: null },
    data: { endedOn: toUtcMidnight(chinaDate(ctx.now)), reason },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "partnership", id },
    event: "end",
    from: "running",
    to: "ended",
    reason,
  });
}
