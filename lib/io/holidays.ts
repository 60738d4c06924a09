import chineseDays from "chinese-days";
import { addDays, type CivilDate, civilDate, yearOf } from "@/lib/domain/base/civil-date";
import type { HolidayTable } from "@/lib/domain/center/calendar";

type Arrangement = { date: CivilDate; name: string; work: boolean };

/**
 * The holidays and make-up working days (调休) of the given years, as the package chinese-days knows them.
 * A year is covered when the package holds its arrangement, which the State Council publishes in the November
 * before; a year it does not hold contributes nothing and is not in `coveredYears`.
 */
export function holidaysOf(years: Iterable<number>): HolidayTable {
  const rest = new Map<CivilDate, string>();
  const work = new Map<CivilDate, string>();
  const coveredYears = new Set<number>();
  for (const year of years) {
    const arranged = arrangementsOf(year);
    if (arranged.length > 0) coveredYears.add(year);
    for (const day of arranged) (day.work ? work : rest).set(day.date, day.name);
  }
  return { rest, work, coveredYears };
}

/** The package's data is fixed while the process lives, so each year is read only once. */
const known = new Map<number, Arrangement[]>();

function arrangementsOf(year: number): Arrangement[] {
  const remembered = known.get(year);
  if (remembered !== undefined) return remembered;
  const arranged: Arrangement[] = [];
  // National Day is the last holiday of every arrangement: a year that lacks it is not, or not yet fully, known.
  if (arrangementOn(civilDate(`${year}-10-01`)) !== null) {
    for (let date = civilDate(`${year}-01-01`); yearOf(date) === year; date = addDays(date, 1)) {
      const arrangement = arrangementOn(date);
      if (arrangement !== null) arranged.push(arrangement);
    }
  }
  known.set(year, arranged);
  return arranged;
}

/** What the State Council arranged for the day, or null when the day only follows its weekday. */
function arrangementOn(date: CivilDate): Arrangement | null {
  // The package works in the machine's own zone; given a text, it takes the day before anywhere west of Greenwich.
  const noon = new Date(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
  const detail = chineseDays.getDayDetail(noon);
  // An arranged day is named "Spring Festival,春节,3", any other by its English weekday.
  const name = detail.name.split(",")[1];
  return name === undefined ? null : { date, name, work: detail.work };
}
