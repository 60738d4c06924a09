interface Props {
  center: string;
  title: string;
  /** What of it is on the paper: the filter, how many, the order. */
  note?: string;
  /** 2021年12月25日 14:05. */
  printedAt: string;
}

/** Head of a printed table: whose it is, what it is, when it was printed. Page numbers come from the style sheet. */
export function PrintHead({ center, title, note, printedAt }: Props) {
  return (
    <div className="print-only print-head mb-3">
      <p className="flex justify-between text-sm">
        <span>{center}</span>
        <span>打印时间：{printedAt}</span>
      </p>
      <p className="mt-2 text-center text-xl font-semibold">{title}</p>
      {note && <p className="mt-1 text-center text-sm">{note}</p>}
    </div>
  );
}
