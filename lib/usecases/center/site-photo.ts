import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { addFile, fileOf, filesOf, removeFile } from "./file";
import type { ReceivedFile } from "./incoming";

const subjectOf = ({ center }: Context) => ({ type: "center" as const, id: center.id });

/** The picture on the front page of the center, if it has one; a list, as files of a record are. */
export function sitePhotos(ctx: Context) {
  return filesOf(ctx, subjectOf(ctx));
}

export async function attachSitePhoto(
  ctx: Context,
  input: { file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  await lockCenter(ctx);
  await addFile(ctx, subjectOf(ctx), "sitePhoto", input);
  await ctx.audit({ subject: subjectOf(ctx), event: "addFile", reason: input.file.name });
}

export async function removeSitePhoto(ctx: Context, { file }: { file: string }): Promise<void> {
  await lockCenter(ctx);
  const name = await removeFile(ctx, subjectOf(ctx), file);
  await ctx.audit({ subject: subjectOf(ctx), event: "removeFile", reason: name });
}

/** As anybody sees it. */
export function sitePhoto(ctx: Context, { file }: { file: string }) {
  return fileOf(ctx, subjectOf(ctx), file);
}
