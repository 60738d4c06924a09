import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotAddToCall, whyNotTakeFromCall } from "@/lib/domain/recruitment/call/call-file";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { materialPart } from "@/lib/domain/recruitment/upload-part";
import { addFile, fileOf, removeFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { callByKey, lockCallByKey, stateNow } from "./call-record";
import { materialsOf } from "./required-material";

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
  input: { call: CallKey; file: ReceivedFile; part?: string | undefined; replaces?: string | undefined },
): Promise<void> {
  const { subject, state } = await lockedCall(ctx, input.call);
  const { part } = input;
  // A template is part of what applicants rely on; an attachment may be added to it later.
  assertNone(input.replaces || part ? whyNotTakeFromCall(state) : whyNotAddToCall(state));
  if (part && !(await materialsOf(ctx, subject.id)).some(({ id }) => materialPart(id) === part))
    throw notFound("材料");
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
