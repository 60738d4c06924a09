import { formatDateTime } from "@/lib/domain/base/china-time";

interface Props {
  center: string;
  title: string;
  /** What of it is on the paper: the filter, how many, the order. */
  note?: string;
  /** The moment in the center at which the paper was made. */
  now: Date;
}

/** Head of a printed table: whose it is, what it is, when it was printed. Page numbers come from the style sheet. */
export function PrintHead({ center, title, note, now }: Props) {
  return (
    <div className="print-only mb-3">
      <p className="flex justify-between text-sm">
        <span>{center}</span>
        <span>打印时间：{formatDateTime(now)}</span>
      </p>
      <p className="mt-2 text-center text-xl font-semibold">{title}</p>
      {note && <p className="mt-1 text-center text-sm">{note}</p>}
    </div>
  );
}
