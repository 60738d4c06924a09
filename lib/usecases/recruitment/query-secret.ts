import { createHash, timingSafeEqual } from "node:crypto";
import { queryCodeAlphabet, queryCodeLength } from "@/lib/domain/recruitment/query-code";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** What is stored of a form's one-time key: enough to recognise it, not enough to use it. */
export function hashSubmissionKey(key: string): string {
  return digest(`submission:${key}`).toString("base64url");
}

/**
 * The query code (查询码) that belongs to a form's one-time key. It follows from the key, so that a second
 * click on the same form can be answered with the same code although the code itself is stored nowhere.
 */
export function queryCodeOf(key: string): string {
  const base = BigInt(queryCodeAlphabet.length);
  let rest = BigInt(`0x${digest(`query:${key}`).toString("hex")}`);
  let code = "";
  while (code.length < queryCodeLength) {
    code += queryCodeAlphabet.charAt(Number(rest % base));
    rest /= base;
  }
  return code;
}

/** What is stored of a query code; bound to its receipt, so that equal codes do not look equal. */
export function hashQueryCode(receipt: string, code: string): string {
  return digest(`${receipt}:${code}`).toString("base64url");
}

/** Compares in a time that does not tell how far two hashes agree. */
export function sameHash(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}
