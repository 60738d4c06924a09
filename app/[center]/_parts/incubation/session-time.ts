import { chinaDate, formatTime } from "@/lib/domain/base/china-time";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import type { SessionTimes } from "@/lib/domain/incubation/training";

/** 2026年3月12日（周四） 14:30—16:30 */
export function sessionTime({ startsAt, endsAt }: SessionTimes): string {
  return `${formatDateWithWeekday(chinaDate(startsAt))} ${formatTime(startsAt)}—${formatTime(endsAt)}`;
}
