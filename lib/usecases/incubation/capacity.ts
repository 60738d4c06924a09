import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { CapacityAssessment } from "@/lib/db/generated/client";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  capacityFaults,
  type capacityForm,
  scoresGiven,
  scoresTyped,
} from "@/lib/domain/incubation/capacity";
import { historyOf } from "../center/history";
import { incubateeFacts, lockIncubatee, lockPresent } from "./incubatee-record";
import { readScores } from "./stored";

function shown({ assessedOn, scores, ...rest }: CapacityAssessment) {
  return { ...rest, assessedOn: fromUtcMidnight(assessedOn), scores: readScores(scores) };
}

/** The assessments of one organization, the first one first. */
export async function assessmentsOf({ center, db }: Context, incubateeId: string) {
  const rows = await db.capacityAssessment.findMany({
    where: { centerId: center.id, incubateeId },
    orderBy: [{ assessedOn: "asc" }, { id: "asc" }],
  });
  return rows.map(shown);
}

export type Assessment = Awaited<ReturnType<typeof assessmentsOf>>[number];

/** An organization in incubation with its assessments. */
export async function listCapacity(ctx: Context, { incubatee: id }: { incubatee: string }) {
  const incubatee = await incubateeFacts(ctx, id);
  return { incubatee, assessments: await assessmentsOf(ctx, id) };
}

/** One assessment as its form has it. */
export async function getCapacity(ctx: Context, { capacity: id }: { capacity: string }) {
  const found = await ctx.db.capacityAssessment.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("能力评估");
  const incubatee = await incubateeFacts(ctx, found.incubateeId);
  const history = await historyOf(ctx, { type: "capacityAssessment", id });
  const { scores, occasion, assessedOn, summary } = shown(found);
  const values = { occasion, assessedOn, summary, ...scoresTyped(scores) };
  return { id, incubatee, values, history, edition: editionIn(history) };
}

type Written = FormValue<typeof capacityForm>;

async function assertInOrder(
  ctx: Context,
  incubatee: Awaited<ReturnType<typeof incubateeFacts>>,
  written: Written,
  self?: string,
) {
  const all = await assessmentsOf(ctx, incubatee.id);
  const others = all.filter(({ id }) => id !== self).map(({ occasion }) => occasion);
  const { startedOn } = incubatee;
  const faults = capacityFaults(written, { startedOn, today: chinaDate(ctx.now), others });
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

export async function assessCapacity(
  ctx: Context,
  { incubatee: of, ...written }: Written & { incubatee: string },
) {
  const incubatee = await lockPresent(ctx, of);
  await assertInOrder(ctx, incubatee, written);
  const { occasion, assessedOn, summary } = written;
  const { userId: assessor } = ctx.actor;
  if (assessor === null) throw new Error("nobody is signed in");
  const { id } = await ctx.db.capacityAssessment.create({
    data: {
      centerId: ctx.center.id,
      incubateeId: incubatee.id,
      organizationId: incubatee.organizationId,
      occasion,
      assessedOn: toUtcMidnight(assessedOn),
      scores: scoresGiven(written),
      summary,
      assessedById: assessor,
      assessedByName: ctx.actor.name,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "capacityAssessment", id }, event: "assess" });
  return { incubatee: incubatee.id };
}

/** Writes an assessment anew for a reason; what it said before stays in the history. */
export async function correctCapacity(
  ctx: Context,
  { capacity: id, edition, reason, ...written }: Written & Seen & { capacity: string; reason: string },
) {
  const found = await ctx.db.capacityAssessment.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("能力评估");
  const incubatee = await lockIncubatee(ctx, found.incubateeId);
  const subject = { type: "capacityAssessment" as const, id };
  await assertEdition(ctx, subject, { edition });
  await assertInOrder(ctx, incubatee, written, id);
  const before = shown(found);
  const { occasion, assessedOn, summary } = written;
  await ctx.db.capacityAssessment.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { occasion, assessedOn: toUtcMidnight(assessedOn), scores: scoresGiven(written), summary },
  });
  const { occasion: was, assessedOn: on, summary: said } = before;
  const changes = changesOf(
    { occasion: was, assessedOn: on, summary: said, ...scoresTyped(before.scores) },
    written,
  );
  await ctx.audit({ subject, event: "correct", reason, details: changes });
  return { incubatee: incubatee.id };
}
