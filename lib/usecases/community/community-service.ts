import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { communityServiceForm } from "@/lib/domain/community/community-service";
import { keptAs, type Usage, type UsageEvent, usageActs, usages } from "@/lib/domain/registry/usage";
import { countsByState } from "../base/state-counts";
import { historyOf } from "../center/history";
import { assertWords, wordsToChoose, wordsToFind } from "../center/option-list";
import { assertParties } from "../projects/parties";
import { placeOptions } from "../registry/place-choice";
import { turned } from "../registry/usage";

export interface CommunityServiceQuery extends PageQuery {
  state: Usage | null;
  field: string | null;
  q: string;
}

const shown = {
  place: { select: { name: true } },
  organization: { select: { name: true } },
  team: { select: { name: true } },
  body: { select: { name: true } },
} as const;

export type CommunityServiceRow = Awaited<ReturnType<typeof listCommunityServices>>["rows"][number];

/** One page of the catalogue, those in use first. */
export async function listCommunityServices(ctx: Context, query: CommunityServiceQuery) {
  const { center, db } = ctx;
  const { state, field, q } = query;
  const where = { centerId: center.id, ...(field && { field }), ...(q && { name: { contains: q } }) };
  const groups = await countsByState(usages, (one) =>
    db.communityService.count({ where: { ...where, archivedAt: keptAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.communityService.findMany({
    where: { ...where, ...(state && { archivedAt: keptAs[state] }) },
    include: shown,
    orderBy: [
      { archivedAt: { sort: "asc", nulls: "first" } },
      { field: "asc" },
      { name: "asc" },
      { id: "asc" },
    ],
    ...window,
  });
  return { ...listed, rows, options: { field: await wordsToFind(ctx, "field") } };
}

/** What residents of a place may ask for: what is everywhere, and what is there or in a place above it. */
export async function servicesAt({ center, db }: Context, place: string) {
  return db.$queryRaw<
    { id: string; name: string; field: string; description: string; provider: string | null }[]
  >`
    with recursive above as (
      select id, parent_id from places where center_id = ${center.id}::uuid and id = ${place}::uuid
      union all
      select p.id, p.parent_id from places p join above a on p.id = a.parent_id
       where p.center_id = ${center.id}::uuid)
    select s.id::text as id, s.name, s.field, s.description, coalesce(o.name, t.name, b.name) as provider
      from community_services s
      left join organizations o on o.center_id = s.center_id and o.id = s.organization_id
      left join volunteer_teams t on t.center_id = s.center_id and t.id = s.team_id
      left join bodies b on b.center_id = s.center_id and b.id = s.body_id
     where s.center_id = ${center.id}::uuid and s.archived_at is null
       and (s.place_id is null or s.place_id in (select id from above))
     order by s.field, s.name, s.id`;
}

/** What the form offers; what was chosen before stays. */
export async function communityServiceChoices(
  ctx: Context,
  chosen: { field?: string; placeId?: string | null; bodyId?: string | null } = {},
) {
  const { center, db } = ctx;
  const offered = await db.$queryRaw<(Option & { field: string })[]>`
    select 'organizationId' as field, id::text as value, name as label from organizations
     where center_id = ${center.id}::uuid
    union all select 'teamId', id::text, name from volunteer_teams where center_id = ${center.id}::uuid
    union all select 'bodyId', id::text, name from bodies
     where center_id = ${center.id}::uuid and (archived_at is null or id = ${chosen.bodyId ?? null}::uuid)
     order by label, value`;
  const of = (one: string): Option[] =>
    offered.filter(({ field }) => field === one).map(({ value, label }) => ({ value, label }));
  return {
    field: await wordsToChoose(ctx, "field", chosen.field ? [chosen.field] : []),
    placeId: await placeOptions(ctx, chosen.placeId ?? null),
    organizationId: of("organizationId"),
    teamId: of("teamId"),
    bodyId: of("bodyId"),
  };
}

async function find({ center, db }: Context, id: string) {
  const found = await db.communityService.findFirst({ where: { centerId: center.id, id } });
  if (!found) throw notFound("服务项目");
  return found;
}

type One = Seen & { communityService: string };

/** One for its form. */
export async function getCommunityServiceToEdit(ctx: Context, { communityService: id }: One) {
  const service = await find(ctx, id);
  return { ...service, edition: editionIn(await historyOf(ctx, { type: "communityService", id })) };
}

/** One with who provides it, how often it was asked for, and its history. */
export async function getCommunityService(ctx: Context, { communityService: id }: One) {
  const found = await ctx.db.communityService.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { ...shown, _count: { select: { serviceOrders: true } } },
  });
  if (!found) throw notFound("服务项目");
  const { _count, ...service } = found;
  const history = await historyOf(ctx, { type: "communityService", id });
  const acts = usageActs(service);
  return { ...service, orders: _count.serviceOrders, acts, history, edition: editionIn(history) };
}

type Written = FormValue<typeof communityServiceForm>;

/** A name is there once in each place. Call it with the center locked. */
async function assertFits(ctx: Context, written: Written, before?: Awaited<ReturnType<typeof find>>) {
  await assertWords(ctx, "field", [written.field], { before: before ? [before.field] : [], field: "field" });
  await assertParties(ctx, written, before);
  const { center, db } = ctx;
  const { name, placeId, teamId } = written;
  if (teamId && !(await db.volunteerTeam.findFirst({ where: { centerId: center.id, id: teamId } })))
    throw notFound("志愿服务队伍");
  const twin = { centerId: center.id, name, placeId, ...(before && { id: { not: before.id } }) };
  if (await db.communityService.findFirst({ where: twin, select: { id: true } }))
    throw invalid({ name: "目录里已有同名的服务项目。" });
}

export async function addCommunityService(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const { id } = await ctx.db.communityService.create({
    data: { centerId: ctx.center.id, ...written },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "communityService", id }, event: "add" });
  return { id };
}

async function seen(ctx: Context, { communityService: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from community_services where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const service = await find(ctx, id);
  await assertEdition(ctx, { type: "communityService", id }, { edition });
  return service;
}

export async function editCommunityService(
  ctx: Context,
  { communityService, edition, ...written }: Written & One,
) {
  await lockCenter(ctx);
  const before = await seen(ctx, { communityService, edition });
  await assertFits(ctx, written, before);
  const { id, name, field, description, placeId, organizationId, teamId, bodyId } = before;
  await ctx.db.communityService.updateMany({ where: { centerId: ctx.center.id, id }, data: written });
  await ctx.audit({
    subject: { type: "communityService", id },
    event: "edit",
    details: changesOf({ name, field, description, placeId, organizationId, teamId, bodyId }, written),
  });
  return { id };
}

async function turn(ctx: Context, input: One & { reason: string }, event: UsageEvent) {
  const before = await seen(ctx, input);
  const { data, record } = turned(ctx, before, usageActs(before), { event, reason: input.reason });
  const where = { centerId: ctx.center.id, id: before.id, archivedAt: before.archivedAt };
  await ctx.db.communityService.updateMany({ where, data });
  await ctx.audit({ subject: { type: "communityService", id: before.id }, ...record });
}

export const archiveCommunityService = (ctx: Context, input: One & { reason: string }) =>
  turn(ctx, input, "archive");
export const restoreCommunityService = (ctx: Context, input: One & { reason: string }) =>
  turn(ctx, input, "restore");
