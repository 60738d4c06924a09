import { beforeAll, expect, test } from "vitest";
import { sealPdf } from "@/lib/io/pdf-seal/pdf-seal";
import { selfMadeKey } from "@/lib/io/pdf-seal/self-made";
import { pdfsig, readSeal } from "../../../support/admission/sealed-pdf";
import { pdfBytes } from "../../../support/center/files";

const at = new Date("2022-02-17T04:00:00Z");
let sealed: Uint8Array;

beforeAll(async () => {
  sealed = await sealPdf(pdfBytes(), await selfMadeKey("朔城孵化中心", new Date()), at);
});

test("a seal fits the whole of the file and names its center", async () => {
  expect(await readSeal(sealed)).toEqual({ name: "朔城孵化中心", fits: true, whole: true });
});

test("the bytes of the paper stand unchanged at the beginning", () => {
  const paper = pdfBytes();
  const text = Buffer.from(paper).toString("latin1").trimEnd();
  expect(Buffer.from(sealed).toString("latin1").startsWith(text)).toBe(true);
});

test("one changed byte, anywhere before or behind the signature, is seen", async () => {
  for (const place of [20, sealed.length - 20]) {
    const changed = Uint8Array.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect((await readSeal(changed)).fits).toBe(false);
  }
});

test("what is appended is seen too: the signature does not reach to the end any more", async () => {
  const longer = Buffer.concat([sealed, Buffer.from("\n% and one more page")]);
  expect(await readSeal(longer)).toMatchObject({ fits: true, whole: false });
});

test("poppler finds the signature valid, and a changed file's not", async () => {
  const said = await pdfsig(sealed);
  if (said === null) return; // nothing to ask on this machine; pkijs has said so above
  expect(said).toContain("Signature Validation: Signature is Valid.");
  expect(said).toContain("ETSI.CAdES.detached");
  expect(said).toContain("Total document signed");
  const changed = Uint8Array.from(sealed);
  changed[20] = (changed[20] ?? 0) ^ 1;
  expect(await pdfsig(changed)).toContain("Digest Mismatch");
});
