import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { extractSignature } from "@signpdf/utils";
import { ContentInfo, SignedData } from "pkijs";

/** What pkijs says of the last signature of a PDF: of whom, whether it fits, and whether anything comes after it. */
export async function readSeal(bytes: Uint8Array) {
  const { ByteRange, signedData } = extractSignature(Buffer.from(bytes));
  const [start = 0, length = 0, next = 0, rest = 0] = ByteRange;
  // With the zeros that fill its place up: who cuts them off cuts one signature in 256 that ends in a zero itself.
  const hex = Buffer.from(bytes.subarray(start + length + 1, next - 1)).toString("latin1");
  const content = ContentInfo.fromBER(Uint8Array.from(Buffer.from(hex, "hex")).buffer);
  const signed = new SignedData({ schema: content.content });
  const [certificate] = signed.certificates ?? [];
  if (!certificate || !("subject" in certificate)) throw new Error("no certificate in the seal");
  const fits = await signed
    .verify({ signer: 0, data: Uint8Array.from(signedData).buffer, checkChain: false })
    .catch(() => false);
  const [name] = certificate.subject.typesAndValues.map(({ value }) => value.valueBlock.value as string);
  return { name, fits, whole: next + rest === bytes.length };
}

/** What `pdfsig` of poppler says, or null on a machine without it. */
export async function pdfsig(bytes: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "fuhua-sealed-"));
  const file = path.join(folder, "sealed.pdf");
  try {
    await writeFile(file, bytes);
    const { stdout } = await promisify(execFile)("pdfsig", [file]);
    return stdout;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return null;
    if (fault instanceof Error && "stdout" in fault) return String(fault.stdout);
    throw fault;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
