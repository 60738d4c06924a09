import { randomBytes } from "node:crypto";
import { BitString, Integer, Utf8String } from "asn1js";
import { AttributeTypeAndValue, Certificate, Extension } from "pkijs";
import type { SealKey } from "./pdf-seal";

const commonName = "2.5.4.3";
const keyUsage = "2.5.29.15";
const years = 10;

/** A certificate that nobody vouches for, made on the spot: enough to see every later change, not who signed. */
export async function selfMadeKey(name: string, now: Date): Promise<SealKey> {
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 2048 };
  const exponent = { publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey({ ...algorithm, ...exponent }, false, ["sign", "verify"]);
  const certificate = new Certificate({ version: 2 });
  const serial = new Uint8Array(randomBytes(15));
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.of(1, ...serial).buffer });
  for (const holder of [certificate.issuer, certificate.subject]) {
    const value = new Utf8String({ value: name });
    holder.typesAndValues.push(new AttributeTypeAndValue({ type: commonName, value }));
  }
  certificate.notBefore.value = new Date(now.getTime() - 86_400_000);
  certificate.notAfter.value = new Date(now.getTime() + years * 365 * 86_400_000);
  // digitalSignature and nonRepudiation
  const usage = new BitString({ valueHex: Uint8Array.of(0xc0).buffer, unusedBits: 6 });
  certificate.extensions = [new Extension({ extnID: keyUsage, critical: true, extnValue: usage.toBER() })];
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(pair.privateKey, "SHA-256");
  return { key: pair.privateKey, certificates: [certificate], selfMade: true };
}
