import type { Context } from "@/lib/db/context";
import type { EvaluatedObject } from "@/lib/domain/projects/supervision/evaluation-form";
import { idsFound } from "../../base/search";
import { bodySearch } from "../../registry/search";
import { projectSearch } from "../search";

/** What a third party looks at, and what it visits, finds and asks is about: a project, or the operator of the center. */
export interface Evaluated {
  projectId: string | null;
  evalueeBodyId: string | null;
}

/** What a row about either is read with, to call it by its name. */
export const namesEvaluated = {
  project: { select: { name: true, number: true } },
  evalueeBody: { select: { name: true } },
} as const;

/** Its name; null where it is not seen (any more). */
export function nameOf(row: {
  project: { name: string } | null;
  evalueeBody: { name: string } | null;
}): string | null {
  return (row.project ?? row.evalueeBody)?.name ?? null;
}

export interface EvaluatedQuery {
  object: EvaluatedObject | null;
  /** A part of the name or number of a project, of its executors, or of the operator, as typed. */
  q: string;
}

/** The rows that a list of those about either shows. */
export async function aboutEvaluated(ctx: Context, { object, q }: EvaluatedQuery) {
  const projects = await idsFound(ctx, projectSearch, q);
  const bodies = await idsFound(ctx, bodySearch, q);
  return {
    ...(object === "project" && { NOT: { projectId: null } }),
    ...(object === "operator" && { NOT: { evalueeBodyId: null } }),
    ...(projects && bodies && { OR: [{ projectId: { in: projects } }, { evalueeBodyId: { in: bodies } }] }),
  };
}

/** Locks it: what is numbered or judged by what else is on record of it is written one after the other. */
export async function lockEvaluated(
  { center, db }: Context,
  { projectId, evalueeBodyId }: Evaluated,
): Promise<void> {
  if (projectId)
    await db.$queryRaw`
      select 1 from projects where center_id = ${center.id}::uuid and id = ${projectId}::uuid for update`;
  else
    await db.$queryRaw`
      select 1 from bodies where center_id = ${center.id}::uuid and id = ${evalueeBodyId}::uuid for update`;
}

/**
 * What was found of the operator and is not settled passes to who evaluates it now: its own desk never judges it, and who
 * found it has left, or has done its work and may not come again.
 */
export async function passOnFindings(
  { center, db }: Context,
  evalueeBodyId: string,
  to: { evaluationId: string; bodyId: string },
): Promise<void> {
  await db.finding.updateMany({
    where: {
      ...{ centerId: center.id, evalueeBodyId, state: { in: ["open", "answered"] } },
      evaluation: { state: { in: ["withdrawn", "accepted"] } },
    },
    data: to,
  });
}
