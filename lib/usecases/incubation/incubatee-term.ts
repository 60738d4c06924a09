import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { termFaults, type termForm } from "@/lib/domain/incubation/incubatee-term";
import { assertWords, wordsToChoose } from "../center/option-list";
import { getIncubatee, lockPresent } from "./incubatee-record";

/** The record with the words its form offers. */
export async function incubateeToEdit(ctx: Context, input: { incubatee: string }) {
  const incubatee = await getIncubatee(ctx, input);
  const { stage } = incubatee;
  return {
    ...incubatee,
    options: { stage: await wordsToChoose(ctx, "stage", stage === null ? [] : [stage]) },
  };
}

/** Sets the end of the term, the stage and the mode of residence, or changes them for a reason. */
export async function setTerm(
  ctx: Context,
  { incubatee: id, edition, reason, ...after }: FormValue<typeof termForm> & Seen & { incubatee: string },
) {
  const before = await lockPresent(ctx, id);
  const subject = { type: "incubatee" as const, id };
  await assertEdition(ctx, subject, { edition });
  const faults = termFaults(before, { ...after, reason });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { endsOn, stage, residencyMode } = before;
  if (after.stage !== null)
    await assertWords(ctx, "stage", [after.stage], { before: stage === null ? [] : [stage], field: "stage" });
  await ctx.db.incubatee.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { ...after, endsOn: after.endsOn && toUtcMidnight(after.endsOn) },
  });
  const details = changesOf({ endsOn, stage, residencyMode }, after);
  await ctx.audit({ subject, event: "setTerm", reason: reason ?? undefined, details });
  return { id };
}
