import { Tag } from "@/components/ui/tag";
import { type MarkStatus, markLabels, markTones } from "@/lib/domain/review/mark-status";

/** Where one's own sheet stands. */
export function SheetStatus({ status }: { status: MarkStatus | null }) {
  if (status === null) return <Tag tone="todo">未打分</Tag>;
  return <Tag tone={markTones[status]}>{markLabels[status]}</Tag>;
}
