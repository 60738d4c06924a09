import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import type { FormValue } from "@/lib/domain/base/form";
import { type indicatorForm, indicatorsOf } from "@/lib/domain/review/indicator";

/** What graduation is assessed by in this center: its own indicators, or else the usual ones. */
export async function graduationIndicators({ center, db }: Context) {
  const set = await db.indicatorSet.findFirst({ where: { centerId: center.id, name: "graduation" } });
  return indicatorsOf(set?.indicators).map(({ title, about, points }) => ({ title, about, points }));
}

/** Sets the indicators for the assessments that are requested from now on. */
export async function saveIndicators(ctx: Context, { indicators }: FormValue<typeof indicatorForm>) {
  await lockCenter(ctx);
  const key = { centerId: ctx.center.id, name: "graduation" };
  await ctx.db.indicatorSet.upsert({
    where: { centerId_name: key },
    create: { ...key, indicators },
    update: { indicators },
  });
  await ctx.audit({
    subject: { type: "center", id: ctx.center.id },
    event: "saveIndicators",
    details: { indicators },
  });
}
