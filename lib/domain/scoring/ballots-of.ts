import { at } from "./at.ts";
import { SCORED, type Scoresheet } from "./scoresheet.ts";

/**
 * The scored marks of one applicant from the lowest total to the highest, equal totals in panel order:
 * the order in which a trimmed mean drops them and a median counts them.
 */
export interface Ballots {
  /** Places in the panel. */
  readonly columns: readonly number[];
  /** Totals in hundredths, ascending. */
  readonly totals: readonly number[];
}

/** What the panel gave one applicant; `without` leaves one panelist out, as if absent. */
export function ballotsOf(sheet: Scoresheet, applicant: number, without?: number): Ballots {
  const columns: number[] = [];
  const totals: number[] = [];
  const width = sheet.panelists.length;
  for (let column = 0; column < width; column += 1) {
    const cell = applicant * width + column;
    if (sheet.status[cell] !== SCORED || column === without) continue;
    insert(columns, totals, column, at(sheet.totals, cell));
  }
  return { columns, totals };
}

/** Inserting in place is the fastest way to sort the few marks that one applicant has. */
function insert(columns: number[], totals: number[], column: number, total: number): void {
  let place = totals.length;
  for (; place > 0 && at(totals, place - 1) > total; place -= 1) {
    totals[place] = at(totals, place - 1);
    columns[place] = at(columns, place - 1);
  }
  totals[place] = total;
  columns[place] = column;
}
