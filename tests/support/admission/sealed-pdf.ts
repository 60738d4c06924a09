import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { extractSignature } from "@signpdf/utils";
import { ContentInfo, SignedData } from "pkijs";

/** What pkijs says of the last signature of a PDF: of whom, whether it fits, and whether anything comes after it. */
export async function readSeal(bytes: Uint8Array) {
  const { ByteRange, signature, signedData } = extractSignature(Buffer.from(bytes));
  const content = ContentInfo.fromBER(Uint8Array.from(Buffer.from(signature, "latin1")).buffer);
  const signed = new SignedData({ schema: content.content });
  const [certificate] = signed.certificates ?? [];
  if (!certificate || !("subject" in certificate)) throw new Error("no certificate in the seal");
  const fits = await signed
    .verify({ signer: 0, data: Uint8Array.from(signedData).buffer, checkChain: false })
    .catch(() => false);
  const end = (ByteRange[2] ?? 0) + (ByteRange[3] ?? 0);
  const [name] = certificate.subject.typesAndValues.map(({ value }) => value.valueBlock.value as string);
  return { name, fits, whole: end === bytes.length };
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
