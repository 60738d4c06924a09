import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotHandOver } from "@/lib/domain/recruitment/upload-part";
import { addFile, fileOf, filesOf, removeFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { filesAsked, type Own, type OwnApplication, ownApplication } from "./own-application";
import { templatesOf } from "./required-material";

// The files of an application in the hands of those who write it: a visitor, with the code of the application.

interface OwnPart extends Own {
  part: string;
}

const subjectOf = ({ id }: { id: string }) => ({ type: "application" as const, id });

/** What is asked of an application, what was handed over, and what may still be changed. */
export async function viewOwnFiles(ctx: Context, input: Own) {
  const application = await ownApplication(ctx, input);
  const { id, receipt, call, handing, said } = application;
  const asked = await filesAsked(ctx, application);
  return {
    receipt,
    name: said.name,
    submitted: handing.submitted,
    call: { kind: call.kind, number: call.number, name: call.name },
    asked: asked.map((one) => ({ ...one, whyNot: whyNotHandOver(handing, one.part, ctx.now) })),
    templates: await templatesOf(ctx, call.id),
    files: await filesOf(ctx, subjectOf({ id })),
  };
}

function assertOpen({ handing }: OwnApplication, part: string, now: Date, begun = false): void {
  const why = whyNotHandOver(handing, part, now, begun);
  if (why) throw new AppError("conflict", why);
}

/** Before the first byte: whether a file may come here at all. Answers with what it may be. */
export async function admitOwnFile(ctx: Context, input: OwnPart) {
  const application = await ownApplication(ctx, input);
  assertOpen(application, input.part, ctx.now);
  const asked = (await filesAsked(ctx, application)).find(({ part }) => part === input.part);
  if (!asked) throw notFound("材料");
  return { types: asked.types };
}

/** Adds a file to a part, in place of one that is there if that is named. */
export async function attachOwnFile(
  ctx: Context,
  input: OwnPart & { file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const application = await locked(ctx, input);
  assertOpen(application, input.part, ctx.now, true);
  await addFile(ctx, subjectOf(application), "material", input);
  await record(ctx, application, "addFile", input.file.name);
}

export async function removeOwnFile(ctx: Context, input: Own & { file: string }): Promise<void> {
  const application = await locked(ctx, input);
  const { part } = await fileOf(ctx, subjectOf(application), input.file);
  assertOpen(application, part ?? "", ctx.now);
  const name = await removeFile(ctx, subjectOf(application), input.file);
  await record(ctx, application, "removeFile", name);
}

/** One file, for those who handed it over. */
export async function ownFile(ctx: Context, input: Own & { file: string }) {
  const application = await ownApplication(ctx, input);
  return fileOf(ctx, subjectOf(application), input.file);
}

/** Files are counted, so two that come at once wait for each other; and for the submission. */
async function locked(ctx: Context, input: Own): Promise<OwnApplication> {
  const { id: center } = ctx.center;
  await ctx.db.$queryRaw`
    select 1 from drafts where center_id = ${center}::uuid and receipt = ${input.receipt} for update`;
  await ctx.db.$queryRaw`
    select 1 from applications where center_id = ${center}::uuid and receipt = ${input.receipt} for update`;
  return ownApplication(ctx, input);
}

async function record(
  ctx: Context,
  { id, handing }: OwnApplication,
  event: "addFile" | "removeFile",
  reason: string,
): Promise<void> {
  if (handing.submitted) await ctx.audit({ subject: subjectOf({ id }), event, reason });
  else
    ctx.audit.nothing(
      "a draft is nobody's business yet, and its files say themselves when they came and went",
    );
}
