import type { AgreementState } from "./agreement-lifecycle";

export const signingSides = ["both", "organization", "center"] as const;
export type SigningSide = (typeof signingSides)[number];

/** States from which each side's signature may be recorded; both at once only where neither is. */
const open: Record<SigningSide, readonly AgreementState[]> = {
  both: ["prepared"],
  organization: ["prepared", "signedByCenter"],
  center: ["prepared", "signedByOrganization"],
};

/** The sides whose signature may be recorded for all agreements in these states together; none where they differ too much. */
export function sidesOpen(states: readonly AgreementState[]): SigningSide[] {
  return signingSides.filter((side) => states.every((state) => open[side].includes(state)));
}
