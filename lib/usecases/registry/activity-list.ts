import type { Context } from "@/lib/db/context";
import { type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ActivityKind, ActivityState } from "@/lib/domain/registry/activity";
import { type CountedActivities, countedApart } from "@/lib/domain/registry/figures";
import { idsFound } from "../base/search";
import { shownActivity } from "./activity";
import { activitySearch } from "./search";

export interface ActivityQuery extends PageQuery {
  state: ActivityState | null;
  kind: ActivityKind | null;
  /** Those that a figure counts. */
  counted: CountedActivities | null;
  brand: string | null;
  /** Those of a project, and of one line of its plan. */
  project: string | null;
  line: string | null;
  /** Held between these days, both included. */
  from: CivilDate | null;
  to: CivilDate | null;
  /** Part of its title or of an organization's name, as typed. */
  q: string;
  sort: keyof typeof orders;
}

export type ActivityRow = Awaited<ReturnType<typeof listActivities>>["rows"][number];

const orders = {
  date: [{ heldOn: "desc" as const }, { id: "desc" as const }],
  title: [{ title: "asc" as const }, { id: "asc" as const }],
};

/** What the project and the line of these are called, by the id of the activity. */
async function partsOf({ center, db }: Context, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { project: string; line: string | null }>();
  const rows = await db.$queryRaw<{ id: string; project: string; line: string | null }[]>`
    select a.id, p.name as project, l.name as line
      from activities a join projects p on p.center_id = a.center_id and p.id = a.project_id
      left join plan_lines l on l.center_id = a.center_id and l.id = a.plan_line_id
     where a.center_id = ${center.id}::uuid and a.id = any(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...part }) => [id, part]));
}

/** One page of all activities, the latest first, and how many there are in each state under the same filter. */
export async function listActivities(ctx: Context, query: ActivityQuery) {
  const { center, db } = ctx;
  const ids = await idsFound(ctx, activitySearch, query.q);
  const { state, kind, counted, brand, project, line, from, to } = query;
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(counted === "held" && { kind: { notIn: [...countedApart] } }),
    ...(counted === "joint" && { partnershipActivities: { some: {} }, state: { not: "voided" as const } }),
    ...(brand ? { brandId: brand } : counted === "branded" && { brandId: { not: null } }),
    ...(project && { projectId: project }),
    ...(line && { planLineId: line }),
    heldOn: { ...(from && { gte: toUtcMidnight(from) }), ...(to && { lte: toUtcMidnight(to) }) },
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.activity.groupBy({
    by: ["state"],
    where,
    _count: true,
    _sum: { events: true, attendances: true, volunteers: true, hours: true },
  });
  const { window, ...listed } = countedPage(groups, query);
  const activities = await db.activity.findMany({
    where: { ...where, ...(state && { state }) },
    include: {
      place: { select: { name: true } },
      brand: { select: { name: true } },
      organizations: { select: { organization: { select: { name: true } } } },
    },
    orderBy: orders[query.sort],
    ...window,
  });
  const parts = await partsOf(
    ctx,
    activities.flatMap(({ id, projectId }) => (projectId === null ? [] : [id])),
  );
  const rows = activities.map(({ place, brand, organizations, ...activity }) => ({
    ...shownActivity(activity),
    place: place?.name ?? null,
    brand: brand?.name ?? null,
    project: parts.get(activity.id)?.project ?? null,
    line: parts.get(activity.id)?.line ?? null,
    organizations: organizations.map(({ organization }) => organization.name).join("、"),
  }));
  const asked = groups.filter((group) => state === null || group.state === state);
  const sum = (of: "events" | "attendances" | "volunteers" | "hours") =>
    asked.reduce((total, { _sum }) => total + Number(_sum[of] ?? 0), 0);
  const sums = [
    { value: sum("events"), unit: "场次" },
    { value: sum("attendances"), unit: "人次" },
    // What a plan counts besides.
    ...(project || line
      ? [
          { label: "志愿者", value: sum("volunteers"), unit: "人次" },
          { label: "志愿服务", value: sum("hours"), unit: "小时" },
        ]
      : []),
  ];
  return { ...listed, sums, rows };
}

/** Those of the organization that the visit is narrowed to, by the same rules. */
export function listOwnActivities(ctx: Context, query: Omit<ActivityQuery, "counted" | "brand">) {
  return listActivities(ctx, { ...query, counted: null, brand: null });
}
