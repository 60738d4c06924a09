import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import { addFile, fileOf, removeFile } from "../center/file";
import type { ReceivedFile } from "../center/incoming";
import { lockAppraisal } from "./appraisal-record";

// Photographs of a visit to an applicant. They are the staff's own notes: no door of the site or of a portal leads here.

interface VisitPhoto {
  visit: string;
  file: string;
}

/** The visit, under the lock of its call; with a confirmed list its evidence stays as it is. */
async function openVisit(ctx: Context, id: string) {
  const visit = await ctx.db.appraisalVisit.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { appraisal: { select: { applicationId: true } } },
  });
  if (!visit) throw notFound("走访");
  await lockAppraisal(ctx, visit.appraisal.applicationId);
  return { type: "appraisalVisit" as const, id };
}

export async function attachToVisit(
  ctx: Context,
  input: { visit: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const subject = await openVisit(ctx, input.visit);
  await addFile(ctx, subject, "visitPhoto", input);
  await ctx.audit({ subject, event: "addFile", reason: input.file.name });
}

export async function removeFromVisit(ctx: Context, { visit, file }: VisitPhoto): Promise<void> {
  const subject = await openVisit(ctx, visit);
  await ctx.audit({ subject, event: "removeFile", reason: await removeFile(ctx, subject, file) });
}

/** What a photograph shows, for whoever reads of the visit; empty takes the words away. */
export async function describePhoto(
  ctx: Context,
  { visit, file, note }: VisitPhoto & { note: string | null },
): Promise<void> {
  const subject = await openVisit(ctx, visit);
  const { name } = await fileOf(ctx, subject, file);
  await ctx.db.file.updateMany({ where: { centerId: ctx.center.id, id: file }, data: { note } });
  await ctx.audit({ subject, event: "describeFile", reason: note ? `${name}：${note}` : name });
}

/** One photograph, for the desk. */
export function visitPhoto(ctx: Context, { visit: id, file }: VisitPhoto) {
  return fileOf(ctx, { type: "appraisalVisit", id }, file);
}

/** The photographs of visits, each with the visit it is of. */
export function photosOf(ctx: Context, visits: readonly { id: string }[]) {
  if (visits.length === 0) return [];
  const ids = visits.map(({ id }) => id);
  return ctx.db.file.findMany({
    where: {
      centerId: ctx.center.id,
      subjectType: "appraisalVisit",
      subjectId: { in: ids },
      state: "stored",
    },
    select: { id: true, name: true, type: true, bytes: true, createdAt: true, subjectId: true, note: true },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
}
