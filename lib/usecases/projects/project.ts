import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { isReached, type PlanMeasure, percentOf } from "@/lib/domain/projects/plan-line";
import { projectActs } from "@/lib/domain/projects/project-acts";
import { missingToBegin } from "@/lib/domain/projects/project-form";
import { historyOf } from "../center/history";
import { executorsInOrder } from "./project-list";

const inPlace = { orderBy: { position: "asc" as const } };

/** What was confirmed of every plan line, in its unit: each activity counts once, whoever carried it out. */
export async function doneByLine({ center, db }: Context, project: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; measure: PlanMeasure; done: number }[]>`
    select l.id, l.measure::text as measure, coalesce(sum(case l.measure
        when 'activities' then 1 when 'events' then a.events when 'attendances' then a.attendances
        when 'people' then a.people when 'households' then a.households when 'volunteers' then a.volunteers
        else a.hours end), 0)::float8 as done
      from plan_lines l
      join activities a on a.center_id = l.center_id and a.plan_line_id = l.id and a.state = 'confirmed'
     where l.center_id = ${center.id}::uuid and l.project_id = ${project}::uuid
     group by l.id, l.measure`;
  return new Map(rows.map(({ id, done }) => [id, done]));
}

export async function findProject(ctx: Context, id: string) {
  const project = await ctx.db.project.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      executors: executorsInOrder,
      fund: { select: { id: true, name: true, year: true } },
      places: { include: { place: { select: { id: true, name: true } } } },
      planLines: inPlace,
      budgetLines: inPlace,
      application: { select: { id: true, receipt: true } },
      agreement: { select: { id: true, number: true } },
      _count: {
        select: {
          activities: { where: { state: { not: "voided" } } },
          tranches: { where: { state: "paid" } },
          expenses: { where: { state: { not: "voided" } } },
          evaluations: { where: { state: { not: "withdrawn" } } },
        },
      },
    },
  });
  if (!project) throw notFound("项目");
  const { executors, places, planLines, startsOn, endsOn, signedOn, closedOn, _count, ...rest } = project;
  return {
    ...rest,
    executors: executors.map(({ organization, body, lead, duty }) => ({
      kind: organization ? ("organization" as const) : ("body" as const),
      id: organization?.id ?? body?.id ?? "",
      name: organization?.name ?? body?.name ?? "",
      lead,
      duty,
    })),
    places: places.map(({ place }) => place),
    planLines: planLines.map(({ target, dueOn, ...line }) => ({
      ...line,
      target: Number(target),
      dueOn: dueOn && fromUtcMidnight(dueOn),
    })),
    startsOn: fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
    signedOn: signedOn && fromUtcMidnight(signedOn),
    closedOn: closedOn && fromUtcMidnight(closedOn),
    work: {
      activities: _count.activities,
      paid: _count.tranches,
      expenses: _count.expenses,
      evaluations: _count.evaluations,
    },
  };
}

export type ProjectFound = Awaited<ReturnType<typeof findProject>>;

function withProgress({ planLines }: ProjectFound, done: Map<string, number>) {
  return planLines.map((line) => {
    const counted = { ...line, done: done.get(line.id) ?? 0 };
    return { ...counted, percent: percentOf(counted), reached: isReached(counted) };
  });
}

/** One project with its executors, plan lines and how far they are, budget and history, and what may be done. */
export async function getProject(ctx: Context, { project: id }: { project: string }) {
  const project = await findProject(ctx, id);
  const planLines = withProgress(project, await doneByLine(ctx, id));
  const history = await historyOf(ctx, { type: "project", id });
  const missing = missingToBegin({
    planLines: project.planLines.length,
    budgetLines: project.budgetLines.length,
    grantedFen: project.grantedFen,
  });
  return {
    ...project,
    planLines,
    acts: projectActs(project, project.work, missing),
    history,
    edition: editionIn(history),
  };
}

/** The same for who carries it out: no acts of the desk, no history. */
export async function getOwnProject(ctx: Context, { project: id }: { project: string }) {
  const project = await findProject(ctx, id);
  return { ...project, planLines: withProgress(project, await doneByLine(ctx, id)) };
}
