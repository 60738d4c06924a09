import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, editionOf, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { nameKey } from "@/lib/domain/base/name-key";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type TeamAct,
  type TeamState,
  teamActs,
  teamFaults,
  type teamForm,
  teamSkills,
  teamStateOf,
  teamStates,
} from "@/lib/domain/community/team";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { historyOf } from "../../center/history";
import { assertParties, partyOptions } from "../../projects/parties";
import { placeOptions } from "../../registry/place-choice";
import { teamSearch } from "./people-search";
import { membersOf } from "./team-member";

export interface TeamQuery extends PageQuery {
  state: TeamState | null;
  emergency: "yes" | null;
  place: string | null;
  /** Part of its name, its leader or its place, as typed. */
  q: string;
}

export type TeamRow = Awaited<ReturnType<typeof listTeams>>["rows"][number];

const withNames = {
  organization: { select: { id: true, name: true } },
  body: { select: { id: true, name: true } },
  place: { select: { id: true, name: true } },
} as const;

const dissolvedAs = { active: null, dissolved: { not: null } } as const satisfies Record<TeamState, unknown>;

/** One page of the teams by name, with how many are on the books and how many dissolved. */
export async function listTeams(ctx: Context, query: TeamQuery) {
  const { center, db } = ctx;
  const { state, emergency, place, q } = query;
  const ids = await idsFound(ctx, teamSearch, q);
  const where = {
    centerId: center.id,
    ...(emergency && { emergency: true }),
    ...(place && { placeId: place }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(teamStates, (one) =>
    db.volunteerTeam.count({ where: { ...where, dissolvedOn: dissolvedAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.volunteerTeam.findMany({
    where: { ...where, ...(state && { dissolvedOn: dissolvedAs[state] }) },
    include: { ...withNames, _count: { select: { teamMembers: { where: { leftOn: null } } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...window,
  });
  const rows = found.map(({ _count, ...row }) => ({
    ...shownTeam(row),
    state: teamStateOf(row),
    people: _count.teamMembers,
  }));
  const at = await db.$queryRaw<Option[]>`
    select p.id::text as value, p.name as label from places p
     where p.center_id = ${center.id}::uuid and exists (
       select from volunteer_teams t where t.center_id = p.center_id and t.place_id = p.id)
     order by p.name, p.id`;
  return { ...listed, rows, options: { place: at } };
}

function shownTeam<T extends { foundedOn: Date | null; dissolvedOn: Date | null; skills: string[] }>({
  foundedOn,
  dissolvedOn,
  skills,
  ...row
}: T) {
  return {
    ...row,
    skills: teamSkills.filter((skill) => skills.includes(skill)),
    foundedOn: foundedOn && fromUtcMidnight(foundedOn),
    dissolvedOn: dissolvedOn && fromUtcMidnight(dissolvedOn),
  };
}

async function find({ center, db }: Context, id: string) {
  const row = await db.volunteerTeam.findFirst({ where: { centerId: center.id, id }, include: withNames });
  if (!row) throw notFound("队伍");
  return shownTeam(row);
}

/** One team with its people, what it has given, and its history. */
export async function getTeam(ctx: Context, { team: id }: { team: string }) {
  const team = await find(ctx, id);
  const { members: declared, ...facts } = team;
  const members = await membersOf(ctx, id);
  const [given] = await ctx.db.$queryRaw<[{ times: number; hours: number; activities: number }]>`
    select count(*)::int as times, coalesce(sum(hours), 0)::float as hours,
      count(distinct activity_id)::int as activities
      from service_hours where center_id = ${ctx.center.id}::uuid and team_id = ${id}::uuid and state = 'confirmed'`;
  const history = await historyOf(ctx, { type: "team", id });
  return { ...facts, declared, members, given, acts: teamActs(team), history, edition: editionIn(history) };
}

/** One team for its form. */
export async function getTeamToEdit(ctx: Context, { team: id }: { team: string }) {
  const { members: declared, ...team } = await find(ctx, id);
  return { ...team, declared, edition: await editionOf(ctx, { type: "team", id }) };
}

/** What the form of a team offers. */
export async function teamChoices(
  ctx: Context,
  chosen: { placeId?: string | null; bodyId?: string | null } = {},
) {
  const { organizationId, bodyId } = await partyOptions(ctx, { bodyId: chosen.bodyId ?? null });
  return { organizationId, bodyId, placeId: await placeOptions(ctx, chosen.placeId ?? null) };
}

type Written = FormValue<typeof teamForm>;

/** Nobody is on record twice by mistake: a name once in each place. Call it with the center locked. */
async function assertFits(ctx: Context, written: Written, before?: { id: string } & Partial<Written>) {
  const faults = teamFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { bodyId = null, placeId = null } = before ?? {};
  await assertParties(ctx, written, { bodyId, placeId });
  const twin = await ctx.db.volunteerTeam.findFirst({
    where: {
      centerId: ctx.center.id,
      nameKey: nameKey(written.name),
      placeId: written.placeId,
      dissolvedOn: null,
      ...(before && { id: { not: before.id } }),
    },
    select: { id: true },
  });
  if (twin) throw invalid({ name: "这个地点已有同名的队伍，请核对；不是同一支的，请在名称中区分。" });
}

function columnsOf({ foundedOn, ...written }: Written) {
  return { ...written, foundedOn: foundedOn && toUtcMidnight(foundedOn) };
}

export async function addTeam(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const { id } = await ctx.db.volunteerTeam.create({
    data: { centerId: ctx.center.id, ...columnsOf(written) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "team", id }, event: "add", details: { name: written.name } });
  return { id };
}

type One = Seen & { team: string };

/** Locked until the transaction ends, as the person saw it, and still in a state for the act. */
export async function seenTeam(ctx: Context, { team: id, edition }: One, act: TeamAct) {
  await ctx.db.$queryRaw`
    select 1 from volunteer_teams where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const team = await find(ctx, id);
  await assertEdition(ctx, { type: "team", id }, { edition });
  const why = whyNotDone(teamActs(team), act);
  if (why) throw new AppError("conflict", team.dissolvedOn ? `“${team.name}”已经解散，不能这样办理。` : why);
  return team;
}

export async function editTeam(ctx: Context, { team: id, edition, ...written }: Written & One) {
  await lockCenter(ctx);
  const before = await seenTeam(ctx, { team: id, edition }, "edit");
  await assertFits(ctx, written, before);
  await ctx.db.volunteerTeam.updateMany({ where: { centerId: ctx.center.id, id }, data: columnsOf(written) });
  const { organization: _organization, body: _body, place: _place, ...was } = before;
  await ctx.audit({ subject: { type: "team", id }, event: "edit", details: changesOf(was, written) });
  return { id };
}

export async function dissolveTeam(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seenTeam(ctx, one, "dissolve");
  const dissolvedOn = toUtcMidnight(chinaDate(ctx.now));
  await ctx.db.volunteerTeam.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { dissolvedOn, reason },
  });
  await ctx.audit({
    subject: { type: "team", id },
    event: "dissolve",
    from: "active",
    to: "dissolved",
    reason,
  });
}

export async function restoreTeam(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seenTeam(ctx, one, "restore");
  await ctx.db.volunteerTeam.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { dissolvedOn: null, reason: null },
  });
  await ctx.audit({
    subject: { type: "team", id },
    event: "restore",
    from: "dissolved",
    to: "active",
    reason,
  });
}
