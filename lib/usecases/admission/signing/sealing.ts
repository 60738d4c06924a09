import { createHash, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { Context } from "@/lib/db/context";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { signedPaper } from "@/lib/domain/admission/signing/signed-paper";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { putFile } from "@/lib/io/files";
import { writePdf } from "@/lib/io/pdf";
import { sealPdf } from "@/lib/io/pdf-seal/pdf-seal";
import { sealKeyOf } from "@/lib/io/pdf-seal/seal-key";
import { verifyAddress } from "@/lib/io/verify-address";
import { addFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { readIssued } from "../issue/issued-paper";
import { drawSerial, issueProof, proofsOf } from "../proof";

import { methodOf, signingsOf } from "./signing-event";

// What both sides have signed on screen becomes a file: found in one transaction, written and sealed outside, kept in a
// second one.

type Unsealed = NonNullable<Awaited<ReturnType<typeof beginSealing>>>;

/** An agreement that has both signatures and no sealed file yet; null when there is nothing to do. */
export async function beginSealing(ctx: Context, { agreement: id }: { agreement: string }) {
  ctx.audit.nothing("the sealed file is the record");
  const agreement = await ctx.db.agreement.findFirst({
    where: { centerId: ctx.center.id, id },
    select: {
      id: true,
      number: true,
      state: true,
      digest: true,
      text: true,
      fields: true,
      organizationId: true,
      organizationSigner: true,
      organizationSignedOn: true,
      centerSigner: true,
      centerSignedOn: true,
      call: { select: { kind: true } },
      application: { select: { name: true } },
      organization: { select: { name: true } },
    },
  });
  if (!agreement) throw notFound("协议");
  const events = await signingsOf(ctx, [id]);
  const { organizationSignedOn, centerSignedOn, digest } = agreement;
  if (agreement.state !== "signed" || methodOf(events) !== "onScreen") return null;
  const paper = readIssued(agreement)?.paper ?? null;
  if (!organizationSignedOn || !centerSignedOn || digest === null || !paper) return null;
  if (await isProved(ctx, id)) return null;
  const holder = agreement.application?.name ?? agreement.organization?.name ?? "";
  const mobile = events.findLast(({ side }) => side === "organization")?.mobile ?? null;
  return {
    center: ctx.center,
    title: `${agreementName(agreement.call)} ${agreement.number}`,
    holder,
    organizationId: agreement.organizationId,
    serial: drawSerial(ctx),
    digest,
    at: ctx.now,
    paper,
    organization: {
      name: holder,
      signer: agreement.organizationSigner ?? "",
      signedOn: fromUtcMidnight(organizationSignedOn),
      mobile,
    },
    signedByCenter: {
      name: ctx.center.name,
      signer: agreement.centerSigner ?? "",
      signedOn: fromUtcMidnight(centerSignedOn),
    },
  };
}

/** One that was revoked belongs to signatures that were taken back. */
async function isProved(ctx: Context, id: string): Promise<boolean> {
  return (await proofsOf(ctx, { type: "agreement", id })).some(({ revokedAt }) => revokedAt === null);
}

/** Writes the PDF, seals it and puts it into the store. */
export async function sealAgreement({ center, paper, serial, digest, at, ...found }: Unsealed) {
  const key = await sealKeyOf(center);
  if (!key) throw new Error(`center ${center.slug} has no certificate to seal with`);
  const address = verifyAddress(center.slug, serial);
  const { organization, signedByCenter } = found;
  const signed = signedPaper(paper, { organization, center: signedByCenter, serial, address, digest });
  const bytes = await sealPdf(await writePdf(signed, at), key, at);
  const id = randomUUID();
  await putFile({ centerId: center.id, id }, Readable.from([bytes]), bytes.length);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const file: ReceivedFile = {
    id,
    name: `${found.title}.pdf`,
    type: "pdf",
    bytes: bytes.length,
    digest: hash,
  };
  const { title, holder, organizationId } = found;
  return { file, serial, title, holder, organizationId };
}

/** Makes the sealed file part of the agreement, and its digest what others check it by. */
export async function concludeSealing(
  ctx: Context,
  { agreement: id }: { agreement: string },
  { file, serial, title, holder, organizationId }: Awaited<ReturnType<typeof sealAgreement>>,
): Promise<void> {
  const [locked] = await ctx.db.$queryRaw<{ state: string }[]>`
    select state::text from agreements where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  if (locked?.state !== "signed" || (await isProved(ctx, id)))
    return ctx.audit.nothing("its signatures were taken back, or another worker was quicker");
  const subject = { type: "agreement" as const, id };
  await addFile(ctx, subject, "signed", { file, part: "sealed", organizationId });
  await issueProof(ctx, {
    serial,
    kind: "agreement",
    title,
    holder,
    organizationId,
    subject,
    digest: file.digest,
  });
  await ctx.audit({ subject, event: "seal", reason: serial });
}
