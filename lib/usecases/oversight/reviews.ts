import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { nextStep } from "@/lib/domain/oversight/next-step";
import type { CohortState } from "@/lib/domain/recruitment/cohort-lifecycle";
import { countedCohorts } from "./cohort-progress";

/** The batches before, in and after review, with their figures and what each needs next, the newest first. */
export async function listReviews(ctx: Context) {
  const today = chinaDate(ctx.now);
  const cohorts = await countedCohorts(ctx);
  const beforeOrIn: readonly CohortState[] = ["recruiting", "closed", "reviewing"];
  return cohorts
    .filter(({ state, rankingConfirmed }) => beforeOrIn.includes(state) || rankingConfirmed)
    .map((cohort) => ({ ...cohort, next: nextStep(cohort, today) }));
}
