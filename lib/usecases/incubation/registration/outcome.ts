import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import {
  addDays,
  type CivilDate,
  formatDate,
  fromUtcMidnight,
  toUtcMidnight,
} from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { periodEnd } from "@/lib/domain/center/calendar";
import { openRegistrationStates } from "@/lib/domain/incubation/registration";
import type { grantForm, refuseForm } from "@/lib/domain/incubation/registration-acts";
import { holidaysWithin } from "../../center/calendar-day";
import { changeLegalStatus } from "../../registry/organization-status";
import { idsWithin } from "../../registry/place-choice";
import { legalFormOf, lockRegistration, moveRegistration, type OneRegistration } from "./case";
import { checklistFor } from "./checklist";
import { assertNumberFree } from "./filing-place";
import { withoutOpinion } from "./opinion";

type Reasoned = OneRegistration & { reason: string };

/** What an organization asked for is taken in hand; its day of beginning is today. */
export async function acceptRegistration(ctx: Context, input: OneRegistration) {
  const openedOn = toUtcMidnight(chinaDate(ctx.now));
  await moveRegistration(ctx, await lockRegistration(ctx, input), "accept", { openedOn });
}

/** The last day of the green channel of a case that is submitted on a day; working days count from the day after (民法典 201). */
async function dueAfter(ctx: Context, form: string, start: CivilDate): Promise<CivilDate> {
  const { days } = await checklistFor(ctx, legalFormOf(form));
  const holidays = await holidaysWithin(ctx, start, addDays(start, days * 2 + 30));
  return periodEnd({ start, length: days, unit: "workingDays", firstDayCounts: false }, holidays);
}

export async function submitRegistration(ctx: Context, input: OneRegistration) {
  const today = chinaDate(ctx.now);
  const found = await lockRegistration(ctx, input);
  const dueOn = found.fastTrack ? toUtcMidnight(await dueAfter(ctx, found.form, today)) : null;
  await moveRegistration(ctx, found, "submit", { submittedOn: toUtcMidnight(today), dueOn });
}

export async function recallRegistration(ctx: Context, { reason, ...input }: Reasoned) {
  const found = await lockRegistration(ctx, input);
  const cleared = { submittedOn: null, dueOn: null, ...withoutOpinion(found) };
  await moveRegistration(ctx, found, "recall", cleared, reason);
}

export async function endRegistration(ctx: Context, { reason, ...input }: Reasoned) {
  await moveRegistration(ctx, await lockRegistration(ctx, input), "end", { endReason: reason }, reason);
}

/** Goes on with a case, unless another of its kind was begun meanwhile. */
export async function reopenRegistration(ctx: Context, { reason, ...input }: Reasoned) {
  const found = await lockRegistration(ctx, input);
  const { organizationId, kind } = found;
  const others = { centerId: ctx.center.id, organizationId, kind, id: { not: found.id } };
  if (
    await ctx.db.registrationCase.findFirst({
      where: { ...others, state: { in: [...openRegistrationStates] } },
    })
  )
    throw new AppError("conflict", "这个组织已另有一件同类事项在办，不能恢复这一件。");
  const cleared = {
    ...{ submittedOn: null, dueOn: null, decidedOn: null, endReason: null },
    ...withoutOpinion(found),
  };
  await moveRegistration(ctx, found, "reopen", cleared, reason);
}

/** Decided between the day of submission and today. */
function assertDecided(ctx: Context, decidedOn: CivilDate, submittedOn: Date | null): void {
  if (decidedOn > chinaDate(ctx.now)) throw invalid({ decidedOn: "不能晚于今天。" });
  const since = submittedOn && fromUtcMidnight(submittedOn);
  if (since && decidedOn < since)
    throw invalid({ decidedOn: `不能早于提交的那一天（${formatDate(since)}）。` });
}

export async function refuseRegistration(
  ctx: Context,
  input: FormValue<typeof refuseForm> & OneRegistration,
) {
  const found = await lockRegistration(ctx, input);
  const { decidedOn, reason } = input;
  assertDecided(ctx, decidedOn, found.submittedOn);
  const data = { decidedOn: toUtcMidnight(decidedOn), endReason: reason };
  await moveRegistration(ctx, found, "refuse", data, reason);
  return { id: found.id };
}

/** The code or the number has arrived: it is checked, and the legal status of the organization goes on with it. */
export async function grantRegistration(ctx: Context, input: FormValue<typeof grantForm> & OneRegistration) {
  const found = await lockRegistration(ctx, input);
  const { decidedOn, paper, codeReason } = input;
  const { organizationId, placeId } = found;
  assertDecided(ctx, decidedOn, found.submittedOn);
  await lockCenter(ctx);
  if (placeId !== null) await assertNumberFree(ctx, { placeId, organizationId, paper });
  await moveRegistration(ctx, found, "grant", { decidedOn: toUtcMidnight(decidedOn), paper });
  const registered = found.kind === "registration";
  const own = { centerId: ctx.center.id, id: organizationId };
  const { filingNumber } = await ctx.db.organization.findFirstOrThrow({
    where: own,
    select: { filingNumber: true },
  });
  if (placeId !== null) await settle(ctx, own, placeId);
  const status = {
    organization: organizationId,
    legalStatus: registered ? ("registered" as const) : ("filed" as const),
    creditCode: registered ? paper : null,
    filingNumber: registered ? filingNumber : paper,
    since: decidedOn,
    codeReason,
    paper: null,
    reason: registered ? "登记事项办成" : "备案事项办成",
  };
  await changeLegalStatus(ctx, status).catch(onItsPage);
  return { id: found.id };
}

/** A group is known from now on to the community that it was filed in; a grid or an estate of it stays. */
async function settle(ctx: Context, own: { centerId: string; id: string }, placeId: string) {
  const within = await idsWithin(ctx, placeId);
  const moved = { ...own, OR: [{ placeId: null }, { placeId: { notIn: within } }] };
  const { count } = await ctx.db.organization.updateMany({ where: moved, data: { placeId } });
  if (count === 0) return;
  await ctx.audit({ subject: { type: "organization", id: own.id }, event: "edit", details: { placeId } });
}

/** What is wrong with the status, at the fields of the page that was filled in. */
function onItsPage(fault: unknown): never {
  if (!(fault instanceof AppError) || fault.code !== "invalid") throw fault;
  const { creditCode, filingNumber, since } = fault.fields;
  const paper = creditCode ?? filingNumber;
  throw invalid({ ...(paper && { paper }), ...(since && { decidedOn: since }) });
}
