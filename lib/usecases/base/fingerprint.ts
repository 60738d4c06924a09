import { createHash } from "node:crypto";

/** Names what a page showed, for a form to bring back. */
export function fingerprint(shown: unknown): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 32);
}
