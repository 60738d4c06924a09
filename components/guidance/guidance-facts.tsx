import type { Fact } from "@/components/ui/facts";
import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";

interface Shown {
  mentor: string;
  bodyName: string | null;
  startsAt: Date;
  endsAt: Date;
  place: string;
}

/** With whom, when and where. */
export function guidanceFacts({ mentor, bodyName, startsAt, endsAt, place }: Shown): Fact[] {
  return [
    { label: "导师", value: bodyName ? `${mentor}（${bodyName}）` : mentor },
    {
      label: "时间",
      value: `${formatDateWithWeekday(chinaDate(startsAt))} ${formatTime(startsAt)}–${formatTime(endsAt)}`,
    },
    { label: "地点", value: place },
  ];
}
