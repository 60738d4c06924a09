import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { changeActs } from "@/lib/domain/projects/change/change";
import type { Change } from "@/lib/domain/projects/change/change-form";
import { historyOf } from "../../center/history";
import { leadName } from "../lead-name";
import { readChange } from "./change-stored";

const withProject = {
  project: { select: { id: true, name: true, number: true, grantedFen: true } },
  objection: { select: { number: true } },
} as const;

/** The names of executors that a change speaks of. */
async function namesOf({ center, db }: Context, change: Change | null): Promise<Option[]> {
  if (change?.kind !== "executor") return [];
  const ids = [change.after.lead, ...change.after.partners].filter((id) => id !== "");
  return db.$queryRaw<Option[]>`
    select id::text as value, name as label from organizations
     where center_id = ${center.id}::uuid and id = any(${ids}::uuid[])
    union all select id::text, name from bodies
     where center_id = ${center.id}::uuid and id = any(${ids}::uuid[])`;
}

/** Whether somebody acts for one of the executors of a project. */
async function executes({ center, db, actor }: Context, project: string): Promise<boolean> {
  const organizations = actor.grants.flatMap(({ scope }) => scope.organization ?? []);
  const bodies = actor.grants.flatMap(({ scope }) => scope.body ?? []);
  if (organizations.length + bodies.length === 0) return false;
  const among = [{ organizationId: { in: organizations } }, { bodyId: { in: bodies } }];
  const where = { centerId: center.id, projectId: project, OR: among };
  return (await db.executor.count({ where })) > 0;
}

/** A change with what this person may do with it. */
export async function findChange(ctx: Context, id: string) {
  const change = await ctx.db.projectChange.findFirst({
    where: { centerId: ctx.center.id, id },
    include: withProject,
  });
  if (!change) throw notFound("变更");
  const [before, after] = [readChange(change.kind, change.before), readChange(change.kind, change.after)];
  const person = {
    userId: ctx.actor.userId,
    executes: await executes(ctx, change.projectId),
    within: ctx.scope.organization !== undefined,
  };
  return { ...change, before, after, acts: changeActs(change, person) };
}

/** One change with what it changes in words, for who executes. */
export async function getOwnChange(ctx: Context, { change: id }: { change: string }) {
  const change = await findChange(ctx, id);
  const names = [...(await namesOf(ctx, change.before)), ...(await namesOf(ctx, change.after))];
  return { ...change, names };
}

/** The same with its history, and for who handles it what the objection said that it follows from; never who objected. */
export async function getChange(ctx: Context, one: { change: string }) {
  const change = await getOwnChange(ctx, one);
  const ground =
    change.objectionId === null
      ? null
      : await ctx.db.objection.findFirst({
          where: { centerId: ctx.center.id, id: change.objectionId },
          select: { grounds: true, answer: true },
        });
  const history = await historyOf(ctx, { type: "projectChange", id: change.id });
  return { ...change, ground, history, edition: editionIn(history) };
}

/** What its paper says beside: who leads the project now, and on which days it was asked for and decided. */
export async function getChangeToPrint(ctx: Context, one: { change: string }) {
  const { project, ...change } = await getOwnChange(ctx, one);
  const [led] = await ctx.db.$queryRaw<{ lead: string | null }[]>`
    select ${leadName} as lead from projects p where p.center_id = ${ctx.center.id}::uuid and p.id = ${project.id}::uuid`;
  return {
    ...change,
    project: { ...project, lead: led?.lead ?? null },
    effectiveOn: fromUtcMidnight(change.effectiveOn),
    requestedOn: chinaDate(change.requestedAt),
    decidedOn: change.decidedAt && chinaDate(change.decidedAt),
  };
}
