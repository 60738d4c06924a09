import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { periodEnd } from "@/lib/domain/center/calendar";
import { usualItems } from "@/lib/domain/incubation/handover";
import {
  endFaults,
  type endForm,
  type extendForm,
  extensionFaults,
} from "@/lib/domain/incubation/incubatee-end";
import {
  type IncubationEvent,
  type IncubationState,
  incubationEventLabels,
  nextIncubationState,
  presentStates,
  takeBackEvents,
} from "@/lib/domain/incubation/incubatee-lifecycle";
import { assertMoved, stateAfter } from "../base/moves";
import { holidaysWithin } from "../center/calendar-day";
import { unsay } from "../center/unsay";
import { assertStanding } from "../registry/standing";
import { reopenDecision, withdrawStanding } from "./eviction-notice";
import { archiveHandover } from "./handover";
import { lockIncubatee } from "./incubatee-record";
import { remindLater, tellOfEnd } from "./leaving-told";
import { closeLeftBehind } from "./left-behind";
import { releaseSpace } from "./space-release";

type Locked = Awaited<ReturnType<typeof lockIncubatee>>;

interface Written {
  endsOn?: Date | null;
  endedOn?: Date | null;
  endReason?: string | null;
  afterCareUntil?: Date | null;
}

/** Moves an organization that is locked, and writes beside it what the step means. */
export async function moveIncubatee(
  ctx: Context,
  { id, state: from }: Locked,
  event: IncubationEvent,
  { reason, ...written }: Written & { reason?: string },
): Promise<IncubationState> {
  const state = stateAfter(nextIncubationState(from, event));
  const { count } = await ctx.db.incubatee.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, ...written },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "incubatee", id }, event, from, to: state, reason });
  return state;
}

/** The batch ends with its last organization, and goes on when one is here again. */
async function followCohort(ctx: Context, incubateeId: string): Promise<void> {
  const { cohort } = await ctx.db.incubatee.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: incubateeId },
    select: { cohort: { select: { id: true, state: true } } },
  });
  const present = await ctx.db.incubatee.count({
    where: { centerId: ctx.center.id, cohortId: cohort.id, state: { in: [...presentStates] } },
  });
  const state = present === 0 ? "ended" : "incubating";
  if (cohort.state === state) return;
  await ctx.db.cohort.updateMany({ where: { centerId: ctx.center.id, id: cohort.id }, data: { state } });
  const event = state === "ended" ? ("end" as const) : ("resume" as const);
  await ctx.audit({ subject: { type: "cohort", id: cohort.id }, event, from: cohort.state, to: state });
}

interface End extends Written {
  on: CivilDate;
  reason: string;
}

/**
 * Ends an incubation, by whichever way: its space is given back, what it had agreed on for later is closed, and a list of
 * what is to be handed over begins, due after the working days of the center. Call it with the organization locked.
 */
export async function endIncubation(
  ctx: Context,
  incubatee: Locked,
  event: "graduate" | "leave" | "evict",
  { on, reason, ...written }: End,
): Promise<{ dueOn: CivilDate }> {
  const ended = { endedOn: toUtcMidnight(on), endReason: reason, ...written };
  await moveIncubatee(ctx, incubatee, event, { reason, ...ended });
  const release = { organizationId: incubatee.organizationId, on, reason };
  await releaseSpace(ctx, release);
  await closeLeftBehind(ctx, release, { keepsSeats: event === "graduate" });
  if (event !== "evict") await withdrawStanding(ctx, incubatee.id, `已${incubationEventLabels[event]}`);
  const holidays = await holidaysWithin(ctx, on, addDays(on, 200));
  const unit = "workingDays";
  const { handoverDays } = await ctx.db.center.findUniqueOrThrow({
    where: { id: ctx.center.id },
    select: { handoverDays: true },
  });
  const dueOn = periodEnd({ start: on, length: handoverDays, unit, firstDayCounts: false }, holidays);
  const items = usualItems("moveOut").map(({ what, condition, settled }) => ({ what, condition, settled }));
  const id = randomUUID();
  await ctx.db.handover.createMany({
    data: [
      {
        id,
        centerId: ctx.center.id,
        incubateeId: incubatee.id,
        organizationId: incubatee.organizationId,
        direction: "moveOut",
        dueOn: toUtcMidnight(dueOn),
        items,
      },
    ],
    skipDuplicates: true,
  });
  await remindLater(ctx, { id, dueOn });
  await followCohort(ctx, incubatee.id);
  return { dueOn };
}

type One = Seen & { incubatee: string };

