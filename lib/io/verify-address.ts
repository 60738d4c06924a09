import { env } from "@/lib/env";

/** Where anybody asks whether a paper with this serial is genuine: printed on it as a QR code. */
export function verifyAddress(slug: string, serial: string): string {
  return new URL(`/${slug}/verify?serial=${serial}`, env().NEXTAUTH_URL).href;
}
