import { type Option, optionsOf } from "@/lib/domain/base/form";

/** What a list can be narrowed by, and how it stands in the address. */
export interface Filter<V> {
  /** Chips are the states of a list with their counts; the others stand in the bar above it. */
  as: "chips" | "select" | "text";
  /** The words that filter nothing: 全部类别. Null: carried along, and shown nowhere. */
  label: string | null;
  /** Without them the page gives them: `Listed.options`. */
  options?: readonly Option[];
  /** Chips that are there also without a row. */
  always?: readonly string[];
  none: V;
  read: (word: string) => V;
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

/** A record that has a number, such as a batch; its options come with the rows. */
export function numbered(label: string | null): Filter<number | null> {
  const read = (word: string) => (/^[1-9]\d{0,5}$/.test(word) ? Number(word) : null);
  return { as: "select", label, none: null, read };
}

/** Words to look for; the label says where. */
export function search(label: string): Filter<string> {
  const most = 100;
  return { as: "text", label, none: "", read: (word) => (word.length > most ? "" : word.trim()) };
}
