import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotOldAgreement } from "@/lib/domain/incubation/incubatee-acts";
import { ownOrganizationId } from "../base/own-organization-id";
import { addFile, fileOf, filesOf, removeFile } from "../center/file";
import type { ReceivedFile } from "../center/incoming";
import { lockIncubatee } from "./incubatee-record";

// The scan of an agreement that was signed before the platform: it has no text here, and lies with the organization in
// incubation. The organization reads it in its portal.

const subjectOf = (id: string) => ({ type: "incubatee" as const, id });

async function lockWithoutAgreement(ctx: Context, id: string) {
  const incubatee = await lockIncubatee(ctx, id);
  const why = whyNotOldAgreement(incubatee);
  if (why) throw new AppError("conflict", why);
  return incubatee;
}

interface OneFile {
  incubatee: string;
  file: string;
}

export function oldAgreementFiles(ctx: Context, { incubatee }: { incubatee: string }) {
  return filesOf(ctx, subjectOf(incubatee));
}

export async function attachOldAgreement(
  ctx: Context,
  input: { incubatee: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const { id, organizationId } = await lockWithoutAgreement(ctx, input.incubatee);
  const { file, replaces } = input;
  await addFile(ctx, subjectOf(id), "signed", { file, replaces, organizationId });
  await ctx.audit({ subject: subjectOf(id), event: "addFile", reason: file.name });
}

export async function removeOldAgreement(ctx: Context, { incubatee, file }: OneFile): Promise<void> {
  const { id } = await lockWithoutAgreement(ctx, incubatee);
  const name = await removeFile(ctx, subjectOf(id), file);
  await ctx.audit({ subject: subjectOf(id), event: "removeFile", reason: name });
}

export function oldAgreementFile(ctx: Context, { incubatee, file }: OneFile) {
  return fileOf(ctx, subjectOf(incubatee), file);
}

/** The scans of all terms of the own organization, each with its term, in one statement. */
export async function ownOldAgreements(ctx: Context) {
  const files = await ctx.db.file.findMany({
    where: {
      ...{ centerId: ctx.center.id, organizationId: ownOrganizationId(ctx) },
      ...{ subjectType: "incubatee", state: "stored" },
    },
    select: { id: true, name: true, type: true, bytes: true, createdAt: true, subjectId: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(files, ({ subjectId }) => subjectId);
}

/** One of them; that of another organization is none. */
export async function ownOldAgreement(ctx: Context, { file: id }: { file: string }) {
  const own = { centerId: ctx.center.id, organizationId: ownOrganizationId(ctx) };
  const file = await ctx.db.file.findFirst({ where: { ...own, id, subjectType: "incubatee" } });
  if (!file) throw notFound("文件");
  return oldAgreementFile(ctx, { incubatee: file.subjectId, file: id });
}
