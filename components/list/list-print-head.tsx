import { PrintHead } from "@/components/ui/print-head";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { sumInWords } from "@/lib/domain/base/paging";
import type { Filters, ShownList } from "./list";
import { narrowedBy } from "./narrowing";

interface Props<Row, F extends Filters, S extends string> extends ShownList<Row, F, S> {
  center: string;
  now: Date;
}

/** Over a printed list: whose it is, what it was narrowed by, how many of how many, in which order, and when. */
export function ListPrintHead<Row, F extends Filters, S extends string>(props: Props<Row, F, S>) {
  const { list, center, query, found, now } = props;
  const { rows, total, page, pageCount } = found;
  const first = (page - 1) * query.size + 1;
  const part = pageCount > 1 && `本表为第 ${first} 至第 ${first + rows.length - 1} ${list.unit}`;
  const order = query.sort === null ? undefined : list.orders?.[query.sort];
  const sums = found.sums?.map(sumInWords) ?? [];
  const note = [...narrowedBy(list, query, found), `共 ${total} ${list.unit}`, ...sums, part, order].filter(
    Boolean,
  );
  return (
    <PrintHead center={center} title={list.title} note={note.join(" · ")} printedAt={formatDateTime(now)} />
  );
}
