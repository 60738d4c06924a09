import type { Context } from "@/lib/db/context";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { notUnderWay, projectFaultsOf } from "@/lib/domain/registry/activity-project";

/** A project and a line of its plan, by ids. */
export interface PartOf {
  projectId: string | null;
  planLineId: string | null;
}

interface Offered extends Option {
  lines: Option[];
}

/** Names for the project and the line of an activity: of its own, and with "all" of those that are under way. */
export async function projectOptions(
  { center, db }: Context,
  { projectId, planLineId }: PartOf,
  offer: "own" | "all",
) {
  const closed = Object.keys(notUnderWay);
  const projects = await db.$queryRaw<Offered[]>`
    select p.id as value, p.name as label,
           (select coalesce(json_agg(json_build_object('value', l.id, 'label',
               p.name || ' · ' || l.name || '（' || l.target::float8 || l.unit || '）') order by l.position), '[]')
              from plan_lines l where l.center_id = p.center_id and l.project_id = p.id
               and (${offer === "all"} or l.id = ${planLineId}::uuid)) as lines
      from projects p
     where p.center_id = ${center.id}::uuid
       and (p.id = ${projectId}::uuid or ${offer === "all"} and p.state::text <> all(${closed}))
     order by p.number desc`;
  return {
    projectId: projects.map(({ value, label }): Option => ({ value, label })),
    planLineId: projects.flatMap(({ lines }) => lines),
  };
}

interface Held extends PartOf {
  heldOn: CivilDate;
  organizations: readonly string[];
  bodies: readonly string[];
}

/** The line of the plan tells the project; one that was chosen beside it has to be the same. */
async function projectOf({ center, db }: Context, { projectId, planLineId }: PartOf) {
  if (planLineId === null) return projectId;
  const line = await db.planLine.findFirst({
    where: { centerId: center.id, id: planLineId },
    select: { projectId: true, project: { select: { name: true } } },
  });
  if (!line) throw notFound("服务指标");
  if (projectId !== null && line.projectId !== projectId)
    throw invalid({ planLineId: `这项指标是项目“${line.project.name}”的，请选择同一个项目的指标。` });
  return line.projectId;
}

/** Answers the project that an activity is part of, null for none, once it may be; refuses beside the field if not. */
export async function assertPartOf(ctx: Context, held: Held, before?: PartOf): Promise<string | null> {
  const id = await projectOf(ctx, held);
  if (id === null) return null;
  // Whoever closes, suspends or changes the project waits, and so does who writes the same activity beside this one.
  await ctx.db.$queryRaw`
    select 1 from projects where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for no key update`;
  const project = await ctx.db.project.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      executors: {
        select: {
          organization: { select: { id: true, name: true } },
          body: { select: { id: true, name: true } },
        },
        orderBy: [{ lead: "desc" }, { id: "asc" }],
      },
    },
  });
  if (!project) throw notFound("项目");
  const executors = project.executors.flatMap(({ organization, body }) => organization ?? body ?? []);
  const faults = projectFaultsOf(
    held,
    {
      name: project.name,
      state: project.state,
      startsOn: fromUtcMidnight(project.startsOn),
      endsOn: fromUtcMidnight(project.endsOn),
      executors: executors.map((one) => one.id),
      executorNames: executors.map((one) => one.name),
    },
    before?.projectId === id,
  );
  if (Object.keys(faults).length > 0) throw invalid(faults);
  return id;
}
