import { randomInt } from "node:crypto";
import type { Readable } from "node:stream";
import type { Subject } from "@/lib/db/audit";
import type { Context, Tx } from "@/lib/db/context";
import type { CertificateWords } from "@/lib/domain/admission/certificate-paper";
import {
  formatSerial,
  meaningOf,
  type ProofKind,
  readSerial,
  serialLength,
  shownHolder,
} from "@/lib/domain/admission/proof";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { clearSigns } from "@/lib/domain/base/text-input";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { digestOf } from "@/lib/io/file-digest";

/** A serial for a paper that is still to be written, so that the paper can bear it. */
export function drawSerial({ center }: Context): string {
  const drawn = Array.from({ length: serialLength - 1 }, () => randomInt(clearSigns.length));
  return formatSerial(center.code, drawn);
}

interface Issued {
  /** From `drawSerial`, where the paper bears it. */
  serial?: string;
  kind: ProofKind;
  title: string;
  /** Of an attendance the person, else the organization. */
  holder: string;
  organizationId: string | null;
  /** The record that it proves. */
  subject: Subject;
  /** SHA-256 of the file as given out, hex; null where none is kept. */
  digest: string | null;
  /** What a certificate says, where its file is written from it (./certificate). */
  paper?: CertificateWords;
}

/** Puts papers of the center on record, so that anybody who holds one can ask whether it is genuine. */
export async function issueProofs(ctx: Context, papers: readonly Issued[]) {
  if (papers.length === 0) return [];
  const proofs = await ctx.db.proof.createManyAndReturn({
    data: papers.map(({ serial = drawSerial(ctx), subject, ...paper }) => ({
      centerId: ctx.center.id,
      ...paper,
      serial,
      subjectType: subject.type,
      subjectId: subject.id,
      issuedOn: toUtcMidnight(chinaDate(ctx.now)),
    })),
    select: { id: true, serial: true },
  });
  await ctx.audit(
    ...proofs.map(({ id, serial }) => ({
      subject: { type: "proof" as const, id },
      event: "issue" as const,
      details: { serial },
    })),
  );
  return proofs;
}

export async function issueProof(ctx: Context, paper: Issued) {
  const [proof] = await issueProofs(ctx, [paper]);
  if (!proof) throw new Error("one paper has one proof");
  return proof;
}

/** The proofs of a record, those that were revoked among them, the latest first. */
export async function proofsOf({ center, db }: Context, { type, id }: Subject) {
  const proofs = await db.proof.findMany({
    where: { centerId: center.id, subjectType: type, subjectId: id },
    orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
    select: { id: true, serial: true, title: true, issuedOn: true, digest: true, revokedAt: true },
  });
  return proofs.map((proof) => ({ ...proof, issuedOn: fromUtcMidnight(proof.issuedOn) }));
}

/** Says of a paper that it stands no more; whoever asks about it is told so. */
export async function revokeProof(ctx: Context, { proof: id, reason }: { proof: string; reason: string }) {
  const { count } = await ctx.db.proof.updateMany({
    where: { centerId: ctx.center.id, id, revokedAt: null },
    data: { revokedAt: ctx.now, revokeReason: reason },
  });
  if (count === 0) throw notFound("有效的编号");
  await ctx.audit({ subject: { type: "proof", id }, event: "revoke", reason });
}

/** All that stand of a record, in an act that takes the record back. */
export async function revokeProofsOf(ctx: Context, subject: Subject, reason: string): Promise<void> {
  for (const { id, revokedAt } of await proofsOf(ctx, subject))
    if (!revokedAt) await revokeProof(ctx, { proof: id, reason });
}

export interface ProofQuestion {
  /** As typed, or as a QR code says it. */
  serial?: string | undefined;
  /** SHA-256 of a file, hex. */
  file?: string | undefined;
}

/** What strangers learn of a paper, by its serial or by the file; null when nothing was asked. */
export async function findProof({ center, db }: Context, { serial, file }: ProofQuestion) {
  if (!serial?.trim() && !file) return null;
  const read = file ? null : readSerial(center.code, serial ?? "");
  if (read && !read.ok) return { ok: false as const, by: "serial" as const, why: read.why };
  const by = file ? ("file" as const) : ("serial" as const);
  const proof = file
    ? ((await proofWhere(center.id, db, { digest: file })) ?? (await proofOfScan(center.id, db, file)))
    : await proofWhere(center.id, db, { serial: read?.serial ?? "" });
  if (!proof)
    return {
      ok: false as const,
      by,
      why: file
        ? "本中心没有登记过这个文件。改动过一个字、重新保存或打印再扫描的文件都不一样；请用中心给您的原始文件，或改用编号核验。"
        : "本中心没有出具过这个编号，请对照文件核对。",
    };
  return {
    ok: true as const,
    by,
    kind: proof.kind,
    serial: proof.serial,
    title: proof.title,
    holder: shownHolder(proof.kind, proof.holder, center.maskRule),
    issuedOn: fromUtcMidnight(proof.issuedOn),
    revokedOn: proof.revokedAt && chinaDate(proof.revokedAt),
    meaning: meaningOf(by, proof.revokedAt !== null),
  };
}

type Asked = { digest: string } | { serial: string } | { subjectType: string; subjectId: string };

/** One that stands goes before one that was revoked. */
function proofWhere(centerId: string, db: Tx, asked: Asked) {
  return db.proof.findFirst({
    where: { centerId, ...asked },
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
  });
}

/** What was signed on paper is known by its scan. */
async function proofOfScan(centerId: string, db: Tx, digest: string) {
  const scan = await db.file.findFirst({
    where: { centerId, digest, subjectType: "agreement", part: "signedCopy", state: "stored" },
    select: { subjectType: true, subjectId: true },
  });
  return scan && proofWhere(centerId, db, scan);
}

/** What a file is recognised by. Its bytes are kept nowhere. */
export async function readProof({ stream }: { stream: Readable }): Promise<{ digest: string }> {
  return { digest: await digestOf(stream, filePurposes.signed.most, assertPdf) };
}

function assertPdf(first: Uint8Array): void {
  if (new TextDecoder("latin1").decode(first.slice(0, 1024)).includes("%PDF-")) return;
  throw new AppError("invalid", "只能核验 PDF 文件。请选择中心给您的原始 PDF；拍照或扫描件请用编号核验。");
}

/** The page of the answer asks by the digest. */
export async function askAboutFile(ctx: Context, { file }: { file: { digest: string } }) {
  ctx.audit.nothing("a question about a paper that anybody may ask");
  return file;
}
