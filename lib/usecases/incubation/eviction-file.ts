import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotAddPaper } from "@/lib/domain/incubation/eviction-acts";
import { addFile, fileOf } from "../center/file";
import type { ReceivedFile } from "../center/incoming";
import { latestNotice } from "./eviction-notice";
import { incubateeFacts, lockIncubatee } from "./incubatee-record";

// The papers of a hearing: what an organization hands over with its statement. They are evidence of the decision.

/** One paper of the last notice, at the desk. */
export async function evictionFile(ctx: Context, { incubatee, file }: { incubatee: string; file: string }) {
  const { id } = await incubateeFacts(ctx, incubatee);
  const notice = await latestNotice(ctx, id);
  if (!notice) throw notFound("清退告知");
  return fileOf(ctx, { type: "evictionNotice", id: notice.id }, file);
}

/** What came to the desk on paper, while the notice is undecided; there is no way to take it away again. */
export async function attachToNotice(
  ctx: Context,
  { incubatee, file }: { incubatee: string; file: ReceivedFile },
): Promise<void> {
  const { id, organizationId } = await lockIncubatee(ctx, incubatee);
  const notice = await latestNotice(ctx, id);
  if (!notice) throw notFound("清退告知");
  const why = whyNotAddPaper(notice);
  if (why) throw new AppError("conflict", why);
  const subject = { type: "evictionNotice" as const, id: notice.id };
  await addFile(ctx, subject, "attachment", { file, organizationId });
  await ctx.audit({ subject, event: "addFile", reason: file.name });
}
