import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { AppError, type FieldErrors, notFound } from "@/lib/domain/base/errors";
import {
  readStep,
  type StepId,
  stepsOf,
  type Typed,
  typedIn,
} from "@/lib/domain/recruitment/application/application-steps";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { callPhase } from "@/lib/domain/recruitment/call/call-phase";
import { type Clash, draftsEndAt, mergeStep, mostTyped, sameTyped } from "@/lib/domain/recruitment/draft";
import type { OwnKey } from "@/lib/domain/recruitment/own-keys";
import { formatReceipt } from "@/lib/domain/recruitment/receipt";
import { askedFiles } from "@/lib/domain/recruitment/upload-part";
import { type AskingCall, callAsks } from "../call/call-asks";
import { assertOpen } from "../call/call-open";
import { lockCall } from "../call/call-record";
import { firstOpened, type Own, sealFor } from "../own-application";
import { hashQueryCode, hashSubmissionKey, queryCodeOf, sameHash } from "../query-secret";

export interface DraftSave {
  call: CallKey;
  /** Of the page that begins a draft: sent twice, it begins one. */
  key: string;
  own?: Own | undefined;
  /** What is sent; null for all steps at once. */
  step: StepId | null;
  /** What the page was made from; what it did not change is left as another window has it. */
  was: Typed;
  typed: Typed;
}

export interface SavedDraft extends Own {
  /** Told once, to the page that begins it. */
  queryCode: string | null;
  savedAt: Date;
  /** Counts the saves of the draft. */
  version: number;
  /** Fields that another window has changed since; they stand as it saved them. */
  clashes: Clash[];
  /** Those of this applicant now, in their order. */
  steps: StepId[];
  /** What is wrong with what was typed in this step; it is saved all the same. */
  faults: FieldErrors;
}

interface Row {
  id: string;
  callId: string;
  receipt: string;
  queryCodeHash: string;
  submissionHash: string;
  values: unknown;
  version: number;
  submittedAt: Date | null;
  savedAt: Date;
}

export const typedValues = z.record(z.string(), z.unknown());

/** The draft that a seal opens, locked until the transaction ends. */
export async function lockDraft(ctx: Context, { receipt, seal }: Own): Promise<Row> {
  const [row] = await ctx.db.$queryRaw<Row[]>`
    select id, call_id as "callId", receipt, query_code_hash as "queryCodeHash",
      submission_hash as "submissionHash", values, version, submitted_at as "submittedAt",
      saved_at as "savedAt"
    from drafts where center_id = ${ctx.center.id}::uuid and receipt = ${receipt} for update`;
  if (!row || !sameHash(sealFor(ctx, receipt, row.queryCodeHash), seal)) throw notFound("草稿");
  return row;
}

/** Saves what was typed, right or wrong; the first field that is saved makes the draft with its number and code. */
export async function saveDraft(ctx: Context, input: DraftSave): Promise<SavedDraft> {
  const call = await callAsks(ctx, input.call);
  assertOpen(ctx, call);
  assertAsked(call, input.typed);
  const begun = input.own ? null : await begin(ctx, call, input);
  const own = begun ?? input.own;
  if (!own) throw notFound("草稿");
  const row = await lockDraft(ctx, own);
  if (row.callId !== call.id) throw notFound("草稿");
  if (row.submittedAt) throw new AppError("conflict", `申请 ${row.receipt} 已经提交，不能再修改。`);
  const stored = typedValues.parse(row.values);
  const { values, clashes } = merged(call, stored, input);
  const changed = JSON.stringify(values) !== JSON.stringify(stored);
  if (changed) await store(ctx, row.id, values);
  if (!begun) ctx.audit.nothing("what is typed is the applicant's own until it is submitted");
  return {
    receipt: row.receipt,
    seal: own.seal,
    queryCode: begun?.queryCode ?? null,
    savedAt: changed ? ctx.now : row.savedAt,
    version: row.version + (changed ? 1 : 0),
    clashes,
    steps: stepsOf(call.asks, values).map(({ id }) => id),
    faults: wrongIn(call, values, input.step),
  };
}

function merged(call: AskingCall, stored: Typed, { step: only, was, typed }: DraftSave) {
  let values = stored;
  const clashes: Clash[] = [];
  for (const step of stepsOf(call.asks, { ...stored, ...typed })) {
    if (only !== null && step.id !== only) continue;
    const after = mergeStep(step, { stored: values, was, typed });
    values = after.values;
    clashes.push(...after.clashes);
  }
  return { values, clashes };
}

