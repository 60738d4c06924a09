import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type FieldErrors, invalid } from "@/lib/domain/base/errors";
import { packAnswers } from "@/lib/domain/center/question-answers";
import type { ApplicationChannel } from "@/lib/domain/recruitment/application/application-channel";
import type { ApplicationAnswers } from "@/lib/domain/recruitment/application/application-form";
import { readApplication } from "@/lib/domain/recruitment/application/application-steps";
import { residencyModes } from "@/lib/domain/recruitment/residency-mode";
import { askedFiles, missingFiles } from "@/lib/domain/recruitment/upload-part";
import { say } from "../../center/say";
import { type AskingCall, callAsksById } from "../call/call-asks";
import { assertOpen } from "../call/call-open";
import { lockCall } from "../call/call-record";
import { lockDraft, partsHeld, typedValues } from "../draft/draft";
import { type Own, ownApplication } from "../own-application";
import { letterTo } from "./applicants";

export interface Acceptance extends Own {
  name: string;
  submittedAt: Date;
  /** It had been submitted before; the first submission stands. */
  repeated: boolean;
}

/**
 * Makes an application of a draft, under its id, its number and its code. All that is wrong is told at once, by the
 * fields of all steps. Of two clicks the second finds the first. Nobody's application hinders another: a rival may type
 * anybody's code, so likeness is for the formal check.
 */
export async function submitDraft(
  ctx: Context,
  { publicationConsent, ...own }: Own & { publicationConsent?: unknown },
): Promise<Acceptance> {
  const { callId, draft: waits } = await ownApplication(ctx, own);
  if (!waits) return submittedBefore(ctx, own);
  await lockCall(ctx, callId);
  const draft = await lockDraft(ctx, own);
  if (draft.submittedAt) return submittedBefore(ctx, own);
  const call = await callAsksById(ctx, callId);
  assertOpen(ctx, call);
  const typed = { ...typedValues.parse(draft.values), publicationConsent };
  const read = readApplication(call.asks, typed);
  const faults: FieldErrors = {
    ...(read.ok ? {} : read.faults),
    ...missingFiles(askedFiles(call.asks, typed), await partsHeld(ctx, draft.id)),
  };
  if (!read.ok || Object.keys(faults).length > 0) throw invalid(faults);
  await acceptApplication(ctx, call, draft, read.value);
  await ctx.db.draft.updateMany({
    where: { centerId: ctx.center.id, id: draft.id },
    data: { submittedAt: ctx.now },
  });
  return { ...own, name: read.value.name, submittedAt: ctx.now, repeated: false };
}

async function submittedBefore(ctx: Context, own: Own): Promise<Acceptance> {
  const { id, ...found } = await ctx.db.application.findFirstOrThrow({
    where: { centerId: ctx.center.id, receipt: own.receipt },
    select: { id: true, name: true, submittedAt: true },
  });
  await ctx.audit({ subject: { type: "submission", id }, event: "repeat" });
  return { ...own, ...found, repeated: true };
}

const residencyMode = z.enum(residencyModes).nullable();

export interface Numbers {
  id: string;
  receipt: string;
  queryCodeHash: string;
  submissionHash: string;
}

/** The application itself, under the numbers it was given. */
export async function acceptApplication(
  ctx: Context,
  call: AskingCall,
  { id, receipt, queryCodeHash, submissionHash }: Numbers,
  read: ApplicationAnswers,
  channel: ApplicationChannel = "online",
): Promise<void> {
  await ctx.db.application.create({
    data: {
      ...read,
      ...{ id, receipt, queryCodeHash, submissionHash },
      ...{ centerId: ctx.center.id, callId: call.id, channel },
      category: read.category,
      residencyMode: residencyMode.parse(read.residencyMode),
      answers: packAnswers(read.answers),
      publicationConsent: true,
      submittedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "application", id }, event: "submit", to: "submitted" });
  await say(ctx, "applicationReceived", [letterTo({ ...read, id, receipt, call })]);
}
