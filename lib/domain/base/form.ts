import type { CivilDate } from "./civil-date";
import type { Fen } from "./money";

// A form as plain data: what it asks, in which order, within which limits. The screen draws it (components/form), the
// action reads it (lib/web/form-schema), the record shows its answers (form-words), and a center may keep its own as JSON.

export interface Option<V extends string = string> {
  value: V;
  label: string;
}

/** What every field may say of itself. A field that is not optional must be answered. */
interface Manner {
  hint?: string;
  optional?: boolean;
}

/** `most` counts characters as people do: a rare character is one. */
interface Length extends Manner {
  most: number;
  /** Of a long text: with headings, lists and links, see rich-text. */
  rich?: boolean;
}

/** Bounds are inclusive; without `decimals` the number is whole, and it is never negative. */
interface Amount extends Manner {
  least?: number;
  most?: number;
  decimals?: number;
  unit?: string;
}

/** Empty rows do not count; `most` is 50 unless told. */
interface RowCount extends Manner {
  least?: number;
  most?: number;
}

type Plain = "money" | "date" | "mobile" | "phone" | "flag" | "reference" | "references";
type Asked<K extends string> = K extends string ? Manner & { kind: K; label: string } : never;

export type Field =
  | (Asked<"text" | "word" | "name" | "longText"> & Length)
  | (Asked<"number"> & Amount)
  | Asked<Plain>
  | (Asked<"choice" | "choices"> & { options: readonly Option[] })
  | (Asked<"rows"> & RowCount & { fields: Form });

export type Form = { readonly [name: string]: Field };

/** The answer to one field; an optional one that was left empty is null. Money is in fen. */
export type FieldValue<F> = F extends { kind: "flag" }
  ? boolean
  : F extends { kind: "choices"; options: readonly Option<infer V>[] }
    ? V[]
    : F extends { kind: "references" }
      ? string[]
      : F extends { kind: "rows"; fields: infer Fields extends Form }
        ? FormValue<Fields>[]
        : F extends { optional: true }
          ? Answer<F> | null
          : Answer<F>;

type Answer<F> = F extends { kind: "number" }
  ? number
  : F extends { kind: "money" }
    ? Fen
    : F extends { kind: "date" }
      ? CivilDate
      : F extends { kind: "choice"; options: readonly Option<infer V>[] }
        ? V
        : string;

/** The typed answers to a form. */
export type FormValue<F extends Form> = { -readonly [Name in keyof F]: FieldValue<F[Name]> };

/** A form. Field names are names of the address bar and of the database: Latin letters, no dots. */
export function form<const F extends Form>(fields: F): F {
  return fields;
}

/** `NoInfer`: what the field may say comes from the call, and never from the form it is put into. */
function field<K extends string, P, M>(kind: K, label: string, parts: P, manner: M | undefined) {
  const made: { kind: K; label: string } & P & NoInfer<M> = Object.assign({ kind, label }, parts, manner);
  return made;
}

function written<K extends "text" | "word" | "name" | "longText">(kind: K) {
  return <const L extends Length>(label: string, length: L) => field(kind, label, {}, length);
}

function plain<K extends Plain>(kind: K) {
  return <const M extends Manner>(label: string, manner?: M) => field(kind, label, {}, manner);
}

/** One line. */
export const text = written("text");
/** The name of a person or an organization: what Word and input methods put into it is taken out. */
export const name = written("name");
/** Several lines; each is a paragraph. */
export const longText = written("longText");
/** Typed in yuan or 万元, held in fen; nothing is rounded. */
export const money = plain("money");
export const date = plain("date");
/** A mobile number of mainland China; 11 digits. */
export const mobile = plain("mobile");
/** Any telephone number, a landline with its area code; in the form of `normalizePhone`. */
export const phone = plain("phone");
/** A tick: yes or no. */
export const flag = plain("flag");
/** One word of a list that only the page knows, such as the center's categories; the use case checks that it is on it. */
export const word = written("word");
/** One record of several that only the page knows: the answer is its id, and the use case checks that it exists. */
export const reference = plain("reference");
/** The same for any number of them; at least one unless optional. */
export const references = plain("references");

export function number<const A extends Amount>(label: string, amount?: A) {
  return field("number", label, {}, amount);
}

/** One of a few. */
export function choice<V extends string, const M extends Manner>(
  label: string,
  values: readonly V[],
  labels: Record<V, string>,
  manner?: M,
) {
  return field("choice", label, { options: optionsOf(values, labels) }, manner);
}

/** Any of a few; at least one unless optional. */
export function choices<V extends string, const M extends Manner>(
  label: string,
  values: readonly V[],
  labels: Record<V, string>,
  manner?: M,
) {
  return field("choices", label, { options: optionsOf(values, labels) }, manner);
}

/** The same questions again and again, such as the lines of a budget. */
export function rows<const F extends Form, const C extends RowCount>(label: string, fields: F, count?: C) {
  return field("rows", label, { fields }, count);
}

/** Values with their words, as fields and filters offer them. */
export function optionsOf<V extends string>(values: readonly V[], labels: Record<V, string>): Option<V>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
