import type { CivilDate } from "./civil-date";
import type { Fen } from "./money";

// What a form is made of, and the types of its answers.

export interface Option<V extends string = string> {
  value: V;
  label: string;
  hint?: string;
}

/** Asked only of those whose answer to a field further up is this one, or has it among several. */
export interface When {
  field: string;
  answer: string;
}

/** What every field may say of itself. A field that is not optional must be answered by whoever is asked. */
export interface Manner {
  hint?: string;
  optional?: boolean;
  /** Of a long text: with headings, lists and links, see rich-text. */
  rich?: boolean;
  when?: When;
}

/** `most` counts characters as people do: a rare character is one. */
export interface Length extends Manner {
  most: number;
}

/** Bounds are inclusive; without `decimals` the number is whole, and it is never negative. */
export interface Amount extends Manner {
  least?: number;
  most?: number;
  decimals?: number;
  unit?: string;
}

/** Empty rows do not count; `most` is 50 unless told. */
export interface RowCount extends Manner {
  least?: number;
  most?: number;
}

type Asked<K extends string> = K extends string ? Manner & { kind: K; label: string } : never;

export type Field =
  | (Asked<"text" | "word" | "name" | "longText"> & Length)
  | (Asked<"number"> & Amount)
  | Asked<
      "money" | "date" | "mobile" | "email" | "phone" | "flag" | "words" | "reference" | "references" | "file"
    >
  | (Asked<"choice" | "choices"> & { options: readonly Option[] })
  | (Asked<"rows"> & RowCount & { fields: Form });

export type Form = { readonly [name: string]: Field };

/**
 * The answer to one field; one that was left empty, because it is optional or was not asked, is null, and so is a file,
 * which is handed over beside the form; no choice is an empty list. Money is in fen.
 */
export type FieldValue<F> = F extends { kind: "flag" }
  ? boolean
  : F extends { kind: "choices"; options: readonly Option<infer V>[] }
    ? V[]
    : F extends { kind: "words" | "references" }
      ? string[]
      : F extends { kind: "rows"; fields: infer Fields extends Form }
        ? FormValue<Fields>[]
        : F extends { optional: true } | { when: When }
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
