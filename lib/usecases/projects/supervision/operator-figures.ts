import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { formatPeriod, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { type OperatorFigures, operatorFigures } from "@/lib/domain/projects/supervision/operator-figures";

const stored = z.record(z.enum(operatorFigures), z.number()).nullable();

/** What the operator did in the term that an evaluation is for; null where it has none. Whoever sees the evaluation sees it. */
export async function figuresOfOperator(ctx: Context, evaluation: string): Promise<OperatorFigures | null> {
  const [row] = await ctx.db.$queryRaw<{ figures: unknown }[]>`
    select figures_of_operator(v.id) as figures from evaluations v
     where v.center_id = ${ctx.center.id}::uuid and v.id = ${evaluation}::uuid`;
  return stored.parse(row?.figures ?? null);
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
