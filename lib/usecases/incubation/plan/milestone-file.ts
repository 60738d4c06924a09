import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { whyNotHandIn } from "@/lib/domain/incubation/plan/milestone";
import { addFile, fileOf, removeFile } from "../../center/file";
import type { ReceivedFile } from "../../center/incoming";
import { seenMilestone } from "./milestone";

interface MilestoneFile {
  milestone: string;
  file: string;
}

/** Locked, and still to be handed in: what was handed in stays. */
async function openMilestone(ctx: Context, id: string) {
  const milestone = await seenMilestone(ctx, { milestone: id });
  const why = whyNotHandIn(milestone);
  if (why) throw new AppError("conflict", why);
  return milestone;
}

export async function attachToMilestone(
  ctx: Context,
  input: { milestone: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const { id, organizationId } = await openMilestone(ctx, input.milestone);
  await addFile(ctx, { type: "milestone", id }, "attachment", { ...input, organizationId });
  await ctx.audit({ subject: { type: "milestone", id }, event: "addFile", reason: input.file.name });
}

export async function removeFromMilestone(ctx: Context, { milestone, file }: MilestoneFile): Promise<void> {
  const { id } = await openMilestone(ctx, milestone);
  const name = await removeFile(ctx, { type: "milestone", id }, file);
  await ctx.audit({ subject: { type: "milestone", id }, event: "removeFile", reason: name });
}

/** Of the desk, and of the organization whose milestone it is. */
export function milestoneFile(ctx: Context, { milestone: id, file }: MilestoneFile) {
  return fileOf(ctx, { type: "milestone", id }, file);
}