/** An answer to a question that the call does not have comes from no page of ours. */
function assertAsked({ asks }: AskingCall, typed: Typed): void {
  const answers = typedIn({ under: "answers." }, typed);
  if (Object.keys(answers).every((name) => asks.questions.some(({ id }) => id === name))) return;
  throw new AppError("invalid", "页面上的问题与现在的申请表不一致。请先复制已填的内容，再刷新页面填写。");
}

/** What was typed as it is stored; refused where it is more than all fields together may hold. */
export function storable(values: Typed) {
  const text = JSON.stringify(values);
  if (text.length > mostTyped)
    throw new AppError("limit", "填写的内容合计过长，没有保存。请先精简，再继续填写。");
  return JSON.parse(text);
}

async function store(ctx: Context, id: string, values: Typed): Promise<void> {
  await ctx.db.draft.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { values: storable(values), version: { increment: 1 }, savedAt: ctx.now },
  });
}

/** What is wrong in a step, as far as something was typed there. */
function wrongIn({ asks }: AskingCall, values: Typed, only: StepId | null): FieldErrors {
  const faults = stepsOf(asks, values)
    .filter(({ id }) => only === null || id === only)
    .flatMap((step) => {
      const read = readStep(step, values);
      const own = typedIn(step, values);
      const isTyped = (place: string) =>
        !sameTyped(own[place.slice(step.under.length).split(".")[0] ?? ""], "");
      return Object.entries(read.ok ? {} : read.faults).filter(([place]) => isTyped(place));
    });
  return Object.fromEntries(faults);
}

/** A new draft under the next number of its call, or the one that this page has begun before. */
async function begin(ctx: Context, call: AskingCall, { key, typed, step }: DraftSave) {
  const { values } = mergedFrom(call, typed, step);
  if (sameTyped(values, "")) throw new AppError("invalid", "还没有填写内容，请至少填写一项再保存。");
  await lockCall(ctx, call.id);
  const submissionHash = hashSubmissionKey(key);
  const queryCode = queryCodeOf(key);
  const before = await ctx.db.draft.findFirst({
    where: { centerId: ctx.center.id, callId: call.id, submissionHash },
    select: { receipt: true, queryCodeHash: true },
  });
  if (before) {
    ctx.audit.nothing("the same page saved twice");
    return { receipt: before.receipt, seal: sealFor(ctx, before.receipt, before.queryCodeHash), queryCode };
  }
  const { receiptCounter } = await ctx.db.call.update({
    where: { centerId_id: { centerId: ctx.center.id, id: call.id } },
    data: { receiptCounter: { increment: 1 } },
    select: { receiptCounter: true },
  });
  const receipt = formatReceipt(ctx.center.code, call, receiptCounter);
  const queryCodeHash = hashQueryCode(receipt, queryCode);
  const { id } = await ctx.db.draft.create({
    data: {
      ...{ centerId: ctx.center.id, callId: call.id, receipt, queryCodeHash, submissionHash },
      ...{ createdAt: ctx.now, savedAt: ctx.now },
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "draft", id }, event: "begin" });
  const startAfter = draftsEndAt(call);
  await ctx.enqueue("deleteDrafts", { call: call.id }, { startAfter, singletonKey: call.id });
  return { receipt, seal: sealFor(ctx, receipt, queryCodeHash), queryCode };
}

function mergedFrom(call: AskingCall, typed: Typed, step: StepId | null) {
  return merged(call, {}, { call, key: "", step, was: {}, typed });
}

/** The parts for which files were handed over, one entry for each file. */
export function partsHeld({ center, db }: Context, subjectId: string) {
  return db.file.findMany({
    where: { centerId: center.id, subjectType: "application", subjectId, state: "stored" },
    select: { part: true },
  });
}

/** What this browser has written for the call, the last it began, with what the call asks and the key to it. */
export async function readDraft(ctx: Context, { call: key, own }: { call: CallKey; own: readonly OwnKey[] }) {
  const call = await callAsks(ctx, key);
  const phase = callPhase(call, ctx.now);
  const rows =
    own.length === 0
      ? []
      : await ctx.db.draft.findMany({
          where: {
            centerId: ctx.center.id,
            callId: call.id,
            receipt: { in: own.map(({ receipt }) => receipt) },
          },
          select: {
            ...{ id: true, receipt: true, queryCodeHash: true, values: true, version: true },
            ...{ savedAt: true, submittedAt: true },
          },
        });
  const opened = firstOpened(ctx, own, rows);
  if (!opened) return { call, phase, draft: null, key: null };
  const { queryCodeHash: _, values, ...draft } = opened.row;
  const typed = typedValues.parse(values);
  const files = askedFiles(call.asks, typed).length > 0 ? await partsHeld(ctx, draft.id) : [];
  return { call, phase, draft: { ...draft, values: typed, files }, key: opened.key };
}
