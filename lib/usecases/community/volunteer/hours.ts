import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";
import {
  type correctHoursForm,
  type HoursEvent,
  hoursActs,
  hoursFaults,
  type hoursForm,
  nextHoursState,
  whyNotSoMany,
} from "@/lib/domain/community/hours";
import { whyNotServe } from "@/lib/domain/community/team";
import { assertMoved, stateAfter } from "../../base/moves";
import { historyOf } from "../../center/history";
import { activitiesToChoose } from "../../registry/activity-options";
import { lockedVolunteers, volunteerOptions } from "./team-member";

/** What the form of hours offers; of a team only its members. */
export async function hoursChoices(ctx: Context, { team = null }: { team?: string | null }) {
  const { center, db } = ctx;
  const activityId = await activitiesToChoose(ctx);
  const teams = await db.volunteerTeam.findMany({
    where: { centerId: center.id, dissolvedOn: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const known = teams.find(({ id }) => id === team)?.id ?? null;
  return {
    team: known,
    activityId,
    teamId: teams.map(({ id, name }): Option => ({ value: id, label: name })),
    volunteers: await volunteerOptions(ctx, { of: known }),
  };
}

type Written = FormValue<typeof hoursForm>;

async function isVoided({ center, db }: Context, activity: string): Promise<boolean> {
  const found = await db.activity.findFirst({
    where: { centerId: center.id, id: activity },
    select: { state: true },
  });
  if (!found) throw notFound("活动");
  return found.state === "voided";
}

async function assertTeam({ center, db }: Context, id: string | null): Promise<void> {
  if (id === null) return;
  const team = await db.volunteerTeam.findFirst({ where: { centerId: center.id, id } });
  if (!team) throw notFound("队伍");
  const why = whyNotServe(team);
  if (why) throw invalid({ teamId: why });
}

/** What each of these people has on a day beside one record. */
async function hoursOnDay({ center, db }: Context, ids: readonly string[], day: Date, beside?: string) {
  const sums = await db.serviceHours.groupBy({
    by: ["volunteerId"],
    where: {
      ...{ centerId: center.id, volunteerId: { in: [...ids] }, servedOn: day, state: { not: "voided" } },
      ...(beside && { id: { not: beside } }),
    },
    _sum: { hours: true },
  });
  return new Map(sums.map(({ volunteerId, _sum }) => [volunteerId, Number(_sum.hours ?? 0)]));
}

/** Hours of several people at one activity, all or none: within one day, 24 of them at most, once for each. */
export async function recordHours(
  ctx: Context,
  { volunteers, servedOn, startsAt, endsAt, ...written }: Written,
) {
  const faults = hoursFaults({ servedOn, startsAt, endsAt, ...written }, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { activityId, teamId, hours } = written;
  if (await isVoided(ctx, activityId)) throw invalid({ activityId: "这次活动已经作废，请选择其他活动。" });
  await assertTeam(ctx, teamId);
  const people = await lockedVolunteers(ctx, [...new Set(volunteers)]);
  const gone = people.find(({ leftOn }) => leftOn !== null);
  if (gone) throw invalid({ volunteers: `${gone.name}已退出志愿服务，不能再登记时长。` });
  const ids = people.map(({ id }) => id);
  const own = { centerId: ctx.center.id, activityId };
  const twice = await ctx.db.serviceHours.findFirst({
    where: { ...own, volunteerId: { in: ids }, state: { not: "voided" } },
    select: { volunteer: { select: { name: true } } },
  });
  if (twice)
    throw invalid({ volunteers: `${twice.volunteer.name}这次活动的时长已经登记过，一次活动只登记一次。` });
  const day = toUtcMidnight(servedOn);
  const before = await hoursOnDay(ctx, ids, day);
  const much = people.map(({ id, name }) => whyNotSoMany(name, before.get(id) ?? 0, hours)).find(Boolean);
  if (much) throw invalid({ hours: much });
  const made = await ctx.db.serviceHours.createManyAndReturn({
    data: ids.map((volunteerId) => ({
      ...{ ...own, ...written, volunteerId, servedOn: day, recordedByName: ctx.actor.name },
      ...{ startsAt: startsAt && parseTimeOfDay(startsAt), endsAt: endsAt && parseTimeOfDay(endsAt) },
    })),
    select: { id: true },
  });
  if (teamId) await ctx.db.activityTeam.createMany({ data: [{ ...own, teamId }], skipDuplicates: true });
  await ctx.audit(
    ...made.map(({ id }) => ({ subject: { type: "hours" as const, id }, event: "record" as const })),
  );
  return { count: made.length };
}

const withNames = {
  volunteer: { select: { id: true, name: true } },
  team: { select: { id: true, name: true } },
  activity: { select: { id: true, title: true } },
} as const;

async function find({ center, db }: Context, id: string) {
  const row = await db.serviceHours.findFirst({ where: { centerId: center.id, id }, include: withNames });
  if (!row) throw notFound("服务时长");
  return { ...row, hours: Number(row.hours), servedOn: fromUtcMidnight(row.servedOn) };
}

export async function getHours(ctx: Context, { record: id }: { record: string }) {
  const hours = await find(ctx, id);
  const history = await historyOf(ctx, { type: "hours", id });
  return { ...hours, acts: hoursActs(hours), history, edition: editionIn(history) };
}

type One = Seen & { record: string };

async function seen(ctx: Context, { record: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from service_hours where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const hours = await find(ctx, id);
  await assertEdition(ctx, { type: "hours", id }, { edition });
  return hours;
}

export async function correctHours(
  ctx: Context,
  { record, edition, ...written }: FormValue<typeof correctHoursForm> & One,
) {
  const faults = hoursFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { id, state: from, volunteer, ...before } = await seen(ctx, { record, edition });
  const state = stateAfter(nextHoursState(from, "correct"));
  await lockedVolunteers(ctx, [volunteer.id]);
  const { servedOn, startsAt, endsAt, hours, content } = written;
  const day = toUtcMidnight(servedOn);
  const others = await hoursOnDay(ctx, [volunteer.id], day, id);
  const much = whyNotSoMany(volunteer.name, others.get(volunteer.id) ?? 0, hours);
  if (much) throw invalid({ hours: much });
  const times = { startsAt: startsAt && parseTimeOfDay(startsAt), endsAt: endsAt && parseTimeOfDay(endsAt) };
  const { count } = await ctx.db.serviceHours.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...times, hours, content, servedOn: day, state, reason: null },
  });
  assertMoved(1, count);
  const was = {
    ...{ servedOn: before.servedOn, hours: before.hours, content: before.content },
    ...{ startsAt: before.startsAt, endsAt: before.endsAt },
  };
  const details = changesOf(was, { servedOn, hours, content, ...times });
  await ctx.audit({ subject: { type: "hours", id }, event: "correct", from, to: state, details });
  return { id };
}

async function move(ctx: Context, input: One, event: Exclude<HoursEvent, "correct">, reason?: string) {
  const { id, state: from, activityId } = await seen(ctx, input);
  const state = stateAfter(nextHoursState(from, event));
  if (event === "confirm" && (await isVoided(ctx, activityId)))
    throw new AppError("conflict", "所在的活动已经作废，时长不能确认。");
  const { count } = await ctx.db.serviceHours.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: {
      state,
      reason: reason ?? null,
      ...(event === "confirm" && { confirmedAt: ctx.now, confirmedByName: ctx.actor.name }),
    },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "hours", id }, event, from, to: state, reason });
}

export function confirmHours(ctx: Context, input: One) {
  return move(ctx, input, "confirm");
}

/** Those that were ticked, all or none. */
export async function confirmManyHours(ctx: Context, { records }: { records: string[] }) {
  const ids = [...new Set(records)].sort();
  for (const record of ids) await move(ctx, { record }, "confirm");
  return { count: ids.length };
}

export function returnHours(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "return", reason);
}

export function voidHours(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "void", reason);
}
