import table from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { type CivilDate, civilDate, yearOf } from "@/lib/domain/base/civil-date";
import type { HolidayTable } from "@/lib/domain/center/calendar";

// The table of the package and none of its functions: those reckon in the zone of the machine, and west of Greenwich
// take every day for the one before.

/** Days by year, each with the Chinese name in "Spring Festival,春节,4". */
function byYear(days: Record<string, string>): Map<number, [CivilDate, string][]> {
  const years = new Map<number, [CivilDate, string][]>();
  for (const [day, words] of Object.entries(days)) {
    const date = civilDate(day);
    const year = years.get(yearOf(date)) ?? [];
    years.set(yearOf(date), year);
    year.push([date, words.split(",")[1] ?? ""]);
  }
  return years;
}

const holidays = byYear(table.holidays);
const workdays = byYear(table.workdays);

/**
 * The holidays and make-up working days (调休) of the given years, as the package chinese-days knows them.
 * A year is covered when the package holds its arrangement, which the State Council publishes in the November
 * before; a year it does not hold contributes nothing and is not in `coveredYears`.
 */
export function holidaysOf(years: Iterable<number>): HolidayTable {
  // National Day is the last holiday of every arrangement: a year that lacks it is not, or not yet fully, known.
  const covered = [...new Set(years)].filter((year) =>
    holidays.get(year)?.some(([date]) => date === `${year}-10-01`),
  );
  return {
    rest: new Map(covered.flatMap((year) => holidays.get(year) ?? [])),
    work: new Map(covered.flatMap((year) => workdays.get(year) ?? [])),
    coveredYears: new Set(covered),
  };
}
