import type { ReactNode } from "react";
import { type Chip, FilterChips } from "@/components/ui/filter/filter-chips";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { sumInWords } from "@/lib/domain/base/paging";
import { addressOf, type Filters, type Query, type ShownList } from "./list";
import { ListFilters } from "./list-filters";
import { ListPrintHead } from "./list-print-head";
import { ListTable, type Selection } from "./list-table";
import { ListTools } from "./list-tools";
import { NothingListed } from "./nothing-listed";

export interface ListViewProps<Row, F extends Filters, S extends string> extends ShownList<Row, F, S> {
  center: { slug: string; name: string };
  now: Date;
  lead?: ReactNode;
  /** Words of the button that begins a new record. */
  create?: string | undefined;
  /** What waits, between the title and the list. */
  above?: ReactNode;
  /** An act on many: which rows can be ticked, and the form around them. */
  bulk?: Bulk<Row> | undefined;
}

export interface Bulk<Row> {
  select: Selection<Row>;
  around: (table: ReactNode) => ReactNode;
}

/** A list with everything around it, made from its declaration. */
export function ListView<Row, F extends Filters, S extends string>(props: ListViewProps<Row, F, S>) {
  const { list, center, now, query, found, lead, create, above, bulk } = props;
  const { slug } = center;
  const base = `/${slug}/${list.at}`;
  const { rows, total, page, pageCount } = found;
  const action = create && (
    <LinkButton variant="primary" href={`${base}/new`}>
      {create}
    </LinkButton>
  );
  const href = (change: object) => addressOf(list, base, query, change as Partial<Query<F, S>>);
  const asked: Readonly<Record<string, unknown>> = query;
  const chipFilters = Object.entries(list.filters).filter(([, filter]) => filter.as === "chips");
  const isNarrowed = Object.entries(list.filters).some(([name, filter]) => asked[name] !== filter.none);
  const order = query.sort === null ? undefined : list.orders?.[query.sort];
  const note = [...(found.sums ?? []).map(sumInWords), order].filter(Boolean).join(" · ");
  const isEmpty = !isNarrowed && total === 0;

  const table = (
    <ListTable
      caption={list.title}
      columns={list.columns}
      rows={rows}
      base={base}
      select={bulk?.select}
      sort={(by, order) => ({ href: href({ sort: by }), now: query.sort === by ? order : undefined })}
    />
  );

  function chipsOf(name: string, { options = [], always = [] }: Filters[string]): Chip[] {
    const counts = found.counts ?? {};
    const shown = options.filter(
      ({ value }) => counts[value] || always.includes(value) || asked[name] === value,
    );
    return [
      { label: "全部", href: href({ [name]: null }), count: found.all ?? total, on: asked[name] === null },
      ...shown.map(({ value, label }) => {
        return { label, href: href({ [name]: value }), count: counts[value] ?? 0, on: asked[name] === value };
      }),
    ];
  }

  return (
    <>
      <ListPrintHead {...{ list, center: center.name, query, found, now }} />
      <div className="screen-only">
        <PageHeader
          title={list.title}
          lead={lead}
          action={
            isEmpty ? null : (
              <>
                <ListTools {...{ list, base, query, found }} />
                {action}
              </>
            )
          }
        />
      </div>
      {above}
      {!isEmpty &&
        chipFilters.map(([name, filter]) => (
          <FilterChips key={name} label={filter.label ?? list.title} chips={chipsOf(name, filter)} />
        ))}
      {!isEmpty && <ListFilters {...{ list, base, query, found }} />}
      {rows.length > 0 ? (
        <>
          {bulk ? bulk.around(table) : table}
          <Pagination
            page={page}
            pageCount={pageCount}
            total={total}
            unit={list.unit}
            note={note}
            hrefFor={(to) => href({ page: to })}
          />
        </>
      ) : (
        <NothingListed {...{ list, slug, query, action }} />
      )}
    </>
  );
}
