import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { ProjectStage } from "@/lib/domain/review/evaluation";
import { type evaluationSetForm, gradesOf, projectIndicatorsOf, setFaults } from "@/lib/domain/review/grade";

/** By what projects are evaluated half way and at the end: the center's own indicators and grades, or the usual ones. */
export async function evaluationSets({ center, db }: Context) {
  const sets = await db.indicatorSet.findMany({ where: { centerId: center.id } });
  const of = (stage: ProjectStage) => {
    const held = sets.find(({ name }) => name === stage);
    return {
      stage,
      indicators: projectIndicatorsOf(stage, held?.indicators).map(({ id: _, ...one }) => one),
      grades: gradesOf(held?.grades),
    };
  };
  return { midterm: of("midterm"), final: of("final") };
}

/** Sets them for what is assigned from now on; what was assigned keeps its own. */
export async function saveEvaluationSet(
  ctx: Context,
  { stage: name, indicators, grades }: FormValue<typeof evaluationSetForm> & { stage: ProjectStage },
) {
  const faults = setFaults({ indicators, grades });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await lockCenter(ctx);
  const key = { centerId: ctx.center.id, name };
  const set = { indicators, grades };
  await ctx.db.indicatorSet.upsert({
    where: { centerId_name: key },
    create: { ...key, ...set },
    update: set,
  });
  await ctx.audit({
    subject: { type: "center", id: ctx.center.id },
    event: "saveIndicators",
    details: { name, ...set },
  });
}
