import { createHash, randomInt } from "node:crypto";
import { plainSlipCode, slipCodeAlphabet, slipCodeLength } from "@/lib/domain/center/slip-code";

/** A new code, plain. */
export function drawSlipCode(): string {
  return Array.from({ length: slipCodeLength }, () =>
    slipCodeAlphabet.charAt(randomInt(slipCodeAlphabet.length)),
  ).join("");
}

/** What is stored of an invitation's code, however it was typed: enough to recognise it, not enough to use it. */
export function hashInvitationCode(typed: string): string {
  return createHash("sha256")
    .update(`invitation:${plainSlipCode(typed)}`)
    .digest("base64url");
}
