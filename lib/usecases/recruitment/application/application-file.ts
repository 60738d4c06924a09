import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import type { CallAsks } from "@/lib/domain/recruitment/application/application-steps";
import { askedFiles } from "@/lib/domain/recruitment/upload-part";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";
import { fileOf, filesOf } from "@/lib/usecases/center/file";
import { typedValues } from "../draft/draft";

interface Applied {
  id: string;
  legalStatus: LegalStatus;
  groupId: string | null;
  answers: unknown;
}

/**
 * What was asked of an application as files and what was handed over, in the order of the call; under `others` whatever
 * is asked no longer.
 */
export async function applicationFiles(
  ctx: Context,
  { id, answers, ...application }: Applied,
  asks: CallAsks,
) {
  const asked = askedFiles(asks, { ...application, answers: typedValues.parse(answers) });
  const files = await filesOf(ctx, { type: "application", id });
  return {
    asked: asked.map((one) => ({ ...one, files: files.filter(({ part }) => part === one.part) })),
    others: files.filter(({ part }) => !asked.some((one) => one.part === part)),
  };
}

export type ApplicationFiles = Awaited<ReturnType<typeof applicationFiles>>;

/** One file of an application, for those who may see the application. */
export async function applicationFile(ctx: Context, { receipt, file }: { receipt: string; file: string }) {
  const where = { centerId: ctx.center.id, receipt };
  const found = await ctx.db.application.findFirst({ where, select: { id: true } });
  if (!found) throw notFound("申请");
  return fileOf(ctx, { type: "application", id: found.id }, file);
}
