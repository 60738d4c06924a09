import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ProjectKind, ProjectState } from "@/lib/domain/projects/project";
import { idsOf } from "../base/moves";
import { idsFound } from "../base/search";
import { daysOf } from "./filter";
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

/** Who carries these projects out, the lead first, and which fund pays each. */
async function namesBeside({ center, db }: Context, ids: readonly string[]) {
  const rows = await db.$queryRaw<{ id: string; executors: string[]; fund: string | null }[]>`
    select p.id, (select name from funds f where f.center_id = p.center_id and f.id = p.fund_id) as fund,
           array(select coalesce(o.name, b.name, '') from executors e
             left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
             left join bodies b on b.center_id = e.center_id and b.id = e.body_id
            where e.center_id = p.center_id and e.project_id = p.id order by e.lead desc, e.id) as executors
      from projects p where p.center_id = ${center.id}::uuid and p.id = any(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

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
    startsOn: daysOf(year),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await db.project.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const projects = await db.project.findMany({
    where: { ...where, ...(state && { state }) },
    orderBy: [{ number: "desc" }],
    ...window,
  });
  const names = await namesBeside(ctx, idsOf(projects));
  const rows = projects.map(({ startsOn, endsOn, ...project }) => ({
    ...project,
    ...(names.get(project.id) ?? { executors: [], fund: null }),
    startsOn: fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
  }));
  return { ...listed, rows };
}
