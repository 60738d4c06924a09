import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import {
  addDays,
  type CivilDate,
  formatDate,
  fromUtcMidnight,
  toUtcMidnight,
} from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { holidayWarning } from "@/lib/domain/center/calendar";
import { reminderDay, termEnd } from "@/lib/domain/center/check-terms";
import { progressOf } from "@/lib/domain/recruitment/check/finding";
import { itemsInWords, type NoticeAnswers } from "@/lib/domain/recruitment/correction";
import { holidaysWithin } from "../../center/calendar-day";
import { say } from "../../center/say";
import { unsay } from "../../center/unsay";
import { applicantsOf } from "../application/applicants";
import { moveApplications } from "../application/transition";
import { lockApplication } from "../check/acceptance";
import { assertImpartial } from "../check/bias";
import { findingsOf } from "../check/finding";
import { itemsFor } from "../check/items";
import { readTold } from "./correction-changes";

/** The holidays that a term which begins on a day may meet. */
function holidaysFrom(ctx: Context, start: CivilDate) {
  return holidaysWithin(ctx, start, addDays(start, 180));
}

/** The notice as it would be issued now, or as it was: what it names, until when, and how often there was one. */
export async function viewNotice(ctx: Context, { receipt }: { receipt: string }) {
  const application = await ctx.db.application.findFirst({
    where: { centerId: ctx.center.id, receipt },
    omit: { queryCodeHash: true, submissionHash: true },
    include: {
      corrections: { orderBy: { number: "desc" } },
    },
  });
  if (!application) throw notFound("申请");
  const { id, corrections } = application;
  const { items, call } = await itemsFor(ctx, application);
  const { open, deficient } = progressOf(items, await findingsOf(ctx, id));
  const { correctionDays } = ctx.center;
  const today = chinaDate(ctx.now);
  const holidays = await holidaysFrom(ctx, today);
  const dueOn = termEnd(today, correctionDays, holidays);
  return {
    application: { ...application, call },
    edition: await editionOf(ctx, { type: "application", id }),
    unseen: open.length,
    items: deficient.map(({ item, label, reason }) => ({ item, label, reason })),
    days: correctionDays,
    dueOn,
    warning: holidayWarning(today, dueOn, holidays),
    notices: corrections.map(({ items, dueOn, ...notice }) => ({
      ...notice,
      items: readTold(items),
      dueOn: fromUtcMidnight(dueOn),
    })),
  };
}

/** Issues the one consolidated notice: all that was found deficient opens again for the applicant, until its last day. */
export async function requestCorrection(
  ctx: Context,
  { application: id, days, why = "", edition }: NoticeAnswers & { application: string } & Seen,
) {
  const application = await lockApplication(ctx, id);
  await assertEdition(ctx, { type: "application", id }, { edition });
  await assertImpartial(ctx, [id]);
  const { items } = await itemsFor(ctx, application);
  const { open, deficient } = progressOf(items, await findingsOf(ctx, id));
  if (open.length > 0)
    throw new AppError("conflict", `还有 ${open.length} 项未看。补正应当一次告知，请全部看完再发通知。`);
  if (deficient.length === 0) throw new AppError("conflict", "没有需要补正的事项，不能发补正通知。");
  const where = { centerId: ctx.center.id, applicationId: id };
  const earlier = await ctx.db.correction.count({ where: { ...where, state: { not: "withdrawn" } } });
  if (earlier > 0 && why === "") throw invalid({ why: "请写明为什么再次通知补正。" });
  const today = chinaDate(ctx.now);
  const holidays = await holidaysFrom(ctx, today);
  const dueOn = termEnd(today, days, holidays);
  await moveApplications(ctx, [id], application.state, "requestCorrection", why || undefined);
  const told = deficient.map(({ item, label, reason }) => ({ item, label, reason }));
  const { id: correction } = await ctx.db.correction.create({
    data: {
      ...where,
      number: (await ctx.db.correction.count({ where })) + 1,
      items: told,
      dueOn: toUtcMidnight(dueOn),
      issuedAt: ctx.now,
      issuedByName: ctx.actor.name,
    },
    select: { id: true },
  });
  const applicants = await applicantsOf(ctx, [id]);
  const fields = { 补正事项: itemsInWords(told), 补正期限: formatDate(dueOn) };
  await say(
    ctx,
    "correctionAsked",
    applicants.map((one) => ({ ...one, fields: { ...one.fields, ...fields } })),
  );
  await ctx.enqueue("lapseCorrection", { correction }, { startAfter: chinaDayStart(addDays(dueOn, 1)) });
  const remind = reminderDay(today, dueOn, holidays);
  if (remind) await ctx.enqueue("remindCorrection", { correction }, { startAfter: chinaDayStart(remind) });
  return { receipt: application.receipt, dueOn };
}

/** Takes a notice back that nobody has answered; the application is checked again. */
export async function takeBackCorrection(ctx: Context, input: { application: string; reason: string }) {
  const { application: id, reason } = input;
  const { state } = await lockApplication(ctx, id);
  await moveApplications(ctx, [id], state, "takeBackCorrection", reason);
  await unsay(ctx, "takeBackCorrection", [id], reason);
  await endCorrection(ctx, id, "withdrawn");
}

/** Ends the open notice of an application, if there is one. */
export async function endCorrection(
  ctx: Context,
  applicationId: string,
  state: "answered" | "lapsed" | "withdrawn",
): Promise<void> {
  await ctx.db.correction.updateMany({
    where: { centerId: ctx.center.id, applicationId, state: "open" },
    data: { state, endedAt: ctx.now },
  });
}
