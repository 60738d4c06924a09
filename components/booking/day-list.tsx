import { type CivilDate, formatDay, weekdayLabels, weekdayOf } from "@/lib/domain/base/civil-date";
import { inBrief, type RoomWeek } from "@/lib/domain/incubation/booking/week-plan";
import type { SlotLinks } from "./slot-links";

interface Props extends SlotLinks {
  plan: RoomWeek;
  today: CivilDate;
}

/** The same week for a phone: day by day, what is taken and what is free; days gone by are left out. */
export function DayList({ plan, today, book, open }: Props) {
  const days = plan.days.filter(({ day }) => day >= today);
  if (days.length === 0) return <p className="px-4 pb-4 text-muted md:hidden">这一周已经过去。</p>;
  return (
    <ol className="screen-only md:hidden">
      {days.map(({ day, stretches }) => (
        <li key={day} className="border-t border-line px-4 py-3">
          <h3 className="font-semibold">
            {formatDay(day)} {weekdayLabels[weekdayOf(day)]}
            {day === today && "（今天）"}
          </h3>
          <ul className="mt-1 flex flex-col gap-1">
            {inBrief(stretches)
              .filter(({ past, booking }) => booking || !past)
              .map(({ from, to, booking }) => (
                <li key={from} className="flex min-h-11 items-center justify-between gap-3">
                  <span className="min-w-0">
                    <span className="tabular-nums">
                      {from}–{to}
                    </span>{" "}
                    {booking ? (
                      <span className={booking.id ? "font-semibold" : "text-muted"}>{booking.words}</span>
                    ) : (
                      <span className="text-muted">空闲</span>
                    )}
                  </span>
                  {booking?.id && (
                    <a className="btn btn-quiet" href={open(booking.id)}>
                      查看
                    </a>
                  )}
                  {!booking && (
                    <a className="btn btn-quiet" href={book({ day, from, to })}>
                      预约
                    </a>
                  )}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
