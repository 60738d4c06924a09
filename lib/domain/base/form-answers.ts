import { parseCivilDate } from "./civil-date";
import { emailForm, normalizeEmail } from "./email";
import type { FieldErrors } from "./errors";
import type { Field, FieldValue, Form, FormValue } from "./form";
import { askedFields } from "./form-conditions";
import { readMoney } from "./form-money";
import { readNumber } from "./form-number";
import { isUuid } from "./ids";
import { normalizeMobile } from "./mobile";
import { normalizePhone, phoneForms } from "./phone";
import { cleanName, isSpeakable, withoutInvisible } from "./text-input";
import { lengthInWords, lengthOf } from "./text-length";

/** What was typed, read: the typed answer, or one Chinese sentence per place that is wrong. */
export type Read<V> = { ok: true; value: V } | { ok: false; faults: FieldErrors };

type Kind<K extends Field["kind"]> = Extract<Field, { kind: K }>;

/**
 * Reads all fields of a form, which may be known at run time only. `typed` is what `readForm` gives: texts, lists and
 * nested objects; anything else counts as empty. Every fault is told at once, by its place: `lines.2.amount`. What was
 * typed where nothing is asked does not count.
 */
export function readAnswers<F extends Form>(fields: F, typed: unknown): Read<FormValue<F>> {
  const faults: FieldErrors = {};
  const parts = partsOf(typed);
  const asked = askedFields(fields, parts);
  const answers = Object.entries(fields).map(([name, field]) => {
    const read = asked.includes(name) ? readAnswer(field, parts[name]) : readAnswer(notAsked(field), "");
    if (read.ok) return [name, read.value];
    for (const [place, fault] of Object.entries(read.faults)) faults[below(name, place)] = fault;
    return [name, null];
  });
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, value: Object.fromEntries(answers) as FormValue<F> };
}

/** A field as it is read where its condition rules it out: empty is right. */
export function notAsked<F extends Field>(field: F): F {
  return { ...field, optional: true, least: 0 };
}

/** Reads one field; its own fault stands at the place "". */
export function readAnswer<F extends Field>(field: F, typed: unknown): Read<FieldValue<F>> {
  return read(field, typed) as Read<FieldValue<F>>;
}

function read(field: Field, typed: unknown): Read<unknown> {
  switch (field.kind) {
    case "flag": // a word of a box of its own, a list of a group
      return good((typeof typed === "string" || Array.isArray(typed)) && typed.length > 0);
    case "choices":
    case "words":
    case "references":
      return readChoices(field, typed);
    case "rows":
      return readRows(field, typed);
  }
  const words = typeof typed === "string" ? typed : "";
  if (field.kind === "file") return good(null);
  if (tidy(words) === "") return field.optional ? good(null) : bad(missing(field));
  switch (field.kind) {
    case "text":
    case "word":
    case "longText":
    case "name":
      return within(field, field.kind === "name" ? cleanName(words) : tidy(words));
    case "number":
      return orSentence(readNumber(field, words));
    case "money":
      return orSentence(readMoney(field, words));
    case "date":
      return orFault(parseCivilDate(words), `${field.label}不是有效的日期，请按“2026年3月12日”的样子填写。`);
    case "mobile":
      return orFault(normalizeMobile(words), `${field.label}应是 11 位手机号。`);
    case "email":
      return orFault(normalizeEmail(words), `${field.label}${emailForm}`);
    case "phone":
      return orFault(normalizePhone(words), `${field.label}${phoneForms}`);
    case "choice":
      return field.options.some(({ value }) => value === words) ? good(words) : bad(missing(field));
    case "reference":
      return isUuid(words) ? good(words) : bad(missing(field));
  }
}

function readChoices(field: Kind<"choices" | "words" | "references">, typed: unknown): Read<unknown> {
  const ticked = new Set<unknown>(Array.isArray(typed) ? typed : []);
  const chosen =
    field.kind === "choices"
      ? field.options.map(({ value }) => value).filter((value) => ticked.has(value))
      : [...ticked].filter((one) => typeof one === "string" && (field.kind === "words" || isUuid(one)));
  return chosen.length > 0 || field.optional ? good(chosen) : bad(`请至少勾选一项${field.label}。`);
}

/** Rows keep the places they were typed at; those in which nothing was typed are left out. */
function readRows(field: Kind<"rows">, typed: unknown): Read<unknown> {
  const { label, fields, optional, least = optional ? 0 : 1, most = 50 } = field;
  const filled = Object.entries(partsOf(typed))
    .filter(([place, row]) => /^\d{1,4}$/.test(place) && !isBlank(row))
    .sort(([one], [other]) => Number(one) - Number(other));
  if (filled.length < least) return bad(`${label}至少填写 ${least} 行。`);
  if (filled.length > most) return bad(`${label}现在 ${filled.length} 行，最多 ${most} 行。`);
  const faults: FieldErrors = {};
  const value = filled.map(([place, row]) => {
    const answers = readAnswers(fields, row);
    if (answers.ok) return answers.value;
    for (const [inner, fault] of Object.entries(answers.faults)) faults[below(place, inner)] = fault;
    return null;
  });
  return Object.keys(faults).length > 0 ? { ok: false, faults } : good(value);
}

function isBlank(typed: unknown): boolean {
  return typeof typed === "string" ? typed.trim() === "" : Object.values(partsOf(typed)).every(isBlank);
}

function partsOf(typed: unknown): Record<string, unknown> {
  return typeof typed === "object" && typed !== null ? { ...typed } : {};
}

function within(
  { kind, label, most }: Kind<"text" | "word" | "name" | "longText">,
  value: string,
): Read<string> {
  if (kind === "name" && !isSpeakable(value)) return bad(`${label}不能只有符号，请核对。`);
  if (lengthOf(value) <= most) return good(value);
  return bad(`${label}${lengthInWords(lengthOf(value), most)}，请精简。`);
}

function missing({ kind, label }: Field): string {
  return `${kind === "choice" || kind === "word" || kind === "reference" ? "请选择" : "请填写"}${label}。`;
}

function tidy(typed: string): string {
  return withoutInvisible(typed).replace(/\r\n?/g, "\n").trim();
}

function below(name: string, place: string): string {
  return place === "" ? name : `${name}.${place}`;
}

const orFault = <V>(value: V | null, fault: string): Read<V> => (value === null ? bad(fault) : good(value));

const good = <V>(value: V): Read<V> => ({ ok: true, value });
const orSentence = <V>(read: V | string): Read<V> => (typeof read === "string" ? bad(read) : good(read));

function bad(fault: string): Read<never> {
  return { ok: false, faults: { "": fault } };
}
