import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import { nextStep } from "@/lib/domain/oversight/next-step";
import { rulesInWords } from "@/lib/domain/recruitment/rules-in-words";
import { historyOf } from "@/lib/usecases/center/history";
import { rulesOf } from "@/lib/usecases/recruitment/rules";
import { countedCohorts } from "./cohort-progress";

/** All batches with their figures and what each needs next. */
export async function listCohorts(ctx: Context) {
  const today = chinaDate(ctx.now);
  const cohorts = await countedCohorts(ctx);
  return cohorts.map((cohort) => ({ ...cohort, next: nextStep(cohort, today) }));
}

/** One batch by its number: the call, the mark sheet, the figures, the next step and what happened so far. */
export async function getCohort(ctx: Context, { cohort: number }: { cohort: number }) {
  const [counted] = await countedCohorts(ctx, number);
  if (!counted) throw notFound("批次");
  const call = await ctx.db.cohort.findFirst({
    where: { id: counted.id },
    select: {
      callTitle: true,
      callBody: true,
      categories: true,
      publishedAt: true,
      quota: true,
      rules: true,
      rankings: { select: { id: true } },
    },
  });
  if (!call) throw notFound("批次");
  const criteria = (
    await ctx.db.criterion.findMany({
      where: { cohortId: counted.id },
      orderBy: { position: "asc" },
      select: { id: true, name: true, max: true, step: true },
    })
  ).map(({ max, step, ...criterion }) => ({ ...criterion, max: Number(max), step: Number(step) }));
  const rankings = call.rankings.map(({ id }) => ({ type: "ranking" as const, id }));
  const history = await historyOf(ctx, { type: "cohort", id: counted.id }, ...rankings);
  return {
    ...counted,
    title: call.callTitle,
    body: call.callBody,
    categories: call.categories,
    publishedAt: call.publishedAt,
    criteria,
    rules: rulesInWords(rulesOf(call), criteria),
    next: nextStep(counted, chinaDate(ctx.now)),
    history,
    edition: editionIn(history.filter(({ type }) => type === "cohort")),
  };
}
