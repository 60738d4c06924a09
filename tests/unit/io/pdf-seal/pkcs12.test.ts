import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { sealPdf } from "@/lib/io/pdf-seal/pdf-seal";
import { readPkcs12 } from "@/lib/io/pdf-seal/pkcs12";
import { readSeal } from "../../../support/admission/sealed-pdf";
import { pdfBytes } from "../../../support/center/files";

const folder = mkdtempSync(path.join(tmpdir(), "fuhua-p12-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PKCS#12 file as an operator makes it. */
function p12(passphrase: string): Buffer {
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  openssl(
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "crt.pem"],
    ...["-days", "30", "-utf8", "-subj", "/CN=平城区社会组织孵化中心"],
  );
  const password = `pass:${passphrase}`;
  openssl(
    "pkcs12",
    "-export",
    "-inkey",
    "key.pem",
    "-in",
    "crt.pem",
    "-out",
    "seal.p12",
    "-passout",
    password,
  );
  return readFileSync(path.join(folder, "seal.p12"));
}

test("a center's own PKCS#12 file seals, its Chinese name and all; a wrong passphrase opens nothing", async () => {
  const bytes = p12("一句话 secret");
  const key = await readPkcs12(bytes, "一句话 secret");
  expect(key.selfMade).toBe(false);
  expect(await readSeal(await sealPdf(pdfBytes(), key, new Date()))).toEqual({
    name: "平城区社会组织孵化中心",
    fits: true,
    whole: true,
  });
  await expect(readPkcs12(bytes, "another")).rejects.toThrow();
  await expect(readPkcs12(Buffer.from("no p12"), "")).rejects.toThrow();
});
