import type { Task as ShownTask } from "@/components/ui/task-list";
import {
  type CivilDate,
  daysBetween,
  formatDay,
  weekdayLabels,
  weekdayOf,
} from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { Task } from "@/lib/usecases/oversight/today";
import type { TodayLine } from "@/lib/usecases/oversight/today-lines";
import { dueWords } from "../due-words";
import { stepLink } from "../step-link";

/** What the batches need, each a line that leads to where it is done. */
export function taskLines(tasks: readonly Task[], center: string, today: CivilDate): ShownTask[] {
  return tasks.map((task) => ({
    key: formatCallKey(task.call),
    title: task.title,
    href: stepLink(task.act, { ...task, center }).href,
    note: [task.callName, task.note].filter(Boolean).join(" · "),
    due: task.due ? dueWords(task.due, today) : undefined,
  }));
}

/** What waits, came in or stands still; of what waits or stands, for how long its oldest. */
export function countLines(lines: readonly TodayLine[], site: string, today: CivilDate): ShownTask[] {
  return lines.map(({ words, at, since }) => {
    const days = since ? daysBetween(since, today) : 0;
    return {
      key: at,
      title: words,
      href: `${site}/${at}`,
      note: days > 0 ? `最久的已 ${days} 天` : undefined,
    };
  });
}

/** "昨天以来", "周五以来", "9月30日以来". */
export function sinceWords(since: CivilDate, today: CivilDate): string {
  const days = daysBetween(since, today);
  if (days === 1) return "昨天以来";
  return `${days < 7 ? weekdayLabels[weekdayOf(since)] : formatDay(since)}以来`;
}
