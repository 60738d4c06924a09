import { z } from "zod";
import { date, name, number, phone, text } from "@/lib/domain/base/form";
import { schemaOfField } from "./form-schema";

// Single fields for schemas that are no form definition: they read as the fields of a form do.

/** A line or a text that must not be empty; line ends become those of the rest of the system. */
export function requiredText(what: string, most: number) {
  return schemaOfField(text(what, { most }));
}

/** A name of a person or an organization: the spaces of Word and strange dots are taken out. */
export function requiredName(what: string, most: number) {
  return schemaOfField(name(what, { most }));
}

/** A text, null when left empty. */
export function optionalText(what: string, most: number) {
  return schemaOfField(text(what, { most, optional: true }));
}

/** What the page of a form showed; see lib/db/edition. Only a form of another version of the app lacks it. */
export const edition = z.string("这一页已经过时，请刷新页面后再办理。").max(36);

/** What a page showed that has no edition; see `fingerprint`. */
export const seen = z.string().max(40);

export function typedDate(what: string) {
  return schemaOfField(date(what));
}

/** A date, or null when left empty. */
export function optionalDate(what: string) {
  return schemaOfField(date(what, { optional: true }));
}

/** A telephone number, written as it is printed. */
export function typedPhone(what: string) {
  return schemaOfField(phone(what));
}

export function typedNumber(what: string) {
  return schemaOfField(number(what, { decimals: 6 }));
}

/** A number, or null when left empty. */
export function optionalNumber(what: string) {
  return schemaOfField(number(what, { decimals: 6, optional: true }));
}
