import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { assistedSecretForm } from "@/lib/domain/community/assisted";
import { openText, sealText } from "@/lib/io/sealing";

/** What lies sealed of a person. */
export type Secret = FormValue<typeof assistedSecretForm>;
const withPlace = { place: { select: { id: true, name: true } } } as const;

/** A record with its sealed part and the digests it is found by: for this noun alone. */
export async function findAssisted(ctx: Context, id: string) {
  const found = await ctx.db.assistedPerson.findFirst({
    where: { centerId: ctx.center.id, id },
    include: withPlace,
  });
  if (!found) throw notFound("帮扶对象");
  const { consentOn, keepUntil, ...row } = found;
  return {
    ...row,
    consentOn: consentOn && fromUtcMidnight(consentOn),
    keepUntil: fromUtcMidnight(keepUntil),
  };
}

/** The record that a sealed text belongs to: moved to another one, it opens no more. */
function bound(center: string, id: string): string {
  return `assisted:${center}:${id}`;
}

export function sealedAs(center: string, id: string, { name, phone, address, contact, condition }: Secret) {
  return sealText(JSON.stringify({ name, phone, address, contact, condition }), bound(center, id));
}

/** What was sealed of a person. */
export function secretOf(center: string, { id, sealed }: { id: string; sealed: string | null }): Secret {
  if (sealed === null) throw notFound("帮扶对象");
  return JSON.parse(openText(sealed, bound(center, id)));
}
