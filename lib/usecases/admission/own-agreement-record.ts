import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { ownOrganizationId } from "../base/own-organization-id";
import { readIssued } from "./issue/issued-paper";
import { signingAddress } from "./signing/provider-order";

const day = (date: Date | null) => date && fromUtcMidnight(date);

/** One agreement as the organization that it binds reads it: the text, who signed, the files with their digests, the proofs. */
export async function getOwnAgreement(ctx: Context, { agreement: number }: { agreement: string }) {
  const { center, db } = ctx;
  const found = await db.agreement.findFirst({
    where: { centerId: center.id, number, organizationId: ownOrganizationId(ctx) },
    select: {
      id: true,
      number: true,
      state: true,
      text: true,
      fields: true,
      digest: true,
      expiresOn: true,
      organizationSigner: true,
      organizationSignedOn: true,
      centerSigner: true,
      centerSignedOn: true,
    },
  });
  if (!found) throw notFound("协议");
  const { text, fields, ...rest } = found;
  const subject = { centerId: center.id, subjectType: "agreement", subjectId: found.id };
  const files = await db.file.findMany({
    where: { ...subject, state: "stored" },
    select: { id: true, name: true, digest: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const proofs = await db.proof.findMany({
    where: { ...subject, revokedAt: null },
    select: { serial: true, digest: true },
    orderBy: { id: "desc" },
  });
  return {
    ...rest,
    paper: readIssued({ text, fields })?.paper ?? null,
    expiresOn: day(found.expiresOn),
    organizationSignedOn: day(found.organizationSignedOn),
    centerSignedOn: day(found.centerSignedOn),
    files,
    proofs,
    address: await signingAddress(ctx, found.id),
  };
}
