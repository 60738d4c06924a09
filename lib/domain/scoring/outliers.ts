import type { AdditiveModel } from "./additive-model.ts";
import { at } from "./at.ts";
import type { Ballots } from "./ballots-of.ts";
import type { Scoresheet } from "./scoresheet.ts";
import { tidyPoints } from "./tidy-points.ts";

/** A mark for the chair to ask about (畸高畸低). `residual` in points, positive when the mark is high. */
export interface Outlier {
  panelist: string;
  applicant: string;
  residual: number;
}

const FAR = 2.5; // times the root mean square residual
const NOISE = 1e-12; // of full marks: what arithmetic leaves of a perfect fit, far below a real residual

/**
 * The marks whose residual (mark - applicant - panelist) exceeds 2.5 times the root mean square residual of
 * all scored marks, by applicant and then panel order.
 */
export function outliers(sheet: Scoresheet, ballots: readonly Ballots[], model: AdditiveModel): Outlier[] {
  const marks = ballots.flatMap(({ columns, totals }, place) =>
    columns.map((column, index) => {
      const expected = at(model.merits, place) + at(model.severities, column);
      return { place, column, residual: at(totals, index) - expected };
    }),
  );
  const squares = marks.reduce((sum, { residual }) => sum + residual * residual, 0);
  const spread = Math.sqrt(squares / marks.length);
  if (!(spread > NOISE * sheet.fullMarks)) return [];
  return marks
    .filter(({ residual }) => Math.abs(residual) > FAR * spread)
    .map(({ place, column, residual }) => ({
      panelist: at(sheet.panelists, column),
      applicant: at(sheet.applicants, place).id,
      residual: tidyPoints(residual),
    }));
}
