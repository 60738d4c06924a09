import type { Context } from "@/lib/db/context";
import { editionIn } from "@/lib/db/edition";
import { sidesOpen } from "@/lib/domain/admission/signing-side";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { sameCall } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { historyOf } from "@/lib/usecases/center/history";
import { leaderOnRecord } from "./issue/merge-values";
import { objectionToAward, openObjection } from "./objection/open-objection";
import { freePlaces } from "./places";

function civil(date: Date | null): CivilDate | null {
  return date && fromUtcMidnight(date);
}

/** An agreement itself: its number, its state, and who signed when. */
const signatures = {
  id: true,
  number: true,
  state: true,
  organizationSignedOn: true,
  organizationSigner: true,
  centerSignedOn: true,
  centerSigner: true,
  issuedAt: true,
  expiresOn: true,
} as const;

/** The last day of the public notice that announced these applications of a call; their agreements are signed after it. */
export async function noticeEnd(
  ctx: Context,
  callId: string,
  applications: readonly string[],
): Promise<CivilDate | null> {
  const notice = await ctx.db.publicNotice.findFirst({
    where: {
      centerId: ctx.center.id,
      callId,
      state: { not: "withdrawn" },
      selection: { entries: { some: { applicationId: { in: [...applications] }, outcome: "admitted" } } },
    },
    orderBy: { endsOn: "desc" },
    select: { endsOn: true },
  });
  return civil(notice?.endsOn ?? null);
}

function applicationsOf(agreements: readonly { applicationId: string | null }[]): string[] {
  return agreements.flatMap(({ applicationId }) => applicationId ?? []);
}

/** Agreements in the order of their numbers, each with whom it binds and who leads it. */
async function rowsOf(ctx: Context, where: { callId: string | null } | { number: { in: string[] } }) {
  const agreements = await ctx.db.agreement.findMany({
    where,
    select: {
      ...signatures,
      callId: true,
      applicationId: true,
      application: { select: { name: true, leaderName: true } },
      organization: { select: { name: true } },
    },
    orderBy: { number: "asc" },
  });
  return agreements.map(({ application, organization, ...agreement }) => ({
    ...agreement,
    organization: application?.name ?? organization?.name ?? "",
    leader: application?.leaderName ?? null,
    organizationSignedOn: civil(agreement.organizationSignedOn),
    centerSignedOn: civil(agreement.centerSignedOn),
    expiresOn: civil(agreement.expiresOn),
  }));
}

/**
 * The agreements that were ticked and the sides whose signature may be recorded for all of them: none where they are of
 * several calls. Those made directly, without a call, are signed together like those of one.
 */
export async function agreementsToSign(ctx: Context, input: { numbers: string[] }) {
  const numbers = [...new Set(input.numbers)];
  const rows = await rowsOf(ctx, { number: { in: numbers } });
  if (rows.length !== numbers.length) throw notFound("协议");
  const [callId = null, ...others] = new Set(rows.map((row) => row.callId));
  if (others.length > 0) return { call: null, rows, sides: [], endedOn: null };
  const sides = sidesOpen(rows);
  if (callId === null) return { call: null, rows, sides: rows.length > 0 ? sides : [], endedOn: null };
  const call = await ctx.db.call.findFirstOrThrow({
    where: { id: callId },
    select: { id: true, kind: true, number: true, name: true },
  });
  return { call, rows, sides, endedOn: await noticeEnd(ctx, callId, applicationsOf(rows)) };
}

/**
 * The agreements of one call in the order of their numbers: all of them, because a ceremony signs them together
 * and the quota bounds them. Without a number: the call that signs now, or else the latest that did. "direct": those
 * made without a call, which are also what is shown where there is no other.
 */
export async function listAgreements(ctx: Context, input: { call: CallKey | "direct" | null }) {
  const calls = await ctx.db.call.findMany({
    where: { agreements: { some: {} } },
    select: { id: true, kind: true, number: true, name: true, state: true },
    orderBy: [{ opensOn: "desc" }, { number: "desc" }],
  });
  const hasDirect =
    (await ctx.db.agreement.findFirst({ where: { callId: null }, select: { id: true } })) !== null;
  const call = wantedCall(calls, input.call) ?? null;
  const rows = await rowsOf(ctx, { callId: call?.id ?? null });
  return {
    calls,
    hasDirect,
    call,
    rows,
    endedOn: call && (await noticeEnd(ctx, call.id, applicationsOf(rows))),
  };
}

function wantedCall<C extends CallKey & { state: CallState }>(
  calls: readonly C[],
  wanted: CallKey | "direct" | null,
): C | undefined {
  if (wanted === "direct") return undefined;
  const named = calls.find((one) => wanted !== null && sameCall(one, wanted));
  return named ?? calls.find(({ state }) => state === "signing") ?? calls[0];
}

const textEvents = ["issue", "issueAnew", "withdrawIssue"];

/** One agreement by its number, with the application it came from and what became of it. */
export async function getAgreement(ctx: Context, input: { number: string }) {
  const agreement = await ctx.db.agreement.findFirst({
    where: { number: input.number },
    select: {
      ...signatures,
      applicationId: true,
      digest: true,
      directKind: true,
      templateId: true,
      termStartsOn: true,
      termEndsOn: true,
      call: {
        select: { id: true, kind: true, number: true, name: true, state: true, incubationMonths: true },
      },
      application: {
        select: {
          receipt: true,
          name: true,
          state: true,
          creditCode: true,
          filingNumber: true,
          leaderName: true,
          category: true,
          legalStatus: true,
        },
      },
      fields: true,
      organization: { select: { name: true, leader: true, founder: true } },
      incubatees: { select: { startedOn: true } },
    },
  });
  if (!agreement) throw notFound("协议");
  const { incubatees, organization, fields, directKind, ...rest } = agreement;
  const history = await historyOf(ctx, { type: "agreement", id: agreement.id });
  return {
    ...rest,
    /** On what it was made. */
    kind: agreement.call?.kind ?? directKind,
    /** Whom it binds: the applicant, or without an application the organization on record. */
    organization: agreement.application?.name ?? organization?.name ?? "",
    /** Who signs for it where no application says it. */
    leader: leaderOnRecord({ fields, organization }),
    organizationSignedOn: civil(agreement.organizationSignedOn),
    centerSignedOn: civil(agreement.centerSignedOn),
    expiresOn: civil(agreement.expiresOn),
    termStartsOn: civil(agreement.termStartsOn),
    termEndsOn: civil(agreement.termEndsOn),
    startedOn: civil(incubatees[0]?.startedOn ?? null),
    endedOn: agreement.call && (await noticeEnd(ctx, agreement.call.id, applicationsOf([agreement]))),
    places: agreement.call && agreement.state === "voided" ? await freePlaces(ctx, agreement.call) : [],
    objection:
      agreement.applicationId === null
        ? await objectionToAward(ctx, [agreement.id])
        : await openObjection(ctx, [agreement.applicationId]),
    /** Its text was taken back, and is issued again before anybody signs. */
    withdrawn: history.find(({ event }) => textEvents.includes(event))?.event === "withdrawIssue",
    history,
    edition: editionIn(history),
  };
}
