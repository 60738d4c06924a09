import type { Context } from "@/lib/db/context";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { FieldErrors } from "@/lib/domain/base/errors";
import { type Change, type ChangeAfter, changeFaults } from "@/lib/domain/projects/change/change-form";
import { adjustTranches } from "@/lib/domain/projects/money/tranche-adjust";
import { whyNotIndependent } from "@/lib/domain/projects/supervision/evaluation-form";
import { leftFor } from "../money/fund";
import type { ProjectFound } from "../project/project";
import { executorsNamed } from "../project/project-write";

/** What of the plan has activities, whatever their state: such a line keeps its name. */
async function usedLines({ center, db }: Context, project: string): Promise<Set<string>> {
  const lines = await db.activity.groupBy({
    by: ["planLineId"],
    where: { centerId: center.id, projectId: project, planLineId: { not: null } },
  });
  return new Set(lines.flatMap(({ planLineId }) => planLineId ?? []));
}

/** The payments as they stand, with what they come to once this much is granted. */
async function fitted({ center, db }: Context, project: string, granted: bigint) {
  const parts = await db.tranche.findMany({
    where: { centerId: center.id, projectId: project },
    select: { id: true, amountFen: true, state: true },
    orderBy: { number: "asc" },
  });
  const { _sum } = await db.refund.aggregate({
    where: { centerId: center.id, projectId: project, returnedOn: { not: null }, withdrawnAt: null },
    _sum: { amountFen: true },
  });
  return adjustTranches(granted, parts, _sum.amountFen ?? 0n);
}

/** Who evaluates a project now is not to be tied to who would carry it out, nor to be one of them. */
async function evaluatorFaults(
  { center, db }: Context,
  project: string,
  { lead, partners }: ChangeAfter["executor"],
): Promise<FieldErrors> {
  const evaluations = await db.evaluation.findMany({
    where: { centerId: center.id, projectId: project, state: { in: ["assigned", "running", "submitted"] } },
    select: {
      body: {
        select: {
          ...{ id: true, name: true },
          ties: {
            select: { organizationId: true, reason: true, organization: { select: { name: true } } },
          },
        },
      },
    },
  });
  // An id is of one kind alone, so that each may be asked for as both.
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => [
      { kind: "organization" as const, id },
      { kind: "body" as const, id },
    ]);
  for (const { body } of evaluations) {
    const ties = body.ties.map(({ organization, ...tie }) => ({ ...tie, organization: organization.name }));
    for (const [field, ids] of [
      ["lead", [lead]],
      ["partners", partners],
    ] as const) {
      const why = whyNotIndependent({ ...body, ties }, named(ids));
      if (why) return { [field]: `${why}请先改派评估，再变更执行机构。` };
    }
  }
  return {};
}

/** What stands against a change as things are now, by field. */
export async function faultsOf(ctx: Context, project: ProjectFound, change: Change): Promise<FieldErrors> {
  const used = change.kind === "content" ? await usedLines(ctx, project.id) : new Set();
  const planLines = project.planLines.map((line) => ({ ...line, used: used.has(line.id) }));
  if (change.kind === "executor") {
    await executorsNamed(ctx, change.after);
    const faults = changeFaults({ ...project, planLines }, change, null);
    // An organization sees no evaluation: it is asked at the decision.
    const tied = ctx.scope.organization ? {} : await evaluatorFaults(ctx, project.id, change.after);
    return { ...tied, ...faults };
  }
  if (change.kind !== "money") return changeFaults({ ...project, planLines }, change, null);
  // An organization sees no fund: what is left of it is asked at the decision.
  const left = ctx.scope.organization ? null : await leftFor(ctx, project.fundId, project.id);
  const faults = changeFaults({ ...project, planLines }, change, left);
  const parts = await fitted(ctx, project.id, change.after.grantedFen);
  return parts.ok || faults.grantedFen ? faults : { ...faults, grantedFen: parts.why };
}

