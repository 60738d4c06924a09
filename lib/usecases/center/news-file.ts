import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import { addFile, fileOf, removeFile } from "./file";
import type { ReceivedFile } from "./incoming";
import { lockNews } from "./news";

interface NewsFile {
  news: string;
  file: string;
}

export async function attachToNews(
  ctx: Context,
  input: { news: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const news = await lockNews(ctx, input.news);
  await addFile(ctx, { type: "news", id: news.id }, "attachment", input);
  await ctx.audit({ subject: { type: "news", id: news.id }, event: "addFile", reason: input.file.name });
}

export async function removeFromNews(ctx: Context, { news: id, file }: NewsFile): Promise<void> {
  const news = await lockNews(ctx, id);
  const name = await removeFile(ctx, { type: "news", id: news.id }, file);
  await ctx.audit({ subject: { type: "news", id: news.id }, event: "removeFile", reason: name });
}

/** As staff see it. */
export async function newsFile(ctx: Context, { news: id, file }: NewsFile) {
  return fileOf(ctx, { type: "news", id }, file);
}

/** As anybody sees it: only with the news itself. */
export async function publicNewsFile(ctx: Context, { news: id, file }: NewsFile) {
  const { center, db } = ctx;
  const where = { centerId: center.id, id, state: "published" as const };
  if (!(await db.news.findFirst({ where, select: { id: true } }))) throw notFound("文件");
  return fileOf(ctx, { type: "news", id }, file);
}
