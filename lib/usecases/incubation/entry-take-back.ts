import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { incubationLabels } from "@/lib/domain/incubation/incubatee-lifecycle";
import { type TakeBack, takeBackSignatures } from "../admission/agreement-take-back";
import { releaseSpace } from "./space-release";

/**
 * Signatures recorded wrongly, with what followed from them: the entry into incubation goes too, unless something has
 * happened to the organization there since.
 */
export async function correctSignatures(ctx: Context, input: TakeBack & Seen) {
  // First, because it locks the call: nobody enters or leaves beside us.
  const corrected = await takeBackSignatures(ctx, input);
  const incubatee = await ctx.db.incubatee.findFirst({
    where: { agreementId: input.agreement },
    include: { agreement: { select: { callId: true } } },
  });
  if (!incubatee) return { ...corrected, left: false };
  if (incubatee.agreement?.callId === null) {
    await unlink(ctx, incubatee, input.reason);
    return { ...corrected, left: false };
  }
  await takeBackEntry(ctx, incubatee, input.reason);
  return { ...corrected, left: true };
}

/** The organization was here before its direct agreement, and stays. */
async function unlink(ctx: Context, { id }: { id: string }, reason: string): Promise<void> {
  await ctx.db.incubatee.updateMany({ where: { centerId: ctx.center.id, id }, data: { agreementId: null } });
  await ctx.audit({ subject: { type: "incubatee", id }, event: "unlinkAgreement", reason });
}

type Incubatee = NonNullable<Awaited<ReturnType<Context["db"]["incubatee"]["findFirst"]>>>;

async function takeBackEntry(
  ctx: Context,
  { id, organizationId, cohortId, state }: Incubatee,
  reason: string,
) {
  const since = await ctx.db.auditEntry.count({
    where: { subjectType: "incubatee", subjectId: id, event: { not: "start" } },
  });
  const built = await ctx.db.incubatee.findFirst({
    where: {
      centerId: ctx.center.id,
      id,
      OR: [
        { plan: { isNot: null } },
        ...["assessments", "graduations", "handovers", "reports"].map((part) => ({ [part]: { some: {} } })),
      ],
    },
    select: { id: true },
  });
  if (state !== "incubating" || since > 0 || built) {
    const message = `该组织进入孵化后已有办理记录（目前是“${incubationLabels[state]}”），签署登记不能再更正。`;
    throw new AppError("conflict", message);
  }
  const on = addDays(chinaDate(ctx.now), -1);
  await releaseSpace(ctx, { organizationId, on, reason });
  await ctx.db.incubatee.deleteMany({ where: { id } });
  await ctx.audit({ subject: { type: "incubatee", id }, event: "undo", from: state, reason });
  const others = await ctx.db.incubatee.aggregate({ where: { cohortId }, _min: { startedOn: true } });
  const { startedOn } = others._min;
  if (startedOn) {
    await ctx.db.cohort.updateMany({ where: { id: cohortId }, data: { startedOn } });
    return;
  }
  await ctx.db.cohort.deleteMany({ where: { id: cohortId } });
  await ctx.audit({ subject: { type: "cohort", id: cohortId }, event: "undo", reason });
}