async function seen(ctx: Context, { incubatee: id, edition }: One): Promise<Locked> {
  const incubatee = await lockIncubatee(ctx, id);
  await assertEdition(ctx, { type: "incubatee", id }, { edition });
  return incubatee;
}

function refuse(faults: Record<string, string>): void {
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

/** An organization goes of its own will. */
export async function recordEnd(ctx: Context, input: FormValue<typeof endForm> & One) {
  const incubatee = await seen(ctx, input);
  const { endedOn, reason } = input;
  refuse(endFaults({ endedOn }, { startedOn: incubatee.startedOn, today: chinaDate(ctx.now) }));
  await assertNotAssessed(ctx, incubatee.id);
  const { dueOn } = await endIncubation(ctx, incubatee, "leave", { on: endedOn, reason });
  await tellOfEnd(ctx, incubatee, { way: incubationEventLabels.leave, on: endedOn, reason, dueOn });
  return { id: incubatee.id };
}

/** While an assessment runs, its result says how the incubation goes on. */
export async function assertNotAssessed({ center, db }: Context, incubateeId: string): Promise<void> {
  const open = await db.graduationAssessment.findFirst({
    where: { centerId: center.id, incubateeId, state: { notIn: ["decided", "withdrawn"] } },
    select: { id: true },
  });
  if (open) throw new AppError("conflict", "该组织的出壳评估还在办理。请先撤回评估，再登记退出。");
}

/** A longer term, before it ends. An extended term is extended again only by an assessment. */
export async function extendTerm(ctx: Context, input: FormValue<typeof extendForm> & One) {
  const incubatee = await seen(ctx, input);
  if (incubatee.state === "awaitingAssessment")
    throw new AppError("conflict", "该组织正在评估，是否延期由评估结果决定。请在出壳评估中办理。");
  await assertStanding(ctx, [incubatee.organizationId]);
  refuse(extensionFaults(input, { endsOn: incubatee.endsOn, today: chinaDate(ctx.now) }));
  await moveIncubatee(ctx, incubatee, "extend", {
    endsOn: toUtcMidnight(input.endsOn),
    reason: input.reason,
  });
  return { id: incubatee.id };
}

/** The state that the last step left; null where none has been taken. */
async function stateBefore({ center, db }: Context, id: string, now: IncubationState) {
  const step = await db.auditEntry.findFirst({
    where: {
      centerId: center.id,
      subjectType: "incubatee",
      subjectId: id,
      toState: now,
      fromState: { not: null },
    },
    orderBy: { id: "desc" },
    select: { fromState: true },
  });
  return presentStates.find((state) => state === step?.fromState) ?? null;
}

/** Nobody is in incubation twice: whoever entered again since stays in its new batch. */
async function assertNotBack({ center, db }: Context, { id, organizationId }: Locked): Promise<void> {
  const again = await db.incubatee.findFirst({
    where: { centerId: center.id, organizationId, id: { not: id }, state: { in: [...presentStates] } },
    select: { cohort: { select: { name: true } } },
  });
  if (again)
    throw new AppError("conflict", `该组织已经重新进入${again.cohort.name}，这一次的结束不能再撤销。`);
}

/** Takes a locked organization back to where it stood before its last step. */
export async function stepBack(ctx: Context, incubatee: Locked, reason: string): Promise<void> {
  const before = await stateBefore(ctx, incubatee.id, incubatee.state);
  if (before !== "incubating" && before !== "extended" && before !== "awaitingAssessment")
    throw new AppError("conflict", "没有可以撤销的办理。");
  await assertNotBack(ctx, incubatee);
  const cleared = { endedOn: null, endReason: null, afterCareUntil: null };
  await moveIncubatee(ctx, incubatee, takeBackEvents[before], { ...cleared, reason });
  await followCohort(ctx, incubatee.id);
}

/** An exit or an eviction recorded by mistake; once its handover is settled it stands. */
export async function takeBackEnd(ctx: Context, input: One & { reason: string }): Promise<void> {
  const incubatee = await seen(ctx, input);
  if (incubatee.state !== "left" && incubatee.state !== "evicted")
    throw new AppError("conflict", "只有主动退出和清退可以在这里撤销；出壳的，请在出壳评估中撤销结果。");
  const handover = await archiveHandover(ctx, incubatee.id, input.reason);
  await stepBack(ctx, incubatee, input.reason);
  if (incubatee.state === "evicted") await reopenDecision(ctx, incubatee.id, input.reason);
  await unsay(ctx, "takeBackEnd", [incubatee.id, ...handover], input.reason);
}
