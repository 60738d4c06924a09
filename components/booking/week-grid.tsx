import { type CivilDate, formatDay, weekdayLabels, weekdayOf } from "@/lib/domain/base/civil-date";
import { fromMinutes, minutesOf } from "@/lib/domain/base/half-hour";
import type { RoomWeek, ShownBooking, Stretch } from "@/lib/domain/incubation/booking/week-plan";
import type { SlotLinks } from "./slot-links";

interface Props extends SlotLinks {
  plan: RoomWeek;
  today: CivilDate;
}

/** Days across, half hours down; what is booked spans its rows. */
export function WeekGrid({ plan, today, ...links }: Props) {
  const { opensAt, closesAt } = plan.hours;
  const rows = (minutesOf(closesAt) - minutesOf(opensAt)) / 30;
  const times = Array.from({ length: rows }, (_, at) => fromMinutes(minutesOf(opensAt) + at * 30));
  return (
    <table className="week-grid">
      <caption className="sr-only">{plan.room.label}一周的预约</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">时间</span>
          </th>
          {plan.days.map(({ day }) => (
            <th key={day} scope="col" aria-current={day === today ? "date" : undefined}>
              {weekdayLabels[weekdayOf(day)]} <span className="font-normal">{formatDay(day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((time, at) => (
          <tr key={time}>
            {(time.endsWith(":00") || at === 0) && (
              <th scope="row" rowSpan={time.endsWith(":00") && at + 1 < rows ? 2 : 1}>
                {time}
              </th>
            )}
            {plan.days.map(({ day, stretches }) => {
              const stretch = stretches.find(({ from }) => from === time);
              return stretch && <Cell key={day} day={day} stretch={stretch} {...links} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends SlotLinks {
  day: CivilDate;
  stretch: Stretch<ShownBooking>;
}

function Cell({ day, stretch, book, open }: CellProps) {
  const { from, to, booking, past } = stretch;
  const rowSpan = (minutesOf(to) - minutesOf(from)) / 30;
  if (!booking) {
    return (
      <td rowSpan={rowSpan} className={past ? "is-past" : "is-free"}>
        {!past && (
          <a href={book({ day, from, to })} aria-label={`预约${formatDay(day)}${from}–${to}`}>
            <span className="screen-only">预约</span>
          </a>
        )}
      </td>
    );
  }
  const words = (
    <>
      <span className="block tabular-nums">
        {from}–{to}
      </span>
      <span className="block font-semibold">{booking.words}</span>
      {booking.purpose && rowSpan > 2 && <span className="block">{booking.purpose}</span>}
    </>
  );
  if (!booking.id) {
    return (
      <td rowSpan={rowSpan} className="is-others">
        {words}
      </td>
    );
  }
  return (
    <td rowSpan={rowSpan} className={past ? "is-booked is-past" : "is-booked"}>
      <a href={open(booking.id)}>{words}</a>
    </td>
  );
}
