import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import type { ApplicationEvent } from "@/lib/domain/recruitment/application/application-events";
import {
  type SelectionMethod,
  type SelectionOutcome,
  selectionOutcomes,
} from "@/lib/domain/review/selection";
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
}

const events: Record<SelectionOutcome, ApplicationEvent> = {
  admitted: "shortlist",
  reserve: "placeOnReserve",
  notAdmitted: "decline",
};

/** Records who of a call is chosen, in the order of `entries`, and sends every application its way. */
export async function recordSelection(
  ctx: Context,
  selection: {
    call: string;
    method: SelectionMethod;
    entries: readonly Chosen[];
    reason?: string | undefined;
  },
  why: string,
): Promise<{ id: string }> {
  const { userId, name } = ctx.actor;
  if (!userId) throw new AppError("unauthenticated", "登录已失效，请重新登录。");
  const { id } = await ctx.db.selection.create({
    data: {
      centerId: ctx.center.id,
      callId: selection.call,
      method: selection.method,
      reason: selection.reason ?? null,
      confirmedById: userId,
      confirmedByName: name,
      confirmedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.db.selectionEntry.createMany({
    data: selection.entries.map(({ application, ranking, ...entry }, at) => ({
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
    event: "confirm",
    reason: selection.reason,
    details: { call: selection.call, method: selection.method },
  });
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

/** The latest selection of a call with whom it is about, in its order: what a notice is made of. Null before there is one. */
export async function latestSelection(ctx: Context, callId: string) {
  return ctx.db.selection.findFirst({
    where: { centerId: ctx.center.id, callId },
    orderBy: { id: "desc" },
    select: {
      id: true,
      method: true,
      entries: {
        orderBy: { position: "asc" },
        select: {
          outcome: true,
          position: true,
          rank: true,
          score: true,
          application: {
            select: {
              receipt: true,
              name: true,
              category: true,
              legalStatus: true,
              leaderName: true,
              group: { select: { name: true } },
            },
          },
        },
      },
    },
  });
}

export type Selection = NonNullable<Awaited<ReturnType<typeof latestSelection>>>;
