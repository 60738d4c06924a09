import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { addFile } from "@/lib/usecases/center/file";
import { receivedAs } from "./files";

/** The certificate of a record with its file, whose words begin with these. */
export async function makeCertificate(
  ctx: Context,
  { type, id }: Subject,
  { words, organizationId }: { words: string; organizationId: string },
) {
  const file = receivedAs(`${words}证书.pdf`);
  const proof = await ctx.db.proof.create({
    data: {
      centerId: ctx.center.id,
      serial: `${words}${type}`,
      kind: "certificate",
      title: `${words}证书`,
      holder: `${words}持有人`,
      organizationId,
      subjectType: type,
      subjectId: id,
      issuedOn: ctx.now,
      digest: file.digest,
      paper: { text: `${words}文字`, center: `${words}中心`, day: "某日" },
    },
    select: { id: true },
  });
  await addFile(ctx, { type: "proof", id: proof.id }, "attachment", { file, organizationId });
  return proof;
}
