import type { Amount, Form, Length, Manner, Option, RowCount } from "./form-field";

export type { Field, FieldValue, Form, FormValue, Option } from "./form-field";

// A form as plain data: what it asks, in which order, within which limits. The screen draws it (components/form), the
// action reads it (lib/web/form-schema), the record shows its answers (form-words), and a center may keep its own as JSON.

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

function plain<
  K extends "money" | "date" | "mobile" | "email" | "phone" | "flag" | "words" | "reference" | "references",
>(kind: K) {
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
/** An e-mail address, in small letters. */
export const email = plain("email");
/** Any telephone number, a landline with its area code; in the form of `normalizePhone`. */
export const phone = plain("phone");
/** A tick: yes or no. */
export const flag = plain("flag");
/** One word of a list that only the page knows, such as the center's categories; the use case checks that it is on it. */
export const word = written("word");
/** Any number of them; at least one unless optional. */
export const words = plain("words");
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
