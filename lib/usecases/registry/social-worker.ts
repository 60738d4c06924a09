import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type SocialWorkerLevel,
  socialWorkerFaults,
  type socialWorkerForm,
} from "@/lib/domain/registry/social-worker";
import { idsFound } from "../base/search";
import { historyOf } from "../center/history";
import { assertPlace, idsWithin, placeOptions } from "./place-choice";
import { personSearch } from "./search";

export interface SocialWorkerQuery extends PageQuery {
  level: SocialWorkerLevel | null;
  /** A place, with all its parts. */
  place: string | null;
  /** Part of a name or a number, as typed. */
  q: string;
}

export type SocialWorkerRow = Awaited<ReturnType<typeof listSocialWorkers>>["rows"][number];

const withNames = {
  person: { select: { id: true, name: true, title: true, mobile: true } },
  place: { select: { id: true, name: true } },
  organization: { select: { id: true, name: true } },
} as const;

function shown<T extends { certifiedOn: Date | null }>({ certifiedOn, ...row }: T) {
  return { ...row, certifiedOn: certifiedOn && fromUtcMidnight(certifiedOn) };
}

/** One page of the social workers by name, with counts by level; in the room of a place its own and below. */
export async function listSocialWorkers(ctx: Context, query: SocialWorkerQuery) {
  const { center, db } = ctx;
  const { level, place, q } = query;
  const ids = await idsFound(ctx, personSearch.current, q);
  const where = {
    centerId: center.id,
    ...(place && { placeId: { in: await idsWithin(ctx, place) } }),
    ...(ids && { personId: { in: ids } }),
  };
  const groups = await db.socialWorker.groupBy({ by: ["level"], where, _count: true });
  const { window, ...listed } = countedPage(
    groups.map(({ level: state, _count }) => ({ state, _count })),
    { ...query, state: level },
  );
  const rows = await db.socialWorker.findMany({
    where: { ...where, ...(level && { level }) },
    include: withNames,
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    ...window,
  });
  return { ...listed, rows: rows.map(shown), options: { place: await placeOptions(ctx, place) } };
}

async function find({ center, db }: Context, id: string) {
  const row = await db.socialWorker.findFirst({ where: { centerId: center.id, id }, include: withNames });
  if (!row) throw notFound("社工");
  return shown(row);
}

export async function getSocialWorker(ctx: Context, { socialWorker: id }: { socialWorker: string }) {
  const worker = await find(ctx, id);
  const history = await historyOf(ctx, { type: "socialWorker", id });
  return { ...worker, history, edition: editionIn(history) };
}

/** Who may be one: everybody on record who is none yet, and the one chosen before. */
export async function socialWorkerOptions(
  ctx: Context,
  chosen: { personId?: string; placeId?: string | null } = {},
) {
  const offered = await ctx.db.$queryRaw<(Option & { field: string })[]>`
    select 'personId' as field, p.id::text as value, p.name || '（' || p.title || '）' as label from persons p
     where p.center_id = ${ctx.center.id}::uuid and (p.id = ${chosen.personId ?? null}::uuid or p.archived_at is null
       and not exists (select from social_workers w where w.center_id = p.center_id and w.person_id = p.id))
    union all select 'organizationId', id::text, name from organizations
     where center_id = ${ctx.center.id}::uuid and legal_status <> 'deregistered'
     order by label, value`;
  const of = (one: string) =>
    offered.filter(({ field }) => field === one).map(({ value, label }) => ({ value, label }));
  return {
    personId: of("personId"),
    organizationId: of("organizationId"),
    placeId: await placeOptions(ctx, chosen.placeId ?? null),
  };
}

type Written = FormValue<typeof socialWorkerForm>;

async function assertFits(ctx: Context, written: Written, before?: { id: string; placeId: string | null }) {
  const faults = socialWorkerFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { personId, organizationId } = written;
  const own = { centerId: ctx.center.id };
  await lockCenter(ctx);
  if (!(await ctx.db.person.findFirst({ where: { ...own, id: personId } }))) throw notFound("人员");
  if (organizationId && !(await ctx.db.organization.findFirst({ where: { ...own, id: organizationId } })))
    throw notFound("社会组织");
  await assertPlace(ctx, written, before);
  const twice = await ctx.db.socialWorker.findFirst({
    where: { ...own, personId, ...(before && { id: { not: before.id } }) },
  });
  if (twice) throw invalid({ personId: "这个人已经登记为社工，请修改那一条。" });
}

function columnsOf({ certifiedOn, ...written }: Written) {
  return { ...written, certifiedOn: certifiedOn && toUtcMidnight(certifiedOn) };
}

export async function addSocialWorker(ctx: Context, written: Written) {
  await assertFits(ctx, written);
  const { id } = await ctx.db.socialWorker.create({
    data: { centerId: ctx.center.id, ...columnsOf(written) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "socialWorker", id }, event: "add", details: { level: written.level } });
  return { id };
}

export async function editSocialWorker(
  ctx: Context,
  { socialWorker: id, edition, ...written }: Written & Seen & { socialWorker: string },
) {
  await lockCenter(ctx);
  const before = await find(ctx, id);
  await assertEdition(ctx, { type: "socialWorker", id }, { edition });
  await assertFits(ctx, written, before);
  await ctx.db.socialWorker.updateMany({
    where: { centerId: ctx.center.id, id },
    data: columnsOf(written),
  });
  const { person: _person, place: _place, organization: _organization, ...was } = before;
  await ctx.audit({ subject: { type: "socialWorker", id }, event: "edit", details: changesOf(was, written) });
  return { id };
}
