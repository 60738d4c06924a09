import { createHmac } from "node:crypto";
import { env } from "../env";

/** What only this installation can write about a text, and nobody can guess: 256 bits, readable in an address. */
export function sealOf(text: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(text).digest("base64url");
}
