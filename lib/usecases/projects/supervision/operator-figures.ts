import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { addDays, civilDate, formatPeriod, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import {
  countChecks,
  type OperatorFigures,
  operatorFigures,
} from "@/lib/domain/projects/supervision/operator-figures";
import { holidaysWithin } from "../../center/calendar-day";

const day = z.string().transform(civilDate);
const stored = z.object({
  checks: z.array(z.object({ submitted: day, checked: day, count: z.number() })),
  figures: z.record(z.string(), z.number()),
});
const counted = z.record(z.enum(operatorFigures), z.number());

/** What the operator did in the term that an evaluation is for; null where it has none. Whoever sees the evaluation sees it. */
export async function figuresOfOperator(ctx: Context, evaluation: string): Promise<OperatorFigures | null> {
  const [row] = await ctx.db.$queryRaw<{ figures: unknown }[]>`
    select figures_of_operator(v.id) as figures from evaluations v
     where v.center_id = ${ctx.center.id}::uuid and v.id = ${evaluation}::uuid`;
  if (!row?.figures) return null;
  const { checks, figures } = stored.parse(row.figures);
  const days = checks.map(({ submitted }) => submitted).sort();
  const [first, last] = [days[0], days.at(-1)];
  const { acceptanceDays } = ctx.center;
  if (!first || !last) return counted.parse({ ...figures, checked: 0, checkedSoon: 0 });
  const holidays = await holidaysWithin(ctx, first, addDays(last, acceptanceDays * 2 + 30));
  return counted.parse({ ...figures, ...countChecks(checks, acceptanceDays, holidays) });
}

interface Stored {
  termStartsOn: Date | null;
  termEndsOn: Date | null;
}

/** The term that an operator is evaluated for, as a form has it. */
export const termOf = ({ termStartsOn, termEndsOn }: Stored) => ({
  startsOn: termStartsOn && fromUtcMidnight(termStartsOn),
  endsOn: termEndsOn && fromUtcMidnight(termEndsOn),
});

/** The same as a fact says it; null where there is none. */
export function termInWords(evaluation: Stored): string | null {
  const { startsOn, endsOn } = termOf(evaluation);
  return startsOn && endsOn ? formatPeriod(startsOn, endsOn) : null;
}
