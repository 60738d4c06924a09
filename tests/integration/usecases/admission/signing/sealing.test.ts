import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { jobs } from "@/lib/jobs";
import { findProof } from "@/lib/usecases/admission/proof";
import { signOwnAgreement } from "@/lib/usecases/admission/signing/screen-signing";
import { sendSigningCode } from "@/lib/usecases/admission/signing/signing-code";
import { signingFilesOf } from "@/lib/usecases/admission/signing/signing-file";
import { bytesOf } from "@/lib/usecases/center/file";
import { countersign } from "@/lib/usecases/incubation/countersign";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { codeFor, issuedDigest, makeIssuedAgreements } from "../../../../support/admission/screen-signing";
import { pdfsig, readSeal } from "../../../../support/admission/sealed-pdf";
import { actorIn } from "../../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../../support/factories";
import { nth } from "../../../../support/review/review-world";

// With SMS, the demo's own certificate and a store of its own, read when they are first asked for.
const folder = mkdtempSync(path.join(tmpdir(), "fuhua-sealing-"));
process.env.SMS_URL = "http://127.0.0.1:1/send";
process.env.DEMO = "1";
process.env.FILES_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner, { name: "朔城区社会组织孵化中心" });
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
});

const read = <R>(run: Parameters<typeof inCenter<R>>[1]) =>
  inCenter(visitOf(center, staff, "agreement.view", "2022-02-18"), run);
const seal = (agreement: string) =>
  jobs.find(({ name }) => name === "sealAgreement")?.work({ center: center.id, input: { agreement } });

async function signOnScreen({ id, own }: Awaited<ReturnType<typeof makeIssuedAgreements>>["issued"][number]) {
  const visit = visitOf(center, visitor, "ownAgreement.sign", "2022-02-17");
  await actInCenter(visit, (ctx) => sendSigningCode(ctx, { ...own, digest: issuedDigest }));
  const signature = { ...own, digest: issuedDigest, signer: "张小三", code: await codeFor(id) };
  await actInCenter(visit, (ctx) => signOwnAgreement(ctx, signature));
  await actorIn(center, staff)("agreement.sign", "2022-02-17", countersign, {
    agreement: id,
    digest: issuedDigest,
  });
}

const sealedOf = async (id: string) => {
  const files = (await read((ctx) => signingFilesOf(ctx, id))).filter(({ part }) => part === "sealed");
  return Promise.all(
    files.map(async (file) => ({
      ...file,
      content: await buffer(await bytesOf({ centerId: center.id, id: file.id })),
    })),
  );
};

test("what both sides signed on screen becomes a sealed PDF, once, that anybody can check", async () => {
  const made = await makeIssuedAgreements(center, staff);
  const agreement = nth(made.issued, 0);
  await seal(agreement.id); // nobody has signed: nothing to do
  await signOnScreen(agreement);
  await seal(agreement.id);
  await seal(agreement.id); // it came again
  const [file, ...others] = await sealedOf(agreement.id);
  if (!file) throw new Error("nothing was sealed");
  expect([file.name, file.type, others]).toEqual([`入驻协议 ${agreement.number}.pdf`, "pdf", []]);
  expect(await readSeal(file.content)).toMatchObject({ fits: true, whole: true });
  expect((await readSeal(file.content)).name).toContain("朔城区社会组织孵化中心（演示用自制证书");
  const said = await pdfsig(file.content);
  if (said !== null) expect(said).toContain("Signature is Valid.");

  const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const ask = (bytes: Uint8Array) => read((ctx) => findProof(ctx, { file: digestOf(bytes) }));
  expect(await ask(file.content)).toMatchObject({
    ok: true,
    title: `入驻协议 ${agreement.number}`,
    holder: agreement.application.name,
  });
  const changed = Uint8Array.from(file.content);
  changed[100] = (changed[100] ?? 0) ^ 1;
  expect(await ask(changed)).toMatchObject({ ok: false });
  expect((await readSeal(changed)).fits).toBe(false);

  await actorIn(center, staff)("agreement.sign", "2022-02-18", correctSignatures, {
    agreement: agreement.id,
    reason: "签错了协议",
  });
  expect(await ask(file.content)).toMatchObject({ ok: true, revokedOn: "2022-02-18" });
  await seal(agreement.id);
  expect(await sealedOf(agreement.id)).toHaveLength(1);
});
