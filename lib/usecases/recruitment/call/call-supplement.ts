import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";
import type { CallKey, CallKind } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { runsOutAt, wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import {
  extensionFaults,
  type extensionForm,
  extensionInWords,
  type supplementForm,
  whyNotExtend,
  whyNotSupplement,
} from "@/lib/domain/recruitment/call/call-supplement";
import { say } from "../../center/say";
import { applicantsStanding, draftersOf } from "../application/applicants";
import { moveCall } from "../application/transition";
import { callByKey, lockCall, stateNow, windowOf } from "./call-record";

type Call = Awaited<ReturnType<typeof lockCall>>;

/** What was added to a call, the latest first. */
export function supplementsOf(ctx: Context, callId: string) {
  return ctx.db.callSupplement.findMany({
    where: { centerId: ctx.center.id, callId },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true, body: true, publishedAt: true, publishedByName: true },
  });
}

/** What was added lately to calls that still take applications, for the front page. */
export function latestSupplements(ctx: Context) {
  return ctx.db.$queryRaw<{ id: string; title: string; publishedAt: Date; kind: CallKind; number: number }[]>`
    select s.id, s.title, s.published_at as "publishedAt", c.kind::text as kind, c.number
      from call_supplements s join calls c on c.center_id = s.center_id and c.id = s.call_id
     where s.center_id = ${ctx.center.id}::uuid and c.state = 'recruiting'
       and c.closes_on >= ${toUtcMidnight(chinaDate(ctx.now))}::date
     order by s.published_at desc, s.id desc limit 3`;
}

/** A published call, to be added to. */
export function callToAmend(ctx: Context, input: { call: CallKey }) {
  return amendable(ctx, input, whyNotSupplement);
}

/** The same, to take applications longer. */
export function callToExtend(ctx: Context, input: { call: CallKey }) {
  return amendable(ctx, input, whyNotExtend);
}

async function amendable(
  ctx: Context,
  input: { call: CallKey },
  whyNot: (state: CallState) => string | null,
) {
  const call = await callByKey(ctx, input.call);
  const why = whyNot(stateNow(ctx, call));
  if (why) throw new AppError("conflict", why);
  return {
    id: call.id,
    name: call.name,
    ...windowOf(call),
    reviewOn: call.reviewOn && fromUtcMidnight(call.reviewOn),
    edition: await editionOf(ctx, { type: "call", id: call.id }),
  };
}

/** Adds to a published call, for everybody to read; whoever has applied or begun to is told of it. */
export async function publishSupplement(
  ctx: Context,
  { callId, edition, title, body }: FormValue<typeof supplementForm> & Seen & { callId: string },
) {
  const call = await lockCall(ctx, callId);
  const why = whyNotSupplement(stateNow(ctx, call));
  if (why) throw new AppError("conflict", why);
  await assertEdition(ctx, { type: "call", id: callId }, { edition });
  await add(ctx, call, { title, body });
  await ctx.audit({ subject: { type: "call", id: callId }, event: "supplement", reason: title });
  return { kind: call.kind, number: call.number };
}

/** Takes applications longer; a call that has closed opens again. A supplement says so, with the reason. */
export async function extendCall(
  ctx: Context,
  { callId, edition, ...typed }: FormValue<typeof extensionForm> & Seen & { callId: string },
) {
  const call = await lockCall(ctx, callId);
  const why = whyNotExtend(stateNow(ctx, call));
  if (why) throw new AppError("conflict", why);
  await assertEdition(ctx, { type: "call", id: callId }, { edition });
  const window = windowOf(call);
  const to = { closesOn: typed.closesOn, closesAt: readTime(typed.closesAt), reviewOn: typed.reviewOn };
  const faults = extensionFaults(window, to, ctx.now);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.call.updateMany({
    where: { centerId: ctx.center.id, id: callId },
    data: {
      closesOn: toUtcMidnight(to.closesOn),
      closesAt: to.closesAt,
      reviewOn: to.reviewOn && toUtcMidnight(to.reviewOn),
    },
  });
  await ctx.audit({
    subject: { type: "call", id: callId },
    event: "extend",
    reason: typed.reason,
    details: {
      before: { ...window, reviewOn: call.reviewOn && fromUtcMidnight(call.reviewOn) },
      after: { ...to },
    },
  });
  if (call.state === "closed") await moveCall(ctx, call, "reopenCall", typed.reason);
  await add(ctx, call, extensionInWords({ name: call.name, ...window }, to, typed.reason), to);
  // The job of the old end finds the call open, and leaves it.
  await ctx.enqueue("closeCall", { call: callId }, { startAfter: runsOutAt(to) });
  return { kind: call.kind, number: call.number };
}

function readTime(typed: string | null): string {
  const time = typed === null ? wholeDays.closesAt : parseTimeOfDay(typed);
  if (time !== null) return time;
  throw invalid({ closesAt: "新的截止时间不是有效的时间，请按“18:00”的样子填写。" });
}

async function add(
  ctx: Context,
  call: Call,
  words: { title: string; body: string },
  to?: { closesOn: ReturnType<typeof windowOf>["closesOn"]; closesAt: string },
): Promise<void> {
  await ctx.db.callSupplement.create({
    data: {
      centerId: ctx.center.id,
      callId: call.id,
      ...words,
      ...(to && { closesOn: toUtcMidnight(to.closesOn), closesAt: to.closesAt }),
      publishedAt: ctx.now,
      publishedByName: ctx.actor.name,
    },
  });
  const letters = [...(await applicantsStanding(ctx, call.id)), ...(await draftersOf(ctx, call))];
  await say(
    ctx,
    "callSupplemented",
    letters.map((one) => ({ ...one, fields: { ...one.fields, 补充公告: words.title } })),
  );
}
