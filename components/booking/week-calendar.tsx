import { addDays, type CivilDate, formatPeriod } from "@/lib/domain/base/civil-date";
import type { RoomWeek } from "@/lib/domain/incubation/booking/week-plan";
import { LinkButton } from "../ui/link-button";
import { DayList } from "./day-list";
import type { SlotLinks } from "./slot-links";
import { WeekGrid } from "./week-grid";

interface Props extends SlotLinks {
  plan: RoomWeek;
  /** Monday of the week. */
  first: CivilDate;
  today: CivilDate;
  /** The address of another week. */
  week: (day: CivilDate) => string;
}

/** A week of one room: a grid, and on a phone a list by days. Both are links: no script is needed. */
export function WeekCalendar({ plan, first, today, week, ...links }: Props) {
  return (
    <section className="panel-box" aria-label={`${plan.room.label}的周历`}>
      <div className="screen-only flex flex-wrap items-center justify-between gap-2 px-4 py-3 sm:px-5">
        <h2 className="text-lg">{formatPeriod(first, addDays(first, 6))}</h2>
        <nav aria-label="换一周" className="flex flex-wrap gap-2">
          <LinkButton size="sm" href={week(addDays(first, -7))}>
            上一周
          </LinkButton>
          <LinkButton size="sm" href={week(today)}>
            本周
          </LinkButton>
          <LinkButton size="sm" href={week(addDays(first, 7))}>
            下一周
          </LinkButton>
        </nav>
      </div>
      <WeekGrid plan={plan} today={today} {...links} />
      <DayList plan={plan} today={today} {...links} />
    </section>
  );
}
