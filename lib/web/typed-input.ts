import { z } from "zod";
import { type CivilDate, parseCivilDate } from "@/lib/domain/base/civil-date";
import { cleanName, toPlainCode } from "@/lib/domain/base/text-input";

// Pieces of form schemas that take what people type. Every message is a sentence about the field.

/** A line or a text that must not be empty; line ends become those of the rest of the system. */
export function requiredText(what: string, most: number) {
  return required(what, most, tidy);
}

/** A name of a person or an organization: the spaces of Word and strange dots are taken out. */
export function requiredName(what: string, most: number) {
  return required(what, most, cleanName);
}

function required(what: string, most: number, clean: (text: string) => string) {
  const missing = `请填写${what}。`;
  return z
    .string(missing)
    .transform(clean)
    .pipe(z.string().min(1, missing).max(most, tooLong(what, most)));
}

/** A text, null when left empty. */
export function optionalText(what: string, most: number) {
  return z
    .string()
    .default("")
    .transform(tidy)
    .pipe(z.string().max(most, tooLong(what, most)))
    .transform((text) => text || null);
}

/** What the page of a form showed; see lib/db/edition. Only a form of another version of the app lacks it. */
export const edition = z.string("这一页已经过时，请刷新页面后再办理。").max(36);

export function typedDate(what: string) {
  return z
    .string(`请填写${what}。`)
    .transform((text, ctx): CivilDate => readDate(text, what, ctx) ?? z.NEVER);
}

/** A date, or null when left empty. */
export function optionalDate(what: string) {
  return z
    .string()
    .default("")
    .transform((text, ctx): CivilDate | null => (text.trim() === "" ? null : readDate(text, what, ctx)));
}

/** A number as people type it, full-width or with spaces; null when it is none. */
export function parseTypedNumber(text: string): number | null {
  const plain = toPlainCode(text);
  return /^\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

export function typedNumber(what: string) {
  return z.string(`请填写${what}。`).transform((text, ctx): number => readNumber(text, what, ctx) ?? z.NEVER);
}

/** A number, or null when left empty. */
export function optionalNumber(what: string) {
  return z
    .string()
    .default("")
    .transform((text, ctx): number | null => (text.trim() === "" ? null : readNumber(text, what, ctx)));
}

type IssueSink = { addIssue(message: string): void };

function readDate(text: string, what: string, ctx: IssueSink): CivilDate | null {
  const date = parseCivilDate(text);
  if (date) return date;
  ctx.addIssue(
    text.trim() === "" ? `请填写${what}。` : `${what}不是有效的日期，请按 2026年3月12日 的样子填写。`,
  );
  return null;
}

function readNumber(text: string, what: string, ctx: IssueSink): number | null {
  const value = parseTypedNumber(text);
  if (value === null) ctx.addIssue(text.trim() === "" ? `请填写${what}。` : `${what}应是数字。`);
  return value;
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function tooLong(what: string, most: number): string {
  return `${what}不能超过 ${most} 个字，请精简。`;
}
