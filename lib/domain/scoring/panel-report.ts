import { additiveModel } from "./additive-model.ts";
import { at } from "./at.ts";
import { ballotsOf } from "./ballots-of.ts";
import { completeRows } from "./complete-rows.ts";
import { intraclass } from "./intraclass.ts";
import { kendallW } from "./kendall-w.ts";
import { type Outlier, outliers } from "./outliers.ts";
import { readReview } from "./read-review.ts";
import type { Review } from "./review.ts";
import { tidyPoints } from "./tidy-points.ts";

/** How the panel agreed. The coefficients are pure numbers; severity, adjusted and residuals are points. */
export interface PanelReport {
  /** Applicants whom every panelist scored: the rows of the three coefficients. */
  completeRows: number;
  /** Agreement on the order, 0 to 1; see `kendallW`. */
  kendallW: number | null;
  /** ICC(2,1), agreement of single marks; see `intraclass`. */
  iccSingle: number | null;
  /** ICC(2,k), agreement of the panel's mean. */
  iccAverage: number | null;
  /** Per panelist who marked at all; positive = generous, summing to zero. */
  severity: Record<string, number> | null;
  /** Per applicant with a scored mark: the total a panel of middle severity would have given. */
  adjusted: Record<string, number> | null;
  outliers: Outlier[];
}

/**
 * How the panel agreed: Kendall's W and the ICC of Shrout & Fleiss (1979) over the complete rows, and the
 * additive model total = applicant + panelist, by least squares, over all scored marks. A coefficient is
 * `null` when it is undefined; `severity` and `adjusted` are `null` when the marks do not connect all
 * panelists who marked. To be shown beside the official order, never instead of it; no mark is removed.
 *
 * Throws a `ReviewError` as `rank` does.
 */
export function panelReport(review: Review): PanelReport {
  const sheet = readReview(review);
  const { applicants, panelists } = sheet;
  const ballots = applicants.map((_, place) => ballotsOf(sheet, place));
  const rows = completeRows(sheet);
  const icc = intraclass(rows);
  const model = additiveModel(ballots, panelists.length);
  const marked = new Set(ballots.flatMap(({ columns }) => columns));

  // fromEntries makes own properties even of an id such as "__proto__".
  const severity = panelists.flatMap((id, column) =>
    marked.has(column) ? [[id, tidyPoints(at(model.severities, column))] as const] : [],
  );
  const adjusted = applicants.flatMap(({ id }, place) =>
    ballots[place]?.columns.length ? [[id, tidyPoints(at(model.merits, place))] as const] : [],
  );
  return {
    completeRows: rows.length,
    kendallW: kendallW(rows),
    iccSingle: icc.single,
    iccAverage: icc.average,
    severity: model.connected ? Object.fromEntries(severity) : null,
    adjusted: model.connected ? Object.fromEntries(adjusted) : null,
    outliers: outliers(sheet, ballots, model),
  };
}
