import { type CivilDate, parseCivilDate } from "@/lib/domain/base/civil-date";
import { type Option, optionsOf } from "@/lib/domain/base/form";

/** What a list can be narrowed by, and how it stands in the address. */
export interface Filter<V> {
  /** Chips are the states of a list with their counts; the others stand in the bar above it. */
  as: "chips" | "select" | "text";
  /** The words that filter nothing: 全部类别. Null: carried along, and shown nowhere. */
  label: string | null;
  /** Without them the page gives them: `Listed.options`. */
  options?: readonly Option[];
  /** Takes little room: a day. */
  short?: boolean;
  /** Stands in the bar only while the address asks for it: where a figure leads. */
  whenAsked?: boolean;
  /** Chips that are there also without a row. */
  always?: readonly string[];
  none: V;
  read: (word: string) => V;
  /** Back into the address; without it as it is. */
  write?(value: V): string;
}

function oneOf<V extends string>(values: readonly V[]) {
  return { none: null as V | null, read: (word: string) => values.find((value) => value === word) ?? null };
}

/** The states of a list, one click each; those without a row are left out, but for `always`. */
export function chips<V extends string>(
  label: string,
  values: readonly V[],
  labels: Record<V, string>,
  always: readonly V[] = [],
): Filter<V | null> {
  return { as: "chips", label, options: optionsOf(values, labels), always, ...oneOf(values) };
}

/** One of a few values. */
export function choice<V extends string>(
  label: string | null,
  values: readonly V[],
  labels: Record<V, string>,
): Filter<V | null> {
  return { as: "select", label, options: optionsOf(values, labels), ...oneOf(values) };
}

/** What a figure counted: the figure leads here, and nobody looks for it by hand. */
export function countedAs<V extends string>(
  values: readonly V[],
  labels: Record<V, string>,
): Filter<V | null> {
  return { ...choice("不论统计口径", values, labels), whenAsked: true };
}

/** One of the words of a list that the center keeps; its options come with the rows. */
export function word(label: string): Filter<string | null> {
  const most = 60;
  return picked(
    label,
    (typed) => (typed === "" || typed.length > most ? null : typed),
    (value) => value,
  );
}

/** A record by what names it in addresses, such as a batch; its options come with the rows. */
export function picked<V>(
  label: string | null,
  read: (word: string) => V | null,
  write: (value: V) => string,
): Filter<V | null> {
  return { as: "select", label, none: null, read, write: (value) => (value === null ? "" : write(value)) };
}

/** The same for a record that has a number. */
export function numbered(label: string | null): Filter<number | null> {
  return picked(label, (word) => (/^[1-9]\d{0,5}$/.test(word) ? Number(word) : null), String);
}

/** A value of a filter as the address has it. */
export function written(filter: Filter<unknown>, value: unknown): string {
  if (value === null) return "";
  return filter.write?.(value) ?? String(value);
}

/** A day as people type it; two of them are a period, ends included. */
export function day(
  label: string | null,
  rest: Pick<Filter<never>, "whenAsked"> = {},
): Filter<CivilDate | null> {
  return { ...rest, as: "text", label, short: true, none: null, read: parseCivilDate };
}

/** Words to look for; the label says where. */
export function search(label: string): Filter<string> {
  const most = 100;
  return { as: "text", label, none: "", read: (word) => (word.length > most ? "" : word.trim()) };
}
