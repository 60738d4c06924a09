import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type GraduationEvent,
  type GraduationState,
  type GraduationWait,
  nextGraduationState,
} from "@/lib/domain/incubation/graduation";
import { graduationActs } from "@/lib/domain/incubation/graduation-acts";
import { draftOf, evaluationParts, indicatorsOf, scoresOf } from "@/lib/domain/review/indicator";
import { assertMoved, stateAfter } from "../../base/moves";
import { filesOf } from "../../center/file";
import { historyOf } from "../../center/history";

export interface GraduationQuery extends PageQuery {
  state: GraduationState | null;
  waits: GraduationWait | null;
}

function waiting(ctx: Context, waits: GraduationWait | null) {
  const open = { not: "withdrawn" as const };
  const today = toUtcMidnight(chinaDate(ctx.now));
  switch (waits) {
    case null:
      return {};
    case "assign":
      return { state: "interviewed" as const, evaluations: { none: { state: open } } };
    case "handIn":
      return {
        evaluations: {
          some: { state: { in: ["assigned" as const, "running" as const] }, dueOn: { lt: today } },
        },
      };
    case "accept":
      return { evaluations: { some: { state: "submitted" as const } } };
    case "certificate":
      return { result: "graduate" as const, certificateGivenOn: null };
  }
}

export type GraduationRow = Awaited<ReturnType<typeof listGraduations>>["rows"][number];

const day = (date: Date | null): CivilDate | null => date && fromUtcMidnight(date);

/** One page of the assessments, the latest first. */
export async function listGraduations(ctx: Context, query: GraduationQuery) {
  const { center, db } = ctx;
  const own = { centerId: center.id, ...waiting(ctx, query.waits) };
  const groups = await db.graduationAssessment.groupBy({ by: ["state"], where: own, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.graduationAssessment.findMany({
    where: { AND: [own, query.state ? { state: query.state } : {}] },
    select: {
      id: true,
      state: true,
      result: true,
      requestedOn: true,
      decidedOn: true,
      organization: { select: { name: true } },
    },
    orderBy: [{ requestedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ organization, requestedOn, decidedOn, ...one }) => ({
    ...one,
    name: organization.name,
    requestedOn: fromUtcMidnight(requestedOn),
    decidedOn: day(decidedOn),
  }));
  return { ...listed, rows };
}

export interface OneGraduation extends Seen {
  graduation: string;
}

/** One assessment with what the third parties said of it, its evidence and its history. */
export async function getGraduation(ctx: Context, { graduation: id }: { graduation: string }) {
  const found = await ctx.db.graduationAssessment.findFirst({
    where: { centerId: ctx.center.id, id },
    include: {
      organization: { select: { name: true } },
      evaluations: {
        include: { body: { select: { name: true } } },
        orderBy: { assignedAt: "desc" },
      },
    },
  });
  if (!found) throw notFound("出壳评估");
  const { organization, evaluations, indicators, selfScores, requestedOn, interviewOn, decidedOn, ...rest } =
    found;
  const seen = evaluations.map(({ body, dueOn, scores, ...one }) => ({
    ...one,
    body: body.name,
    dueOn: fromUtcMidnight(dueOn),
    scores: scoresOf(scores),
  }));
  const evaluation = seen.find(({ state }) => state !== "withdrawn") ?? null;
  const proof = await ctx.db.proof.findFirst({
    where: { centerId: ctx.center.id, subjectType: "graduation", subjectId: id, revokedAt: null },
    select: { serial: true },
  });
  const history = await historyOf(
    ctx,
    { type: "graduation", id },
    ...evaluations.map((one) => ({ type: "evaluation" as const, id: one.id })),
  );
  return {
    ...rest,
    name: organization.name,
    indicators: indicatorsOf(indicators),
    selfScores: scoresOf(selfScores),
    requestedOn: fromUtcMidnight(requestedOn),
    interviewOn: day(interviewOn),
    decidedOn: day(decidedOn),
    certificateGivenOn: day(rest.certificateGivenOn),
    evaluation,
    /** What third parties wrote that are no longer asked: it stays on record. */
    earlier: seen.flatMap(({ draft, ...one }) =>
      one.state === "withdrawn"
        ? [{ ...one, ...(one.draftSavedAt !== null && draftOf(evaluationParts, draft)) }]
        : [],
    ),
    files: await filesOf(ctx, { type: "graduation", id }),
    serial: proof?.serial ?? null,
    acts: graduationActs({ ...rest, assigned: evaluation !== null }),
    history,
    edition: editionIn(history.filter(({ type }) => type === "graduation")),
  };
}

/** The organization's own: the latest assessment, and whether one may be requested now. Read within its scope. */
export async function ownGraduation(ctx: Context) {
  const organizationId = ctx.scope?.organization;
  if (organizationId === undefined) throw notFound("出壳评估");
  const own = { centerId: ctx.center.id, organizationId };
  const incubatee = await ctx.db.incubatee.findFirst({
    where: own,
    orderBy: { startedOn: "desc" },
    select: { id: true, state: true, endsOn: true, afterCareUntil: true },
  });
  const latest = await ctx.db.graduationAssessment.findFirst({
    where: own,
    orderBy: [{ requestedOn: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const mayRequest = incubatee?.state === "incubating" || incubatee?.state === "extended";
  return {
    incubatee: incubatee?.id ?? null,
    mayRequest,
    endsOn: day(incubatee?.endsOn ?? null),
    afterCareUntil: day(incubatee?.afterCareUntil ?? null),
    graduation: latest && (await getGraduation(ctx, { graduation: latest.id })),
  };
}

/** Locked until the transaction ends, and as the person saw it. */
export async function lockGraduation(ctx: Context, { graduation: id, edition }: OneGraduation) {
  await ctx.db.$queryRaw`
    select 1 from graduation_assessments where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const found = await ctx.db.graduationAssessment.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("出壳评估");
  await assertEdition(ctx, { type: "graduation", id }, { edition });
  return found;
}

/** Moves an assessment that is locked, with what the step writes. */
export async function moveGraduation(
  ctx: Context,
  { id, state: from }: { id: string; state: GraduationState },
  event: GraduationEvent,
  data: Parameters<Context["db"]["graduationAssessment"]["updateMany"]>[0]["data"] = {},
  reason?: string,
): Promise<void> {
  const state = stateAfter(nextGraduationState(from, event));
  const { count } = await ctx.db.graduationAssessment.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...data, state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "graduation", id }, event, from, to: state, reason });
}
