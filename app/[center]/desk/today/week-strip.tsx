import { type CivilDate, formatDay, weekdayLabels, weekdayOf } from "@/lib/domain/base/civil-date";

interface Day {
  day: CivilDate;
  off: boolean;
  holiday: string | null;
  dates: readonly { words: string; at: string }[];
}

interface Props {
  week: readonly Day[];
  today: CivilDate;
  /** The center's part of the address. */
  site: string;
}

/** The dates of this week, day by day; on a phone only the days that have any, and today. */
export function WeekStrip({ week, today, site }: Props) {
  return (
    <ol className="panel-box grid sm:grid-cols-7">
      {week.map(({ day, off, holiday, dates }) => {
        const isToday = day === today;
        return (
          <li
            key={day}
            aria-current={isToday ? "date" : undefined}
            className={`min-w-0 border-line px-3 py-2 not-first:border-t sm:not-first:border-t-0 sm:not-first:border-s ${
              isToday ? "bg-primary-soft" : off ? "bg-base-200" : ""
            } ${dates.length === 0 && !isToday ? "max-sm:hidden" : ""}`}
          >
            <p className={`text-sm ${isToday ? "font-semibold text-primary" : "text-muted"}`}>
              {weekdayLabels[weekdayOf(day)]} {formatDay(day)}
              {isToday && <span className="sr-only">，今天</span>}
              {holiday && <span className="ms-1">{holiday}</span>}
            </p>
            <ul className="mt-0.5">
              {dates.map(({ words, at }) => (
                <li key={at + words} className="text-sm">
                  <a
                    href={`${site}/${at}`}
                    title={words}
                    className="line-clamp-2 hover:text-primary hover:underline"
                  >
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
