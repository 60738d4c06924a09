import type { Context } from "@/lib/db/context";
import { sidesOpen } from "@/lib/domain/admission/signing-side";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { sameCall } from "@/lib/domain/recruitment/call-key";
import { historyOf } from "@/lib/usecases/center/history";

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
} as const;

/** The last day of the call's public notice; agreements are signed after it. */
export async function noticeEnd(ctx: Context, callId: string): Promise<CivilDate | null> {
  const notice = await ctx.db.publicNotice.findFirst({
    where: { callId, state: { not: "withdrawn" } },
    orderBy: { endsOn: "desc" },
    select: { endsOn: true },
  });
  return civil(notice?.endsOn ?? null);
}

/** Agreements in the order of their numbers, each with whom it binds and who leads it. */
async function rowsOf(ctx: Context, where: { callId: string } | { number: { in: string[] } }) {
  const agreements = await ctx.db.agreement.findMany({
    where,
    select: {
      ...signatures,
      callId: true,
      application: { select: { name: true, leaderName: true, category: true } },
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
  }));
}

/** The agreements that were ticked, all of one call, and the sides whose signature may be recorded for all of them. */
export async function agreementsToSign(ctx: Context, input: { numbers: string[] }) {
  const numbers = [...new Set(input.numbers)];
  const rows = await rowsOf(ctx, { number: { in: numbers } });
  if (rows.length !== numbers.length) throw notFound("协议");
  const [callId, ...others] = new Set(rows.map((row) => row.callId));
  if (!callId || others.length > 0) return { call: null, rows, sides: [], endedOn: null };
  const call = await ctx.db.call.findFirstOrThrow({
    where: { id: callId },
    select: { id: true, kind: true, number: true, name: true },
  });
  return {
    call,
    rows,
    sides: sidesOpen(rows.map(({ state }) => state)),
    endedOn: await noticeEnd(ctx, callId),
  };
}

/**
 * The agreements of one call in the order of their numbers: all of them, because a ceremony signs them together
 * and the quota bounds them. Without a number: the call that signs now, or else the latest that did.
 */
export async function listAgreements(ctx: Context, input: { call: CallKey | null }) {
  const calls = await ctx.db.call.findMany({
    where: { agreements: { some: {} } },
    select: { id: true, kind: true, number: true, name: true, state: true },
    orderBy: [{ opensOn: "desc" }, { number: "desc" }],
  });
  const wanted = input.call;
  const call =
    wanted === null
      ? (calls.find(({ state }) => state === "signing") ?? calls[0])
      : calls.find((one) => sameCall(one, wanted));
  if (!call) return { calls, call: null, rows: [], endedOn: null };
  const rows = await rowsOf(ctx, { callId: call.id });
  return { calls, call, rows, endedOn: await noticeEnd(ctx, call.id) };
}

/** One agreement by its number, with the application it came from and what became of it. */
export async function getAgreement(ctx: Context, input: { number: string }) {
  const agreement = await ctx.db.agreement.findFirst({
    where: { number: input.number },
    select: {
      ...signatures,
      call: { select: { id: true, kind: true, number: true, name: true, state: true } },
      application: {
        select: {
          receipt: true,
          name: true,
          creditCode: true,
          filingNumber: true,
          leaderName: true,
          category: true,
          legalStatus: true,
        },
      },
      organization: { select: { name: true } },
      incubatees: { select: { startedOn: true } },
    },
  });
  if (!agreement) throw notFound("协议");
  const { incubatees, organization, ...rest } = agreement;
  return {
    ...rest,
    /** Whom it binds: the applicant, or without an application the organization on record. */
    organization: agreement.application?.name ?? organization?.name ?? "",
    organizationSignedOn: civil(agreement.organizationSignedOn),
    centerSignedOn: civil(agreement.centerSignedOn),
    startedOn: civil(incubatees[0]?.startedOn ?? null),
    endedOn: agreement.call && (await noticeEnd(ctx, agreement.call.id)),
    history: await historyOf(ctx, { type: "agreement", id: agreement.id }),
  };
}
