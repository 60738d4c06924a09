import type { Context } from "@/lib/db/context";
import { type CivilDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";

/**
 * Moves a demo center to another day, or back to the real one with null. The caller makes sure that this is the
 * demo world: on a real installation nobody may choose the date of an act.
 */
export async function setDemoToday(ctx: Context, { day }: { day: CivilDate | null }): Promise<void> {
  const { center } = ctx;
  await ctx.db.center.update({ where: { id: center.id }, data: { demoToday: day && toUtcMidnight(day) } });
  await ctx.audit({
    subject: { type: "center", id: center.id },
    event: "setClock",
    from: center.demoToday ? fromUtcMidnight(center.demoToday) : undefined,
    to: day ?? undefined,
  });
}
