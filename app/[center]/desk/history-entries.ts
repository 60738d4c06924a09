import type { TimelineEntry } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/domain/base/china-time";
import type { HistoryEntry } from "@/lib/usecases/center/history";

/** The audit record as a timeline shows it. */
export function historyEntries(history: readonly HistoryEntry[]): TimelineEntry[] {
  return history.map(({ id, at, actor, label, reason }) => {
    return { key: id, when: formatDateTime(at), who: actor, what: label, why: reason };
  });
}
