import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { isShown } from "@/lib/domain/registry/organization-page";
import { ownOrganizationId } from "../base/own-organization-id";
import { addFile, fileOf, filesOf, removeFile } from "../center/file";
import type { ReceivedFile } from "../center/incoming";

// The picture on the page of an organization: it goes where the page goes, and is seen by whoever sees the page.

const subjectOf = (id: string) => ({ type: "organization" as const, id });

/** A list, as files of a record are; for the desk and for the organization itself. */
export function pagePictures(ctx: Context, organization: string) {
  return filesOf(ctx, subjectOf(organization));
}

export function ownPagePictures(ctx: Context) {
  return pagePictures(ctx, ownOrganizationId(ctx));
}

/** The pictures of these organizations, by organization, in one statement. */
export async function picturesOf({ center, db }: Context, organizations: string[]) {
  const files = await db.file.findMany({
    where: {
      ...{ centerId: center.id, subjectType: "organization", subjectId: { in: organizations } },
      ...{ purpose: "pagePicture", state: "stored" },
    },
    select: { id: true, subjectId: true },
  });
  return new Map(files.map(({ id, subjectId }) => [subjectId, id]));
}

const pageOf = ({ center, db }: Context, organizationId: string) =>
  db.organizationPage.findFirst({
    where: { centerId: center.id, organizationId },
    select: { shown: true, takenOffReason: true },
  });

/** Locked, so that two pictures do not come at once; there is one only beside words. */
async function lockOwnPage(ctx: Context): Promise<string> {
  const id = ownOrganizationId(ctx);
  await ctx.db.$queryRaw`
    select 1 from organization_pages where center_id = ${ctx.center.id}::uuid
       and organization_id = ${id}::uuid for update`;
  if (!(await pageOf(ctx, id))) throw new AppError("not_found", "请先填写机构简介并保存，再上传图片。");
  return id;
}

export async function attachPagePicture(
  ctx: Context,
  { file, replaces }: { file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const id = await lockOwnPage(ctx);
  await addFile(ctx, subjectOf(id), "pagePicture", { file, replaces, organizationId: id });
  await ctx.audit({ subject: subjectOf(id), event: "addFile", reason: file.name });
}

export async function removePagePicture(ctx: Context, { file }: { file: string }): Promise<void> {
  const id = await lockOwnPage(ctx);
  const name = await removeFile(ctx, subjectOf(id), file);
  await ctx.audit({ subject: subjectOf(id), event: "removeFile", reason: name });
}

interface One {
  organization: string;
  file: string;
}

/** As the desk sees it, also while the page is off. */
export function pagePicture(ctx: Context, { organization, file }: One) {
  return fileOf(ctx, subjectOf(organization), file);
}

export function ownPagePicture(ctx: Context, { file }: { file: string }) {
  return pagePicture(ctx, { organization: ownOrganizationId(ctx), file });
}

/** As anybody sees it: with the page, and not without it. */
export async function shownPicture(ctx: Context, one: One) {
  const page = await pageOf(ctx, one.organization);
  if (!page || !isShown(page)) throw notFound("机构主页");
  return pagePicture(ctx, one);
}
