import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { maskPhone } from "@/lib/domain/base/masking";
import { whyNotServe } from "@/lib/domain/community/team";

/** Who belongs to a team now, by name, with what they have given in it. */
export async function membersOf({ center, db }: Context, team: string) {
  const rows = await db.$queryRaw<
    { id: string; name: string; phone: string | null; joinedOn: Date; times: number; hours: number }[]
  >`
    select v.id, v.name, v.phone, m.joined_on as "joinedOn", count(h.id)::int as times,
      coalesce(sum(h.hours), 0)::float as hours
      from team_members m
      join volunteers v on v.center_id = m.center_id and v.id = m.volunteer_id
      left join service_hours h on h.center_id = m.center_id and h.volunteer_id = m.volunteer_id
        and h.team_id = m.team_id and h.state = 'confirmed'
     where m.center_id = ${center.id}::uuid and m.team_id = ${team}::uuid and m.left_on is null
     group by v.id, v.name, v.phone, m.joined_on order by v.name, v.id`;
  return rows.map(({ joinedOn, phone, ...row }) => ({
    ...row,
    phone: phone && maskPhone(phone),
    joinedOn: fromUtcMidnight(joinedOn),
  }));
}

/** Volunteers who may be chosen: of one team, or those that serve and are in no such team yet. */
export async function volunteerOptions(
  { center, db }: Context,
  { of = null, outside = null }: { of?: string | null; outside?: string | null },
): Promise<Option[]> {
  const rows = await db.$queryRaw<{ value: string; name: string; phone: string | null }[]>`
    select v.id as value, v.name, v.phone from volunteers v
     where v.center_id = ${center.id}::uuid and v.left_on is null
       and (${of}::uuid is null or exists (select from team_members m where m.center_id = v.center_id
         and m.volunteer_id = v.id and m.team_id = ${of}::uuid and m.left_on is null))
       and not exists (select from team_members m where m.center_id = v.center_id
         and m.volunteer_id = v.id and m.team_id = ${outside}::uuid and m.left_on is null)
     order by v.name, v.id`;
  return rows.map(({ value, name, phone }) => ({
    value,
    label: phone ? `${name} ${maskPhone(phone)}` : name,
  }));
}

/** These people, locked one after the other: of two acts on one of them the second sees what the first did. */
export async function lockedVolunteers({ center, db }: Context, ids: readonly string[]) {
  const found = await db.$queryRaw<{ id: string; name: string; leftOn: Date | null }[]>`
    select id, name, left_on as "leftOn" from volunteers
     where center_id = ${center.id}::uuid and id = any(${[...ids]}::uuid[]) order by id for update`;
  if (found.length < ids.length) throw notFound("志愿者");
  return found;
}

/** Locked, but not against hours of it that are being recorded: who records them waits for nobody here. */
async function openTeam({ center, db }: Context, id: string) {
  await db.$queryRaw`
    select 1 from volunteer_teams where center_id = ${center.id}::uuid and id = ${id}::uuid for no key update`;
  const team = await db.volunteerTeam.findFirst({ where: { centerId: center.id, id } });
  if (!team) throw notFound("队伍");
  const why = whyNotServe(team);
  if (why) throw new AppError("conflict", why);
  return team;
}

export async function joinTeam(ctx: Context, input: { team: string; volunteers: string[] }) {
  const { id: teamId } = await openTeam(ctx, input.team);
  const ids = [...new Set(input.volunteers)].sort();
  const own = { centerId: ctx.center.id, teamId };
  const found = await lockedVolunteers(ctx, ids);
  const gone = found.find(({ leftOn }) => leftOn !== null);
  if (gone) throw invalid({ volunteers: `${gone.name}已退出志愿服务，请先在其档案中恢复。` });
  const joinedOn = toUtcMidnight(chinaDate(ctx.now));
  // Who comes back begins anew.
  await ctx.db.teamMember.updateMany({
    where: { ...own, volunteerId: { in: ids }, leftOn: { not: null } },
    data: { joinedOn, leftOn: null },
  });
  await ctx.db.teamMember.createMany({
    data: ids.map((volunteerId) => ({ ...own, volunteerId, joinedOn })),
    skipDuplicates: true,
  });
  const names = found.map(({ name }) => name).join("、");
  await ctx.audit({ subject: { type: "team", id: teamId }, event: "join", reason: names.slice(0, 200) });
  return { id: teamId };
}

export async function leaveTeam(ctx: Context, { team, volunteer }: { team: string; volunteer: string }) {
  const { id: teamId } = await openTeam(ctx, team);
  const { count } = await ctx.db.teamMember.updateMany({
    where: { centerId: ctx.center.id, teamId, volunteerId: volunteer, leftOn: null },
    data: { leftOn: toUtcMidnight(chinaDate(ctx.now)) },
  });
  if (count === 0) throw notFound("队员");
  await ctx.audit({ subject: { type: "team", id: teamId }, event: "leave", details: { volunteer } });
}
