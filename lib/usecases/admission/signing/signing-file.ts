import type { Context } from "@/lib/db/context";
import { type ScannedPaper, whyNotScan, whyNotTakeScan } from "@/lib/domain/admission/signing/signing-paper";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { addFile, fileOf, filesOf, removeFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";

interface SigningFile {
  /** The number of the agreement. */
  agreement: string;
  file: string;
}

/** The agreement of an address, locked: its state says what may happen to its papers. */
async function lockAgreement({ center, db }: Context, number: string) {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select id from agreements where center_id = ${center.id}::uuid and number = ${number} for update`;
  if (!found) throw notFound("协议");
  const agreement = await db.agreement.findFirstOrThrow({
    where: { centerId: center.id, id: found.id },
    select: { id: true, state: true, organizationId: true },
  });
  return { ...agreement, subject: { type: "agreement" as const, id: agreement.id } };
}

function assertNone(why: string | null): void {
  if (why) throw new AppError("conflict", why);
}

/** A scan of what was signed, or of the authorization to sign it. */
export async function attachScan(
  ctx: Context,
  input: { agreement: string; part: ScannedPaper; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const { state, subject, organizationId } = await lockAgreement(ctx, input.agreement);
  assertNone(whyNotScan(state) ?? (input.replaces ? whyNotTakeScan(state) : null));
  await addFile(ctx, subject, "signed", { ...input, organizationId });
  await ctx.audit({ subject, event: "addFile", reason: input.file.name });
}

export async function removeScan(ctx: Context, input: SigningFile): Promise<void> {
  const { state, subject } = await lockAgreement(ctx, input.agreement);
  assertNone(whyNotTakeScan(state));
  const name = await removeFile(ctx, subject, input.file);
  await ctx.audit({ subject, event: "removeFile", reason: name });
}

/** One paper of a signing, as staff see it. */
export async function signingFile(ctx: Context, { agreement: number, file }: SigningFile) {
  const where = { centerId: ctx.center.id, number };
  const found = await ctx.db.agreement.findFirst({ where, select: { id: true } });
  if (!found) throw notFound("协议");
  return fileOf(ctx, { type: "agreement", id: found.id }, file);
}

/** The papers of an agreement. */
export function signingFilesOf(ctx: Context, agreement: string) {
  return filesOf(ctx, { type: "agreement", id: agreement });
}
