import { type CertBag, type Certificate, PFX, PKCS8ShroudedKeyBag, type SafeContents } from "pkijs";
import type { SealKey } from "./pdf-seal";

const shroudedKey = "1.2.840.113549.1.12.10.1.2";
const certificateBag = "1.2.840.113549.1.12.10.1.3";

/**
 * A private key and its certificates out of a PKCS#12 file, as OpenSSL 3 writes it (AES, PBKDF2). The older ciphers of
 * some authorities are refused; `openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12` turns
 * them into these. Throws with what is wrong.
 */
export async function readPkcs12(bytes: Uint8Array, passphrase: string): Promise<SealKey> {
  const password = new TextEncoder().encode(passphrase).buffer;
  const pfx = PFX.fromBER(Uint8Array.from(bytes).buffer);
  await pfx.parseInternalValues({ password, checkIntegrity: true });
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!safe) throw new Error("a PKCS#12 file without contents");
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  const contents: { value: SafeContents }[] = safe.parsedValue.safeContents;
  const bags = contents.flatMap(({ value }) => value.safeBags);
  const shrouded = bags.find(({ bagId }) => bagId === shroudedKey)?.bagValue;
  if (!(shrouded instanceof PKCS8ShroudedKeyBag)) throw new Error("a PKCS#12 file without an encrypted key");
  await shrouded["parseInternalValues"]({ password });
  const [own, ...above] = bags
    .filter(({ bagId }) => bagId === certificateBag)
    .map(({ bagValue }) => (bagValue as CertBag).parsedValue as Certificate); // what a bag of this kind holds
  if (!own || !shrouded.parsedValue) throw new Error("a PKCS#12 file without a certificate");
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const pkcs8 = shrouded.parsedValue.toSchema().toBER();
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
  return { key, certificates: [own, ...above], selfMade: false };
}
