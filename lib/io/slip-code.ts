import { createHash, randomInt } from "node:crypto";
import { plainSlipCode, slipCodeAlphabet, slipCodeLength } from "@/lib/domain/center/slip-code";

/** A new code, plain. */
export function drawSlipCode(): string {
  return Array.from({ length: slipCodeLength }, () =>
    slipCodeAlphabet.charAt(randomInt(slipCodeAlphabet.length)),
  ).join("");
}

function hashCode(kind: string, typed: string): string {
  return createHash("sha256")
    .update(`${kind}:${plainSlipCode(typed)}`)
    .digest("base64url");
}

/** What is stored of an invitation's code, however it was typed: enough to recognise it, not enough to use it. */
export function hashInvitationCode(typed: string): string {
  return hashCode("invitation", typed);
}

/** The same of the code by which a dispatch is answered. */
export function hashDispatchCode(typed: string): string {
  return hashCode("dispatch", typed);
}
