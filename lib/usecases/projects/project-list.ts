import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ProjectKind, ProjectState } from "@/lib/domain/projects/project";
import { idsFound } from "../base/search";
import { projectSearch } from "./search";

export interface ProjectQuery extends PageQuery {
  state: ProjectState | null;
  kind: ProjectKind | null;
  field: string | null;
  fund: string | null;
  /** The year it begins in. */
  year: number | null;
  /** Part of a name, a number or an executor, as typed. */
  q: string;
}

/** Who carries a project out, the lead first. */
export const executorsInOrder = {
  include: {
    organization: { select: { id: true, name: true } },
    body: { select: { id: true, name: true } },
  },
  orderBy: [{ lead: "desc" as const }, { id: "asc" as const }],
};

export type ProjectRow = Awaited<ReturnType<typeof listProjects>>["rows"][number];

/** One page of the projects, the newest number first; within an organization's scope its own alone. */
export async function listProjects(ctx: Context, query: ProjectQuery) {
  const { center, db } = ctx;
  const { state, kind, field, fund, year, q } = query;
  const ids = await idsFound(ctx, projectSearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(field && { field }),
    ...(fund && { fundId: fund }),
    ...(year && {
      startsOn: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) },
    }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.project.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const projects = await db.project.findMany({
    where: { ...where, ...(state && { state }) },
    include: { executors: executorsInOrder, fund: { select: { name: true } } },
    orderBy: [{ number: "desc" }],
    ...window,
  });
  const rows = projects.map(({ executors, fund, startsOn, endsOn, ...project }) => ({
    ...project,
    fund: fund?.name ?? null,
    executors: executors.map(({ organization, body }) => organization?.name ?? body?.name ?? ""),
    startsOn: fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
  }));
  return { ...listed, rows };
}
