import type { Context } from "@/lib/db/context";
import type { SigningEvent } from "@/lib/db/generated/client";
import type { SigningMethod } from "@/lib/domain/admission/signing/signing-method";

/** How a signature comes: on paper, recorded by the desk, or on screen by somebody who was identified by a code. */
export type SigningManner =
  | { method: "paper" }
  /** At a licensed provider, who knows how each was identified. */
  | { method: "provider" }
  | {
      method: "onScreen" /** Masked: where the code went; null for the center's own people. */;
      mobile: string | null;
    };

type Signed = Pick<
  SigningEvent,
  "agreementId" | "organizationId" | "side" | "signer" | "signedOn" | "digest"
>;

/** Adds to the record that sides signed, or that such an entry was wrong. What was added is never changed. */
export async function recordSignings(
  ctx: Context,
  signed: readonly Signed[],
  manner: SigningManner | { method: "correction" },
): Promise<void> {
  if (signed.length === 0) return;
  await ctx.db.signingEvent.createMany({
    data: signed.map((one) => ({
      centerId: ctx.center.id,
      ...one,
      method: manner.method,
      mobile: manner.method === "onScreen" ? manner.mobile : null,
      recordedByName: ctx.actor.name,
      recordedAt: ctx.now,
    })),
  });
}

const columns = {
  agreementId: true,
  side: true,
  method: true,
  signer: true,
  signedOn: true,
  mobile: true,
  recordedByName: true,
  recordedAt: true,
} as const;

/** All entries of these agreements, in the order in which they were made. */
export function signingsOf({ center, db }: Context, agreements: readonly string[]) {
  return db.signingEvent.findMany({
    where: { centerId: center.id, agreementId: { in: [...agreements] } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: columns,
  });
}

/** How the sides that have signed did so, by the last entry of each; null where none of these stands. */
export function methodOf(events: readonly Pick<SigningEvent, "side" | "method">[]): SigningMethod | null {
  const last = new Map(events.map(({ side, method }) => [side, method]));
  return [...last.values()].find((method) => method !== "correction") ?? null;
}
