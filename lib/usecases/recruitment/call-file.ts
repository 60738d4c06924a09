import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotAddToCall, whyNotTakeFromCall } from "@/lib/domain/recruitment/call-file";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { addFile, fileOf, removeFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { callByKey, lockCallByKey, stateNow } from "./call-record";

interface CallFile {
  call: CallKey;
  file: string;
}

async function lockedCall(ctx: Context, key: CallKey) {
  const call = await lockCallByKey(ctx, key);
  return { subject: { type: "call" as const, id: call.id }, state: stateNow(ctx, call) };
}

function assertNone(why: string | null): void {
  if (why) throw new AppError("conflict", why);
}

export async function attachToCall(
  ctx: Context,
  input: { call: CallKey; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const { subject, state } = await lockedCall(ctx, input.call);
  assertNone(input.replaces ? whyNotTakeFromCall(state) : whyNotAddToCall(state));
  await addFile(ctx, subject, "attachment", input);
  await ctx.audit({ subject, event: "addFile", reason: input.file.name });
}

export async function removeFromCall(ctx: Context, input: CallFile): Promise<void> {
  const { subject, state } = await lockedCall(ctx, input.call);
  assertNone(whyNotTakeFromCall(state));
  const name = await removeFile(ctx, subject, input.file);
  await ctx.audit({ subject, event: "removeFile", reason: name });
}

/** As staff see it. */
export async function callFile(ctx: Context, { call, file }: CallFile) {
  const { id } = await callByKey(ctx, call);
  return fileOf(ctx, { type: "call", id }, file);
}

/** As anybody sees it: with the call, once that is published. */
export async function publicCallFile(ctx: Context, { call, file }: CallFile) {
  const { id, state } = await callByKey(ctx, call);
  if (state === "preparing") throw notFound("文件");
  return fileOf(ctx, { type: "call", id }, file);
}
