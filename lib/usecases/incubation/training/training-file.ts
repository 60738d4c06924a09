import type { Context } from "@/lib/db/context";
import { addFile, fileOf, removeFile } from "../../center/file";
import type { ReceivedFile } from "../../center/incoming";
import { lockTraining } from "./training";

interface TrainingFile {
  training: string;
  file: string;
}

export async function attachToTraining(
  ctx: Context,
  input: { training: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const { id } = await lockTraining(ctx, input.training);
  await addFile(ctx, { type: "training", id }, "attachment", input);
  await ctx.audit({ subject: { type: "training", id }, event: "addFile", reason: input.file.name });
}

export async function removeFromTraining(ctx: Context, { training, file }: TrainingFile): Promise<void> {
  const { id } = await lockTraining(ctx, training);
  const name = await removeFile(ctx, { type: "training", id }, file);
  await ctx.audit({ subject: { type: "training", id }, event: "removeFile", reason: name });
}

export function trainingFile(ctx: Context, { training: id, file }: TrainingFile) {
  return fileOf(ctx, { type: "training", id }, file);
}
