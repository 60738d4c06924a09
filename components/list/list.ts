import type { IconName } from "@/components/ui/icon";
import type { Column } from "@/components/ui/table";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { Tone } from "@/lib/domain/base/machine";
import type { Listed } from "@/lib/domain/base/paging";
import { type Filter, written } from "./filter";

/** Words, a number, a state, a day, or the words for something that is not there: grey, and nothing in Excel. */
export type Cell =
  | string
  | number
  | null
  | { text: string; tone: Tone }
  | { date: CivilDate }
  | { absent: string };

export interface ListColumn<Row, S extends string = string> extends Omit<Column, "label" | "sort"> {
  label: string;
  cell: (row: Row) => Cell;
  /** Its words open the row: an address as seen from the list, such as its id; null for a row that opens nothing. */
  opens?: (row: Row) => string | number | null;
  /** A small picture before the words: an address as seen from the list; null where the row has none. */
  picture?: (row: Row) => string | null;
  /** The word in the address that sorts by this column. */
  sort?: S;
  /** The order it sorts by: ascending unless told; "other" for one that the list says in words (`orders`). */
  order?: NonNullable<Column["sort"]>["now"];
  /** On a phone it has no column, and stands below the words that open the row. */
  below?: boolean;
  /** Takes what room there is, in place of the words that open the row. */
  grows?: boolean;
  /** In the Excel file alone. */
  sheetOnly?: boolean;
}

export type Filters = Readonly<Record<string, Filter<unknown>>>;

/** A list as one declaration: its page, its address, its empty states and its Excel file are made from it. */
export interface List<Row, F extends Filters = Filters, S extends string = string> {
  title: string;
  /** What a row is, in a word: 动态, 申请. */
  noun: string;
  /** The measure word: 条, 份, 家. */
  unit: string;
  /** Its place in a center: desk/news. */
  at: string;
  columns: readonly ListColumn<Row, S>[];
  filters: F;
  /** The order without a word in the address, where columns can be sorted by. */
  sort?: NoInfer<S>;
  /** An order that no arrow can say: 新批次在前，同批按申请编号. */
  orders?: Partial<Record<NoInfer<S>, string>>;
  /** Rows on a page, and other choices after the first. */
  sizes?: readonly number[];
  /** False where anybody may ask for it: never more rows than a page has, on paper either. */
  wholeOnPaper?: boolean;
  /** While there is nothing at all. */
  empty: {
    title: string;
    text?: string;
    icon?: IconName;
    /** Where rows come from, when nobody begins them here: a place in the center. */
    from?: { label: string; at: string };
  };
  /** An Excel file of all rows stands at <its address>/export. */
  excel?: boolean;
}

/** A list as its address asks for it. */
export type Query<F extends Filters = Filters, S extends string = string> = {
  -readonly [Name in keyof F]: F[Name]["none"];
} & { sort: [S] extends [never] ? null : S; page: number; size: number };

/** A list, what was asked of it, and what was found. */
export interface ShownList<Row, F extends Filters, S extends string> {
  list: List<Row, F, S>;
  query: Query<F, S>;
  found: Listed<Row>;
}

/** `defineList<Row>()({ … })`: the row is given, all else is taken from the declaration. */
export function defineList<Row>() {
  return <F extends Filters, const S extends string = never>(list: List<Row, F, S>) => list;
}

export const usualSizes = [15];

/** So many rows of any list are put on paper at once, which is some twenty sheets; who needs more takes the Excel file. */
export const printSize = 500;

type Address = Readonly<Record<string, unknown>>;

/** Reads an address. A word that means nothing filters nothing: an old link shows more, and never an error. */
export function readQuery<Row, F extends Filters, S extends string>(
  { filters, columns, sort, sizes = usualSizes, wholeOnPaper = true }: List<Row, F, S>,
  address: Address,
): Query<F, S> {
  const word = (name: string) => (typeof address[name] === "string" ? address[name] : "");
  const sorts = columns.flatMap((column) => column.sort ?? []);
  const query = {
    ...Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, filter.read(word(name))])),
    sort: sorts.find((one) => one === word("sort")) ?? sort ?? null,
    page: /^[1-9]\d{0,5}$/.test(word("page")) ? Number(word("page")) : 1,
    size:
      [...sizes, ...(wholeOnPaper ? [printSize] : [])].find((size) => `${size}` === word("size")) ?? sizes[0],
  };
  return query as Query<F, S>;
}

/** The words of an address, without those that say nothing. */
export function wordsOf<Row, F extends Filters, S extends string>(
  { filters, sort, sizes = usualSizes }: List<Row, F, S>,
  query: Query<F, S>,
): Record<string, string> {
  const asked: Address = query;
  const words = Object.entries(filters).map(([name, filter]) => [name, written(filter, asked[name])]);
  return Object.fromEntries([
    ...words.filter(([, word]) => word !== ""),
    ...(query.sort === (sort ?? null) ? [] : [["sort", query.sort]]),
    ...(query.size === sizes[0] ? [] : [["size", `${query.size}`]]),
    ...(query.page === 1 ? [] : [["page", `${query.page}`]]),
  ]);
}

/** The address with parts of it changed; any change but that of the page begins on page 1. */
export function addressOf<Row, F extends Filters, S extends string>(
  list: List<Row, F, S>,
  base: string,
  query: Query<F, S>,
  change: Partial<Query<F, S>> = {},
): string {
  const words = new URLSearchParams(wordsOf(list, { ...query, page: 1, ...change }));
  return words.size === 0 ? base : `${base}?${words}`;
}
