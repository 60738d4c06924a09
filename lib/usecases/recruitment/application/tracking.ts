import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, daysBetween, formatPeriod, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { AnswerInWords } from "@/lib/domain/center/question-answers";
import { type ApplicantStatus, applicantStatus } from "@/lib/domain/recruitment/applicant-status";
import { applicationLabels } from "@/lib/domain/recruitment/application/application-lifecycle";
import { outStates } from "@/lib/domain/recruitment/application/application-standing";
import { whyNotWithdraw } from "@/lib/domain/recruitment/application/withdrawal";
import { answersInWords } from "@/lib/usecases/center/form";
import { stateNow } from "../call/call-record";
import { partsHeld } from "../draft/draft";
import { draftBehind, draftTold } from "../draft/draft-tracking";
import { sealFor } from "../own-application";
import { hashQueryCode, sameHash } from "../query-secret";

export interface TrackingStep {
  on: CivilDate;
  what: string;
}

export interface Tracking extends ApplicantStatus {
  receipt: string;
  name: string;
  batch: string;
  steps: TrackingStep[];
  /** The list of admitted organizations is out. */
  published: boolean;
  /** Something is to be corrected now. */
  correcting: boolean;
  /** What the organization answered to the questions of the call. */
  answers: AnswerInWords[];
  /** Where a draft is gone on with: the key of its call. */
  goOn: string | null;
  mayWithdraw: boolean;
  /** Files were handed over with it. */
  handedOver: boolean;
  /** Its agreement is there to be read, and perhaps signed. */
  issued: boolean;
}

/**
 * The status behind a receipt and its query code with the seal for its browser, or null when the two do not belong together. Null and not an
 * error, because the record that somebody tried must be kept; an unknown receipt and a wrong code look the same.
 */
export async function trackApplication(
  ctx: Context,
  input: { receipt: string; queryCode: string },
): Promise<(Tracking & { seal: string }) | null> {
  const application =
    (await applicationBehind(ctx, input.receipt)) ?? (await draftBehind(ctx, input.receipt));
  const right = sameHash(hashQueryCode(input.receipt, input.queryCode), application?.queryCodeHash ?? "");
  await ctx.audit({
    // Not the history of the application itself: its staff would drown in it.
    subject: { type: "tracking", id: application?.id ?? ctx.center.id },
    event: application && right ? "track" : "guess",
    details: { receipt: input.receipt },
  });
  if (!application || !right) return null;
  const seal = sealFor(ctx, application.receipt, application.queryCodeHash);
  if ("values" in application) return { ...draftTold(ctx, application), seal };
  const handedOver = (await partsHeld(ctx, application.id)).length > 0;
  return { ...told(ctx, application), handedOver, seal };
}

type Row = NonNullable<Awaited<ReturnType<typeof applicationBehind>>>;

function applicationBehind(ctx: Context, receipt: string) {
  return ctx.db.application.findFirst({
    where: { receipt },
    select: {
      id: true,
      receipt: true,
      name: true,
      state: true,
      queryCodeHash: true,
      answers: true,
      submittedAt: true,
      acceptedAt: true,
      corrections: {
        where: { state: { not: "withdrawn" } },
        select: { state: true, dueOn: true, issuedAt: true, endedAt: true },
        orderBy: { number: "asc" },
      },
      formalChecks: { select: { verdict: true, reason: true, checkedAt: true } },
      agreements: { select: { organizationSignedOn: true, centerSignedOn: true, issuedAt: true } },
      call: {
        select: {
          kind: true,
          name: true,
          state: true,
          closesOn: true,
          closesAt: true,
          questions: true,
          reviewOn: true,
          notices: {
            where: { state: { notIn: ["drafted", "withdrawn"] } },
            select: { startsOn: true, endsOn: true, publishedAt: true },
          },
        },
      },
    },
  });
}

function told(ctx: Context, application: Row): Omit<Tracking, "handedOver"> {
  const today = chinaDate(ctx.now);
  const { call, receipt, name, state } = application;
  // Before its first day a notice names nobody, on the public site as here.
  const notice = call.notices.find(({ startsOn }) => fromUtcMidnight(startsOn) <= today);
  const open = application.corrections.find((one) => one.state === "open");
  const status = applicantStatus({
    state,
    call: { kind: call.kind, state: call.state, reviewOn: call.reviewOn && fromUtcMidnight(call.reviewOn) },
    notice: notice ? { endsOn: fromUtcMidnight(notice.endsOn) } : null,
    reason: application.formalChecks[0]?.reason ?? null,
    correctionDue: open ? fromUtcMidnight(open.dueOn) : null,
  });
  return {
    ...status,
    receipt,
    name,
    batch: call.name,
    steps: steps(application, notice),
    published: !!notice,
    correcting: state === "correcting",
    answers: answersInWords(call, application.answers),
    goOn: null,
    issued: application.agreements.some(({ issuedAt }) => issuedAt !== null),
    mayWithdraw: whyNotWithdraw(state, stateNow(ctx, call)) === null,
  };
}

function steps(
  { submittedAt, acceptedAt, corrections, formalChecks, agreements, state }: Row,
  notice: Row["call"]["notices"][number] | undefined,
): TrackingStep[] {
  const done: TrackingStep[] = [{ on: chinaDate(submittedAt), what: "提交申请" }];
  const [check] = formalChecks;
  if (acceptedAt) done.push({ on: chinaDate(acceptedAt), what: "中心受理" });
  for (const { state, issuedAt, endedAt } of corrections) {
    done.push({ on: chinaDate(issuedAt), what: "通知补正" });
    if (state === "answered" && endedAt) done.push({ on: chinaDate(endedAt), what: "提交补正" });
  }
  const [agreement] = agreements;
  if (check) {
    done.push({ on: chinaDate(check.checkedAt), what: applicationLabels[check.verdict] });
  }
  if (notice && !outStates.some((out) => out === state)) {
    const starts = fromUtcMidnight(notice.startsOn);
    const on = notice.publishedAt ? chinaDate(notice.publishedAt) : starts;
    const period = formatPeriod(starts, fromUtcMidnight(notice.endsOn));
    done.push({ on, what: `公布入围名单，公示期${period}` });
  }
  if (agreement?.organizationSignedOn) {
    done.push({ on: fromUtcMidnight(agreement.organizationSignedOn), what: "本组织签署协议" });
  }
  if (agreement?.centerSignedOn) {
    done.push({ on: fromUtcMidnight(agreement.centerSignedOn), what: "孵化中心签署协议" });
  }
  return done.sort((a, b) => daysBetween(b.on, a.on));
}
