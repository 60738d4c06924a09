import type { AgreementState } from "./agreement-lifecycle";

export const signingSides = ["both", "organization", "center"] as const;
export type SigningSide = (typeof signingSides)[number];

/** States from which each side's signature may be recorded; both at once only where neither is. */
const open: Record<SigningSide, readonly AgreementState[]> = {
  both: ["prepared"],
  organization: ["prepared", "signedByCenter"],
  center: ["prepared", "signedByOrganization"],
};

/**
 * The sides whose signature may be recorded for all of these agreements together; none where they differ too much.
 * An organization signs by its leader; where no leader is known its signer is named, for one agreement at a time.
 */
export function sidesOpen(
  agreements: readonly { state: AgreementState; leader: string | null }[],
): SigningSide[] {
  const eachNamed = agreements.length === 1 || agreements.every(({ leader }) => leader !== null);
  return signingSides.filter(
    (side) => (side === "center" || eachNamed) && agreements.every(({ state }) => open[side].includes(state)),
  );
}
