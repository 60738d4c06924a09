import type { TimelineEntry } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { longestHistory } from "@/lib/domain/events";
import type { HistoryEntry } from "@/lib/usecases/center/history";

/** The audit record as a timeline shows it. */
export function historyEntries(history: readonly HistoryEntry[]): TimelineEntry[] {
  const entries = history.map(({ id, at, actor, label, reason }) => {
    return { key: id, when: formatDateTime(at), who: actor, what: label, why: reason };
  });
  if (history.length < longestHistory) return entries;
  return [...entries, { key: "earlier", when: "", who: "", what: `以上是最近 ${longestHistory} 条` }];
}
