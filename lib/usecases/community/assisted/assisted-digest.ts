import { nameKey } from "@/lib/domain/base/name-key";
import { normalizePhone } from "@/lib/domain/base/phone";
import { keyedDigest } from "@/lib/io/sealing";

/** The forms in which a name and a phone number are compared. */
export function soughtAs(typed: string): { name: string; phone: string | null } {
  return { name: nameKey(typed), phone: normalizePhone(typed) };
}

/** By what a sealed record is found again: keyed, so that the database alone tells nothing. */
export function digestsOf(center: string, { name, phone }: { name: string; phone: string | null }) {
  return {
    nameDigest: keyedDigest(nameKey(name), center),
    phoneDigest: phone === null ? null : keyedDigest(phone, center),
  };
}
