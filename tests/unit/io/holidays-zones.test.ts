import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";

// A process takes its zone and its locale when it begins, and libraries reckon with them as they load: so every case
// is a process of its own.

const printed = `
  import { holidaysOf } from "./lib/io/holidays.ts";
  import { addDays, civilDate, parseCivilDate } from "./lib/domain/base/civil-date.ts";
  import { chinaDate, chinaDayStart, formatDateTime } from "./lib/domain/base/china-time.ts";
  import { isWorkingDay, periodEnd } from "./lib/domain/center/calendar.ts";

  const table = holidaysOf(Array.from({ length: 30 }, (_, index) => 2000 + index));
  const days = Array.from({ length: 23 * 366 }, (_, index) => addDays(civilDate("2004-01-01"), index));
  const instant = new Date("2022-01-31T16:00:00Z");
  console.log(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  console.log(JSON.stringify([
    [...table.rest], [...table.work], [...table.coveredYears],
    days.map((day) => [day, isWorkingDay(day, table)]),
    days.map((day) => chinaDayStart(day)),
    chinaDate(instant), formatDateTime(instant), parseCivilDate("2022.1.31"),
  ]));
`;

function calendarIn(zone: string, locale: string) {
  const args = ["--import", "tsx", "--input-type=module-typescript", "--eval", printed];
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  const [used, calendar] = execFileSync(process.execPath, args, { env, encoding: "utf8", maxBuffer: 1e8 })
    .trim()
    .split("\n");
  return { used, calendar };
}

const shanghai = calendarIn("Asia/Shanghai", "zh_CN.UTF-8");

describe("the whole calendar is the same, whatever the zone and the locale of the machine", () => {
  test.each([
    ["America/Los_Angeles", "en_US.UTF-8"],
    ["Pacific/Pago_Pago", "C"],
    ["UTC", "POSIX"],
    ["Europe/Istanbul", "tr_TR.UTF-8"],
    ["Pacific/Kiritimati", "th_TH.UTF-8"],
  ])("%s, %s", (zone, locale) => {
    const here = calendarIn(zone, locale);
    expect(here.used).toBe(zone);
    expect(here.calendar === shanghai.calendar).toBe(true);
  });

  test("and says what the State Council arranged", () => {
    expect(shanghai.calendar).toContain('["2022-01-29","春节"]');
    expect(shanghai.calendar).toContain('["2022-01-29",true]');
    expect(shanghai.calendar).toContain('"2022年2月1日 00:00"');
  });
});
