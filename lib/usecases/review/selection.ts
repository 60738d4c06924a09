import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import type { ApplicationEvent } from "@/lib/domain/recruitment/application/application-events";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";
import { type SelectionOutcome, selectionOutcomes } from "@/lib/domain/review/selection";
import { moveApplications } from "../recruitment/application/transition";

/** What comes out for one applicant. */
export interface Chosen {
  application: string;
  outcome: SelectionOutcome;
  rank: number | null;
  /** As published; null without a ranking. */
  score: string | null;
  /** The ranking it comes from; null from an appraisal. */
  ranking: string | null;
  /** What it is awarded, in a contest. */
  tier?: string | null;
}

const events: Record<SelectionOutcome, ApplicationEvent> = {
  admitted: "shortlist",
  reserve: "placeOnReserve",
  notAdmitted: "decline",
};

interface Made {
  call: string;
  method: SelectionMethod;
  entries: readonly Chosen[];
  reason?: string | undefined;
  /** The selection that it adds to or changes. */
  follows?: string;
}

async function makeSelection(
  ctx: Context,
  { call, method, entries, reason, follows }: Made,
): Promise<string> {
  const { userId, name } = ctx.actor;
  if (!userId) throw new AppError("unauthenticated", "登录已失效，请重新登录。");
  const { id } = await ctx.db.selection.create({
    data: {
      centerId: ctx.center.id,
      callId: call,
      method,
      reason: reason ?? null,
      followsId: follows ?? null,
      confirmedById: userId,
      confirmedByName: name,
      confirmedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.db.selectionEntry.createMany({
    data: entries.map(({ application, ranking, ...entry }, at) => ({
      centerId: ctx.center.id,
      selectionId: id,
      applicationId: application,
      rankingId: ranking,
      position: at + 1,
      ...entry,
    })),
  });
  await ctx.audit({
    subject: { type: "selection", id },
    event: follows ? "follow" : "confirm",
    reason,
    details: { call, method },
  });
  return id;
}

/** Records who of a call is chosen, in the order of `entries`, and sends every application its way. */
export async function recordSelection(
  ctx: Context,
  selection: Omit<Made, "follows">,
  why: string,
): Promise<{ id: string }> {
  const id = await makeSelection(ctx, selection);
  for (const outcome of selectionOutcomes) {
    const chosen = selection.entries.filter((entry) => entry.outcome === outcome);
    await moveApplications(
      ctx,
      chosen.map(({ application }) => application),
      "passed",
      events[outcome],
      why,
    );
  }
  return { id };
}

/** Records what changes for some of a call after its list was confirmed: a promotion, or an objection that was upheld. */
export async function followSelection(
  ctx: Context,
  { call, entries, reason }: { call: string; entries: readonly Chosen[]; reason: string },
): Promise<{ id: string }> {
  const latest = await ctx.db.selection.findFirstOrThrow({
    where: { centerId: ctx.center.id, callId: call },
    orderBy: { id: "desc" },
    select: { id: true, method: true },
  });
  const id = await makeSelection(ctx, { call, method: latest.method, entries, reason, follows: latest.id });
  return { id };
}

/** Of somebody who was promoted and waits to be announced. */
export const promotes = {
  followsId: { not: null },
  entries: { some: { outcome: "admitted", application: { state: "shortlisted" } } },
} as const;

/**
 * The selection of a call that a notice is to be made of now, in its order: while it is reviewed the confirmed list, after
 * that the latest that promoted somebody who waits to be announced. Null where there is none.
 */
export async function selectionToAnnounce(ctx: Context, call: { id: string; state: CallState }) {
  return ctx.db.selection.findFirst({
    where: {
      centerId: ctx.center.id,
      callId: call.id,
      ...(call.state === "reviewing" ? { followsId: null } : promotes),
    },
    orderBy: { id: "desc" },
    select: {
      id: true,
      method: true,
      followsId: true,
      call: { select: { amountsPublic: true } },
      entries: {
        orderBy: { position: "asc" },
        select: {
          outcome: true,
          position: true,
          rank: true,
          score: true,
          tier: true,
          application: {
            select: {
              receipt: true,
              name: true,
              state: true,
              category: true,
              legalStatus: true,
              leaderName: true,
              projectName: true,
              grantedFen: true,
              group: { select: { name: true } },
            },
          },
        },
      },
    },
  });
}

export type Selection = NonNullable<Awaited<ReturnType<typeof selectionToAnnounce>>>;
