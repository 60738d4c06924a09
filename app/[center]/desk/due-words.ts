import type { Tone } from "@/components/ui/tag";
import { type CivilDate, daysBetween } from "@/lib/domain/base/civil-date";

/** How far off a date is, as people say it; colour only repeats the words. */
export function dueWords(due: CivilDate, today: CivilDate): { words: string; tone: Tone } {
  const left = daysBetween(today, due);
  if (left < 0) return { words: `已过 ${-left} 天`, tone: "refused" };
  if (left === 0) return { words: "今天", tone: "todo" };
  return { words: `还剩 ${left} 天`, tone: left <= 3 ? "todo" : "running" };
}
