import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { ReportState } from "@/lib/domain/incubation/report/report";
import type { ProjectStage } from "@/lib/domain/review/evaluation";
import { idsFound } from "../base/search";
import { projectSearch } from "./search";

export interface ProjectReportQuery extends PageQuery {
  state: ReportState | null;
  stage: ProjectStage | null;
  /** Of which project, by a part of its name, number or executors, as typed. */
  q: string;
}

export type ProjectReportRow = Awaited<ReturnType<typeof listProjectReports>>["rows"][number];

/** One page of the reports of projects, what is due first. */
export async function listProjectReports(ctx: Context, query: ProjectReportQuery) {
  const { center, db } = ctx;
  const { state, stage, q } = query;
  const projects = await idsFound(ctx, projectSearch, q);
  const where = {
    centerId: center.id,
    ...(stage && { stage }),
    ...(projects && { projectId: { in: projects } }),
  };
  const groups = await db.projectReport.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const reports = await db.projectReport.findMany({
    where: { ...where, ...(state && { state }) },
    include: { project: { select: { name: true, number: true } } },
    orderBy: [{ dueOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = reports.map(({ project, dueOn, submittedAt, counted: _, ...report }) => ({
    ...report,
    project: project.name,
    projectNumber: project.number,
    dueOn: fromUtcMidnight(dueOn),
    submittedOn: submittedAt && chinaDate(submittedAt),
    late: !submittedAt && fromUtcMidnight(dueOn) < chinaDate(ctx.now),
  }));
  return { ...listed, rows };
}
