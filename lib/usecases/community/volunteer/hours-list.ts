import type { Context } from "@/lib/db/context";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { HoursState } from "@/lib/domain/community/hours";
import { identityKindLabels } from "@/lib/domain/community/volunteer";
import { idsFound } from "../../base/search";
import { type Period, within } from "../../projects/filter";
import { volunteerSearch } from "./people-search";
import { identityOf } from "./volunteer";

/** The period is of the days of serving. */
export interface HoursQuery extends PageQuery, Period {
  state: HoursState | null;
  /** "2026-03" */
  month: string | null;
  team: string | null;
  activity: string | null;
  /** One volunteer by id, or part of a name or phone number, as typed. */
  volunteer: string | null;
  q: string;
}

export type HoursRow = Awaited<ReturnType<typeof listHours>>["rows"][number];

/** The days of a month, the first and the one after the last. */
function daysOf(month: string): { gte: Date; lt: Date } {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return { gte: new Date(Date.UTC(year, number - 1, 1)), lt: new Date(Date.UTC(year, number, 1)) };
}

async function whereOf(
  ctx: Context,
  { month, team, activity, volunteer, q, from, to }: Omit<HoursQuery, "state" | keyof PageQuery>,
) {
  const ids = volunteer ? [volunteer] : await idsFound(ctx, volunteerSearch, q);
  return {
    centerId: ctx.center.id,
    servedOn: within({ from, to }),
    ...(month && { AND: { servedOn: daysOf(month) } }),
    ...(team && { teamId: team }),
    ...(activity && { activityId: activity }),
    ...(ids && { volunteerId: { in: ids } }),
  };
}

/** Within a place its people are seen wherever they served, and the activities of another place are not. */
function titleOf(activity: { title: string } | null): string {
  return activity?.title ?? "其他地点的活动";
}

/** One page of the hours, the latest first, with what they come to; by month, team, activity and person. */
export async function listHours(ctx: Context, query: HoursQuery) {
  const { center, db } = ctx;
  const where = await whereOf(ctx, query);
  const { state } = query;
  const groups = await db.serviceHours.groupBy({ by: ["state"], where, _count: true, _sum: { hours: true } });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.serviceHours.findMany({
    where: { ...where, ...(state && { state }) },
    include: {
      volunteer: { select: { name: true } },
      team: { select: { name: true } },
      activity: { select: { title: true } },
    },
    orderBy: [{ servedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ volunteer, team, activity, hours, servedOn, ...row }) => ({
    ...row,
    ...{ name: volunteer.name, team: team?.name ?? null, activity: titleOf(activity) },
    ...{ hours: Number(hours), servedOn: fromUtcMidnight(servedOn) },
  }));
  const asked = groups.filter((group) => state === null || group.state === state);
  const sum = asked.reduce((total, { _sum }) => total + Number(_sum.hours ?? 0), 0);
  const sums = [{ value: Math.round(sum * 10) / 10, unit: "小时" }];
  const month = await db.$queryRaw<Option[]>`
    with recursive last as (
      select max(served_on) as day from service_hours where center_id = ${center.id}::uuid
      union all
      select (select max(served_on) from service_hours
               where center_id = ${center.id}::uuid and served_on < date_trunc('month', last.day)::date)
        from last where last.day is not null)
    select to_char(day, 'YYYY-MM') as value, to_char(day, 'YYYY"年"FMMM"月"') as label from last where day is not null`;
  return { ...listed, rows, sums, options: { month } };
}

/** A row as the national system takes it: 全国志愿服务信息系统. */
export interface NationalRow {
  name: string;
  identityKind: string | null;
  identityNumber: string | null;
  hours: number;
  content: string;
  servedOn: CivilDate;
  startsAt: string | null;
  endsAt: string | null;
  activity: string;
  team: string | null;
}

/** More leave no center in one month. */
const mostRows = 20_000;

/**
 * The confirmed hours of a month with the identity papers, for the national system. That they were taken out is on
 * record, with how many people they are of.
 */
export async function nationalHours(ctx: Context, { month }: { month: string }) {
  const found = await ctx.db.serviceHours.findMany({
    where: { centerId: ctx.center.id, state: "confirmed", servedOn: daysOf(month) },
    include: {
      volunteer: { select: { id: true, name: true, sealed: true } },
      team: { select: { name: true } },
      activity: { select: { title: true } },
    },
    orderBy: [{ servedOn: "asc" }, { id: "asc" }],
    take: mostRows,
  });
  const rows = found.map(
    ({ volunteer, team, activity, hours, servedOn, content, startsAt, endsAt }): NationalRow => {
      const paper = identityOf(ctx, volunteer);
      return {
        ...{
          name: volunteer.name,
          hours: Number(hours),
          content,
          servedOn: fromUtcMidnight(servedOn),
          startsAt,
          endsAt,
        },
        ...{ activity: activity.title, team: team?.name ?? null },
        identityKind: paper && identityKindLabels[paper.kind],
        identityNumber: paper?.number ?? null,
      };
    },
  );
  const people = new Set(found.map(({ volunteerId }) => volunteerId)).size;
  await ctx.audit({
    subject: { type: "hours", id: ctx.center.id },
    event: "export",
    reason: `${month}，${people} 人 ${rows.length} 条`,
  });
  return { month, rows };
}