/** The same fields as they stand before the change. */
export function standingNow(project: ProjectFound, kind: Change["kind"]): Change {
  const { servedGroups, summary, planLines, endsOn, grantedFen, ownFen, budgetLines, executors } = project;
  switch (kind) {
    case "content": {
      const lines = planLines.map(
        ({ name, measure, target, unit, tolerance, dueOn, evidence, unitPriceFen }) => ({
          ...{ name, measure, target, unit, tolerance, dueOn, evidence, unitPriceFen },
        }),
      );
      return { kind, after: { servedGroups, summary, planLines: lines } };
    }
    case "term":
      return { kind, after: { endsOn } };
    case "money": {
      const lines = budgetLines.map(({ name, amountFen, tolerance }) => ({ name, amountFen, tolerance }));
      return { kind, after: { grantedFen, ownFen, budgetLines: lines } };
    }
    case "executor":
      return {
        kind,
        after: {
          lead: executors.find(({ lead }) => lead)?.id ?? "",
          partners: executors.filter(({ lead }) => !lead).map(({ id }) => id),
        },
      };
  }
}

type Own = { centerId: string; projectId: string };

/** Positions are unique: all step aside first. */
const aside = 1000;

async function writePlan({ db }: Context, own: Own, project: ProjectFound, after: ChangeAfter["content"]) {
  const { servedGroups, summary, planLines } = after;
  await db.project.updateMany({
    where: { centerId: own.centerId, id: own.projectId },
    data: { servedGroups, summary },
  });
  const names = planLines.map(({ name }) => name);
  await db.planLine.deleteMany({ where: { ...own, name: { notIn: names } } });
  await db.planLine.updateMany({ where: own, data: { position: { increment: aside } } });
  for (const [at, { tolerance, dueOn, ...line }] of planLines.entries()) {
    const data = {
      ...line,
      position: at + 1,
      tolerance: tolerance ?? 0,
      dueOn: dueOn && toUtcMidnight(dueOn),
    };
    const known = project.planLines.find(({ name }) => name === line.name);
    if (known) await db.planLine.updateMany({ where: { ...own, id: known.id }, data });
    else await db.planLine.createMany({ data: [{ ...own, ...data }] });
  }
}

async function writeMoney(ctx: Context, own: Own, project: ProjectFound, after: ChangeAfter["money"]) {
  const { db } = ctx;
  const { grantedFen, ownFen, budgetLines } = after;
  const where = { centerId: own.centerId, id: own.projectId };
  await db.project.updateMany({ where, data: { grantedFen, ownFen: ownFen ?? 0n } });
  const names = budgetLines.map(({ name }) => name);
  // A void expense keeps its line, which is left without money.
  const booked = await db.expense.groupBy({ by: ["budgetLineId"], where: own });
  const kept = booked.map(({ budgetLineId }) => budgetLineId);
  await db.budgetLine.deleteMany({ where: { ...own, name: { notIn: names }, id: { notIn: kept } } });
  await db.budgetLine.updateMany({
    where: { ...own, name: { notIn: names } },
    data: { amountFen: 0n, position: { increment: aside } },
  });
  await db.budgetLine.updateMany({ where: own, data: { position: { increment: aside } } });
  for (const [at, { tolerance, ...line }] of budgetLines.entries()) {
    const data = { ...line, position: at + 1, tolerance: tolerance ?? 10 };
    const known = project.budgetLines.find(({ name }) => name === line.name);
    if (known) await db.budgetLine.updateMany({ where: { ...own, id: known.id }, data });
    else await db.budgetLine.createMany({ data: [{ ...own, ...data }] });
  }
  const parts = await fitted(ctx, own.projectId, grantedFen);
  if (!parts.ok) throw new Error("faultsOf has asked for it under the lock of the project");
  await db.tranche.deleteMany({ where: { ...own, id: { in: parts.gone } } });
  // A share was of the grant as it was.
  for (const { id, amountFen } of parts.amounts)
    await db.tranche.updateMany({
      where: { ...own, id, state: "planned" },
      data: { amountFen, percent: null },
    });
}

/** Makes a change of which nothing stands in the way, of a project that is locked. */
export async function applyChange(ctx: Context, project: ProjectFound, change: Change): Promise<void> {
  const { db, center } = ctx;
  const own = { centerId: center.id, projectId: project.id };
  if (change.kind === "content") return writePlan(ctx, own, project, change.after);
  if (change.kind === "money") return writeMoney(ctx, own, project, change.after);
  if (change.kind === "term") {
    await db.project.updateMany({
      where: { centerId: center.id, id: project.id },
      data: { endsOn: toUtcMidnight(change.after.endsOn) },
    });
    return;
  }
  const executors = await executorsNamed(ctx, change.after);
  await db.executor.deleteMany({ where: own });
  await db.executor.createMany({ data: executors.map((one) => ({ ...own, ...one })) });
}
