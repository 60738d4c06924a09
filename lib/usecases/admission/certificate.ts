import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { z } from "zod";
import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { type CertificateWords, certificatePaper } from "@/lib/domain/admission/certificate-paper";
import type { ProofKind } from "@/lib/domain/admission/proof";
import { notFound } from "@/lib/domain/base/errors";
import { safeName } from "@/lib/domain/center/safe-name";
import { putFile } from "@/lib/io/files";
import { writePdf } from "@/lib/io/pdf";
import { verifyAddress } from "@/lib/io/verify-address";
import { addFile, fileOf, filesOf } from "../center/file";
import type { ReceivedFile } from "../center/incoming";
import { issueProofs } from "./proof";

// A certificate is a proof with words. Its file is written once, by a job, and kept: what is given out is what /verify
// knows by its digest.

interface Certificate {
  kind: ProofKind;
  title: string;
  holder: string;
  organizationId: string | null;
  subject: Subject;
  paper: CertificateWords;
}

/** Puts certificates on record; their files follow. */
export async function issueCertificates(ctx: Context, certificates: readonly Certificate[]): Promise<void> {
  const proofs = await issueProofs(
    ctx,
    certificates.map((one) => ({ ...one, digest: null })),
  );
  for (const { id } of proofs) await ctx.enqueue("writeCertificate", { proof: id });
}

const storedWords = z.object({ text: z.string(), center: z.string(), day: z.string() });

interface StoredProof {
  serial: string;
  title: string;
  paper: unknown;
}

/** The paper of a proof that has words. */
export function paperOf(center: { slug: string }, { serial, title, paper }: StoredProof) {
  const words = storedWords.parse(paper);
  return certificatePaper({ ...words, title, serial, address: verifyAddress(center.slug, serial) });
}

/** A certificate that has no file yet; null when there is nothing to do. */
export async function beginCertificate(ctx: Context, { proof: id }: { proof: string }) {
  ctx.audit.nothing("the file is the record");
  const proof = await ctx.db.proof.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!proof) throw notFound("证书");
  const { title, holder, organizationId, digest, paper, revokedAt } = proof;
  if (digest !== null || paper === null || revokedAt !== null) return null;
  const name = safeName(`${title}_${holder}`, ".pdf");
  return { centerId: ctx.center.id, name, organizationId, paper: paperOf(ctx.center, proof), at: ctx.now };
}

/** Writes the PDF and puts it into the store. */
export async function writeCertificate(found: NonNullable<Awaited<ReturnType<typeof beginCertificate>>>) {
  const { centerId, name, paper, at, organizationId } = found;
  const bytes = await writePdf(paper, at);
  const id = randomUUID();
  await putFile({ centerId, id }, Readable.from([bytes]), bytes.length);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const file: ReceivedFile = { id, name, type: "pdf", bytes: bytes.length, digest };
  return { file, organizationId };
}

/** Makes the file part of the proof, and its digest what others check it by. */
export async function concludeCertificate(
  ctx: Context,
  { proof: id }: { proof: string },
  { file, organizationId }: Awaited<ReturnType<typeof writeCertificate>>,
): Promise<void> {
  const { count } = await ctx.db.proof.updateMany({
    where: { centerId: ctx.center.id, id, digest: null, revokedAt: null },
    data: { digest: file.digest },
  });
  if (count === 0) return ctx.audit.nothing("it was revoked, or another worker was quicker");
  const subject = { type: "proof" as const, id };
  await addFile(ctx, subject, "attachment", { file, organizationId });
  await ctx.audit({ subject, event: "write" });
}

/** The certificate of a record that stands, and whether its file is written; null where it has none. */
export async function certificateOf({ center, db }: Context, { type, id }: Subject) {
  const proof = await db.proof.findFirst({
    where: { centerId: center.id, subjectType: type, subjectId: id, revokedAt: null },
    select: { id: true, serial: true, title: true, paper: true, digest: true },
  });
  return proof?.paper ? { ...proof, written: proof.digest !== null, shown: paperOf(center, proof) } : null;
}

/** Its file, of a record that somebody may see. */
export async function certificateFile(ctx: Context, subject: Subject) {
  const certificate = await certificateOf(ctx, subject);
  const own = { type: "proof" as const, id: certificate?.id ?? "" };
  const [file] = certificate?.written ? await filesOf(ctx, own) : [];
  if (!file) throw notFound("证书文件");
  return fileOf(ctx, own, file.id);
}
