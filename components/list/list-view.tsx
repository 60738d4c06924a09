import type { ReactNode } from "react";
import { type Chip, FilterChips } from "@/components/ui/filter-chips";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { Listed } from "@/lib/domain/base/paging";
import { addressOf, type Filters, type List, type Query } from "./list";
import { ListFilters } from "./list-filters";
import { ListTable } from "./list-table";
import { NothingListed } from "./nothing-listed";

export interface ListViewProps<Row, F extends Filters, S extends string> {
  list: List<Row, F, S>;
  /** The center's part of the address. */
  slug: string;
  query: Query<F, S>;
  found: Listed<Row>;
  lead?: ReactNode;
  /** The one thing to do here, such as beginning a new record. */
  action?: ReactNode;
  /** What waits, between the title and the list. */
  above?: ReactNode;
}

/** A list with everything around it, made from its declaration. */
export function ListView<Row, F extends Filters, S extends string>(props: ListViewProps<Row, F, S>) {
  const { list, slug, query, found, lead, action, above } = props;
  const base = `/${slug}/${list.at}`;
  const { rows, total, page, pageCount } = found;
  const href = (change: object) => addressOf(list, base, query, change as Partial<Query<F, S>>);
  const asked: Readonly<Record<string, unknown>> = query;
  const chipFilters = Object.entries(list.filters).filter(([, filter]) => filter.as === "chips");
  const isNarrowed = Object.entries(list.filters).some(([name, filter]) => asked[name] !== filter.none);
  const isEmpty = !isNarrowed && total === 0;

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
      <PageHeader title={list.title} lead={lead} action={isEmpty ? null : action} />
      {above}
      {!isEmpty &&
        chipFilters.map(([name, filter]) => (
          <FilterChips key={name} label={filter.label ?? list.title} chips={chipsOf(name, filter)} />
        ))}
      {!isEmpty && <ListFilters {...{ list, base, query, found }} />}
      {rows.length > 0 ? (
        <>
          <ListTable
            caption={list.title}
            columns={list.columns}
            rows={rows}
            base={base}
            sort={(by, descends) => ({
              href: href({ sort: by }),
              now: query.sort === by ? (descends ? "descending" : "ascending") : undefined,
            })}
          />
          <Pagination
            page={page}
            pageCount={pageCount}
            total={total}
            unit={list.unit}
            hrefFor={(to) => href({ page: to })}
          />
        </>
      ) : (
        <NothingListed {...{ list, slug, query, action }} />
      )}
    </>
  );
}
