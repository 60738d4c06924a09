import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { askedFiles, type Handing, whyNotHandOver } from "@/lib/domain/recruitment/upload-part";
import { addFile, fileOf, filesOf, removeFile } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { callAsksById } from "./call/call-asks";
import { templatesOf } from "./call/required-material";
import { typedValues } from "./draft/draft";
import { type Own, ownApplication } from "./own-application";

// The files of an application in the hands of those who write it: a visitor, with the code of the application.

interface OwnPart extends Own {
  part: string;
}

const subjectOf = ({ id }: { id: string }) => ({ type: "application" as const, id });

const storedItems = z.array(z.object({ item: z.string() }));

/** What the draft or application says so far, as typed; of one that was submitted, with the correction that is open. */
async function saidIn({ center, db }: Context, { id, draft }: { id: string; draft: boolean }) {
  const where = { centerId: center.id, id };
  if (draft) {
    const { values } = await db.draft.findFirstOrThrow({ where, select: { values: true } });
    return { typed: typedValues.parse(values), correction: null };
  }
  const { corrections, answers, ...typed } = await db.application.findFirstOrThrow({
    where,
    select: {
      name: true,
      legalStatus: true,
      groupId: true,
      answers: true,
      corrections: { where: { state: "open" }, select: { items: true, dueOn: true }, take: 1 },
    },
  });
  const [open] = corrections;
  const correction = open && {
    items: storedItems.parse(open.items).map(({ item }) => item),
    dueOn: fromUtcMidnight(open.dueOn),
  };
  return { typed: { ...typed, answers: typedValues.parse(answers) }, correction: correction ?? null };
}

/** The application that a visitor proves to be theirs, with what is asked of it and what goes for its files. */
async function ownHanding(ctx: Context, own: Own) {
  const application = await ownApplication(ctx, own);
  const { typed, correction } = await saidIn(ctx, application);
  const call = await callAsksById(ctx, application.callId);
  const handing: Handing = { call, submitted: !application.draft, correction };
  return { id: application.id, typed, call, handing, asked: askedFiles(call.asks, typed) };
}

type OwnHanding = Awaited<ReturnType<typeof ownHanding>>;

/** What is asked of an application, what was handed over, and what may still be changed. */
export async function viewOwnFiles(ctx: Context, own: Own) {
  const { id, typed, call, handing, asked } = await ownHanding(ctx, own);
  return {
    receipt: own.receipt,
    name: typeof typed.name === "string" ? typed.name : "",
    submitted: handing.submitted,
    call: { kind: call.kind, number: call.number, name: call.name },
    asked: asked.map((one) => ({ ...one, whyNot: whyNotHandOver(handing, one.part, ctx.now) })),
    templates: await templatesOf(ctx, call.id),
    files: await filesOf(ctx, subjectOf({ id })),
  };
}

function assertOpen({ handing }: OwnHanding, part: string, now: Date, begun = false): void {
  const why = whyNotHandOver(handing, part, now, begun);
  if (why) throw new AppError("conflict", why);
}

/** Before the first byte: whether a file may come here at all. Answers with what it may be. */
export async function admitOwnFile(ctx: Context, input: OwnPart) {
  const application = await ownHanding(ctx, input);
  assertOpen(application, input.part, ctx.now);
  const asked = application.asked.find(({ part }) => part === input.part);
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
export async function ownFile(ctx: Context, { file, ...own }: Own & { file: string }) {
  return fileOf(ctx, subjectOf(await ownApplication(ctx, own)), file);
}

/** Files are counted, so two that come at once wait for each other; and for the submission. */
async function locked(ctx: Context, own: Own): Promise<OwnHanding> {
  const { id: center } = ctx.center;
  await ctx.db.$queryRaw`
    select 1 from drafts where center_id = ${center}::uuid and receipt = ${own.receipt} for update`;
  await ctx.db.$queryRaw`
    select 1 from applications where center_id = ${center}::uuid and receipt = ${own.receipt} for update`;
  return ownHanding(ctx, own);
}

async function record(
  ctx: Context,
  { id, handing }: OwnHanding,
  event: "addFile" | "removeFile",
  reason: string,
): Promise<void> {
  if (handing.submitted) await ctx.audit({ subject: subjectOf({ id }), event, reason });
  else
    ctx.audit.nothing(
      "a draft is nobody's business yet, and its files say themselves when they came and went",
    );
}
