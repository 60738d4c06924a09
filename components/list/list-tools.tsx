import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { printing } from "@/components/ui/printing";
import { addressOf, type Filters, printSize, type Query, type ShownList, usualSizes } from "./list";

interface Props<Row, F extends Filters, S extends string> extends ShownList<Row, F, S> {
  base: string;
}

/** What may be done with the rows as they are: more on a page, paper, Excel. */
export function ListTools<Row, F extends Filters, S extends string>(props: Props<Row, F, S>) {
  const { list, base, query, found } = props;
  const { sizes = usualSizes, wholeOnPaper = true } = list;
  // A page of a list is no paper: all its rows are.
  const all = { size: printSize } as Partial<Query<F, S>>;
  const otherSize = sizes.find((size) => size !== query.size);
  if (found.total === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 max-sm:hidden">
      {otherSize !== undefined && found.total > Math.min(...sizes) && (
        <LinkButton
          href={addressOf(list, base, query, { size: otherSize } as Partial<Query<F, S>>)}
          variant="ghost"
        >
          每页 {otherSize} {list.unit}
        </LinkButton>
      )}
      {wholeOnPaper && found.pageCount > 1 && query.size !== printSize ? (
        <LinkButton href={`${addressOf(list, base, query, all)}${printing}`}>
          <Icon name="print" />
          打印
        </LinkButton>
      ) : (
        <PrintButton arrived={query.size === printSize} />
      )}
      {list.excel && (
        <LinkButton href={addressOf(list, `${base}/export`, query)} download>
          导出 Excel
        </LinkButton>
      )}
    </div>
  );
}
