import { createHash } from "node:crypto";
import { clearSigns } from "@/lib/domain/base/text-input";
import { plainSlipCode, slipCodeLength } from "@/lib/domain/center/slip-code";
import { sealOf } from "./seal";

// A code by which somebody without an account answers one thing that was asked. It follows from the record and a secret
// of the installation: it can be printed again, and is stored nowhere.

/** An order offered to somebody, or a call-out of a team. */
type Asked = "dispatch" | "mobilization";

/** Twelve signs, plain. */
export function answerCode(asked: Asked, id: string): string {
  const bytes = createHash("sha256")
    .update(sealOf(`${asked}:${id}`))
    .digest();
  return [...bytes.subarray(0, slipCodeLength)]
    .map((byte) => clearSigns.charAt(byte % clearSigns.length))
    .join("");
}

/** What is stored of a code, however it was typed: enough to recognise it, not enough to use it. */
export function hashAnswerCode(asked: Asked, typed: string): string {
  return createHash("sha256")
    .update(`${asked}:${plainSlipCode(typed)}`)
    .digest("base64url");
}
