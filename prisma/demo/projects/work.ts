import type { Context } from "@/lib/db/context";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { KeptProject } from "./plan";

/**
 * Makes confirmed activities of its executors within its term part of a project, on the first line of its plan; visits
 * are counted elsewhere. What is part of another project already stays there.
 */
export async function takeActivities(
  { center, db }: Context,
  projects: readonly KeptProject[],
): Promise<void> {
  for (const { id, lines, executors, startsOn, endsOn } of projects) {
    const organizations = executors.flatMap((by) => ("organization" in by ? [by.organization] : []));
    await db.activity.updateMany({
      where: {
        ...{ centerId: center.id, projectId: null, state: "confirmed", kind: { not: "visit" } },
        heldOn: { gte: toUtcMidnight(startsOn), lte: toUtcMidnight(endsOn) },
        organizations: { some: { organizationId: { in: organizations } } },
      },
      data: { projectId: id, planLineId: lines[0]?.id ?? null },
    });
  }
}
