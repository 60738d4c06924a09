import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ChangeKind, ChangeState } from "@/lib/domain/projects/change/change";
import { idsFound } from "../../base/search";
import { projectSearch } from "../search";

export interface ChangeQuery extends PageQuery {
  state: ChangeState | null;
  kind: ChangeKind | null;
  /** Of which project, by a part of its name, number or executors, as typed. */
  q: string;
}

export type ChangeRow = Awaited<ReturnType<typeof listChanges>>["rows"][number];

/** One page of the changes, the latest first. */
export async function listChanges(ctx: Context, query: ChangeQuery) {
  const { center, db } = ctx;
  const { state, kind, q } = query;
  const projects = await idsFound(ctx, projectSearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(projects && { projectId: { in: projects } }),
  };
  const groups = await db.projectChange.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const changes = await db.projectChange.findMany({
    where: { ...where, ...(state && { state }) },
    include: { project: { select: { name: true, number: true } } },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = changes.map(({ project, before: _before, after: _after, ...change }) => ({
    ...change,
    project: project.name,
    projectNumber: project.number,
    requestedOn: chinaDate(change.requestedAt),
    decidedOn: change.decidedAt && chinaDate(change.decidedAt),
  }));
  return { ...listed, rows };
}

/** What waits for the bureau, the oldest first. */
export async function changesToDecide({ center, db }: Context) {
  const changes = await db.projectChange.findMany({
    where: { centerId: center.id, state: "requested" },
    include: { project: { select: { name: true } } },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
  return changes.map(({ id, kind, requestedByName, project }) => ({
    ...{ id, kind, requestedByName },
    project: project.name,
  }));
}
