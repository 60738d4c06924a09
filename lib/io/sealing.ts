import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { env } from "../env";

// What is sensitive by law lies sealed in the database: AES-256-GCM, with a key that no backup of it holds.

const version = "v1";
const ivBytes = 12;
const tagBytes = 16;

/** A key of its own for each use, so that one says nothing about another. */
function keyFor(use: "seal" | "digest"): Buffer {
  const { SEALING_KEY } = env();
  if (!SEALING_KEY) throw new Error("SEALING_KEY is not set");
  return createHmac("sha256", Buffer.from(SEALING_KEY, "base64")).update(use).digest();
}

/** Seals a text for one record: moved to another one, it opens no more. `of` names it, such as its center and id. */
export function sealText(text: string, of: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor("seal"), iv).setAAD(Buffer.from(of));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url")}`;
}

/** Throws for what was changed, belongs to another record, or was sealed with another key. */
export function openText(sealed: string, of: string): string {
  const [how, packed = ""] = sealed.split(".");
  if (how !== version) throw new Error("sealed in a way this version does not know");
  const bytes = Buffer.from(packed, "base64url");
  const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", keyFor("seal"), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(of))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString(
    "utf8",
  );
}

/** The same text has the same digest within one center: it finds a sealed record, and tells nothing without the key. */
export function keyedDigest(text: string, center: string): string {
  return createHmac("sha256", keyFor("digest")).update(`${center}\n${text}`).digest("base64url");
}
