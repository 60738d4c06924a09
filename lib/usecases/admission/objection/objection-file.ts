import type { Context } from "@/lib/db/context";
import { addFile, fileOf, removeFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { assertOpen, seenObjection } from "./objection-letter";

interface ObjectionFile {
  objection: string;
  file: string;
}

async function lockedSubject(ctx: Context, id: string) {
  const { objection } = await seenObjection(ctx, { objection: id });
  assertOpen(objection);
  return { type: "objection" as const, id: objection.id };
}

/** The scan of the letter, or evidence that came with it. */
export async function attachToObjection(
  ctx: Context,
  input: { objection: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const subject = await lockedSubject(ctx, input.objection);
  await addFile(ctx, subject, "attachment", input);
  await ctx.audit({ subject, event: "addFile" });
}

export async function removeFromObjection(ctx: Context, input: ObjectionFile): Promise<void> {
  const subject = await lockedSubject(ctx, input.objection);
  await removeFile(ctx, subject, input.file);
  await ctx.audit({ subject, event: "removeFile" });
}

export function objectionFile(ctx: Context, { objection: id, file }: ObjectionFile) {
  return fileOf(ctx, { type: "objection", id }, file);
}
