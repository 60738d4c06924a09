import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { TrancheState } from "@/lib/domain/projects/money/tranche";
import { idsFound } from "../../base/search";
import { projectSearch } from "../search";

export interface TrancheQuery extends PageQuery {
  state: TrancheState | null;
  /** Those that were due before today and are not paid. */
  late: "yes" | null;
  /** Of which project, by a part of its name, number or executors, as typed. */
  q: string;
}

export type TrancheRow = Awaited<ReturnType<typeof listTranches>>["rows"][number];

/** One page of the payments, what is due first; within an organization's scope those of its projects. */
export async function listTranches(ctx: Context, query: TrancheQuery) {
  const { center, db } = ctx;
  const { state, late, q } = query;
  const projects = await idsFound(ctx, projectSearch, q);
  const where = {
    centerId: center.id,
    ...(projects && { projectId: { in: projects } }),
    ...(late && {
      ...{ dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) }, paidOn: null },
      project: { state: { not: "dropped" as const } },
    }),
  };
  const groups = await db.tranche.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const tranches = await db.tranche.findMany({
    where: { ...where, ...(state && { state }) },
    include: { project: { select: { name: true, number: true } } },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { projectId: "desc" }, { number: "asc" }],
    ...window,
  });
  const rows = tranches.map(({ project, dueOn, paidOn, ...one }) => ({
    ...one,
    project: project.name,
    projectNumber: project.number,
    dueOn: dueOn && fromUtcMidnight(dueOn),
    paidOn: paidOn && fromUtcMidnight(paidOn),
  }));
  return { ...listed, rows };
}

/** What waits for the bureau, the oldest request first. */
export async function tranchesToApprove({ center, db }: Context) {
  const tranches = await db.tranche.findMany({
    where: { centerId: center.id, state: "checked" },
    include: { project: { select: { name: true } } },
    orderBy: [{ requestedOn: "asc" }, { id: "asc" }],
  });
  return tranches.map(({ id, name, amountFen, project, checkedByName, dueOn }) => ({
    ...{ id, name, amountFen, checkedByName, dueOn: dueOn && fromUtcMidnight(dueOn) },
    project: project.name,
  }));
}

/** The payments of one project in their order. */
export async function tranchesOf({ center, db }: Context, { project }: { project: string }) {
  const tranches = await db.tranche.findMany({
    where: { centerId: center.id, projectId: project },
    orderBy: { number: "asc" },
  });
  return tranches.map(({ percent, dueOn, ...one }) => ({
    ...one,
    percent: percent === null ? null : Number(percent),
    dueOn: dueOn && fromUtcMidnight(dueOn),
  }));
}
