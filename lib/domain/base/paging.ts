import type { Option } from "./form";
import { grouped } from "./grouped";

/** Which part of a list is asked for; pages count from 1. */
export interface PageQuery {
  page: number;
  size: number;
}

/** What the rows on all pages come to, beside how many there are: 230 场次, 中心提供 96 分. */
export interface Sum {
  label?: string;
  value: number;
  unit: string;
}

/** In words, as the foot of a list and its printed head have it. */
export function sumInWords({ label, value, unit }: Sum): string {
  return `${label ? `${label} ` : ""}${grouped(value)} ${unit}`;
}

/** One page of a list: what every list screen shows. */
export interface Listed<Row> {
  rows: readonly Row[];
  /** Rows on all pages. */
  total: number;
  page: number;
  pageCount: number;
  /** Rows in every state under the same filter, where the list has states; `counts` by state. */
  all?: number;
  counts?: Partial<Record<string, number>>;
  /** Of the rows on all pages: where a figure leads that is no count of rows. */
  sums?: readonly Sum[];
  /** What a filter offers that only the records know, by its name. */
  options?: Readonly<Record<string, readonly Option[]>>;
}

/**
 * Where the page begins that is asked for: `window` is for the query. A page beyond the end is the last one, because a
 * list may grow shorter after its address was made.
 */
export function pageOf(total: number, { page, size }: PageQuery) {
  const pageCount = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, pageCount);
  return { total, page: shown, pageCount, window: { skip: (shown - 1) * size, take: size } };
}

/** The same for a list with states, from the counts of a `groupBy` under all filters but that of the state. */
export function countedPage(
  groups: readonly { state: string; _count: number }[],
  query: PageQuery & { state: string | null },
) {
  const counts: Partial<Record<string, number>> = Object.fromEntries(
    groups.map(({ state, _count }) => [state, _count]),
  );
  const all = groups.reduce((sum, { _count }) => sum + _count, 0);
  return { all, counts, ...pageOf(query.state === null ? all : (counts[query.state] ?? 0), query) };
}

/** The same of rows that were all read, because their state is not stored: with those of the page. */
export function countedRows<Row extends { state: string }>(
  all: readonly Row[],
  query: PageQuery & { state: string | null },
) {
  const groups = [...Map.groupBy(all, ({ state }) => state)];
  const { window, ...listed } = countedPage(
    groups.map(([state, rows]) => ({ state, _count: rows.length })),
    query,
  );
  const rows = all.filter(({ state }) => query.state === null || state === query.state);
  return { ...listed, rows: rows.slice(window.skip, window.skip + window.take) };
}
