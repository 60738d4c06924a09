import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { lastDayOfTerm } from "@/lib/domain/admission/term";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { recordSignatures, type SignInput, type Signing } from "../admission/agreement-sign";
import type { SigningManner } from "../admission/signing/signing-event";

/** Records signatures; an organization whose agreement then has both enters incubation. */
export async function signAgreements(ctx: Context, input: SignInput, manner?: SigningManner) {
  const { call, recorded, signed, completed } = await recordSignatures(ctx, input, manner);
  if (call && callKindTerms[call.kind].follows === "incubatee" && signed.length > 0) {
    await enterIncubation(ctx, call, signed, toUtcMidnight(input.signedOn));
  }
  if (!call) await linkToIncubatees(ctx, signed);
  return { call, recorded, signed: signed.length, completed };
}

/** An agreement on incubation that was made directly is that of the incubation which has none: of somebody who was taken over. */
async function linkToIncubatees(ctx: Context, signed: readonly Signing[]): Promise<void> {
  for (const { id: agreementId, number, organizationId } of signed) {
    const incubatee = await ctx.db.incubatee.findFirst({
      where: {
        centerId: ctx.center.id,
        organizationId: organizationId ?? "",
        agreementId: null,
        state: { in: [...presentStates] },
      },
      orderBy: [{ startedOn: "desc" }, { id: "desc" }],
      select: { id: true, endsOn: true },
    });
    if (!incubatee) continue;
    const { termEndsOn, template } = await ctx.db.agreement.findFirstOrThrow({
      where: { centerId: ctx.center.id, id: agreementId },
      select: { termEndsOn: true, template: { select: { kind: true } } },
    });
    if (template && callKindTerms[template.kind].follows !== "incubatee") continue;
    await ctx.db.incubatee.updateMany({
      where: { centerId: ctx.center.id, id: incubatee.id, agreementId: null },
      data: { agreementId, endsOn: incubatee.endsOn ?? termEndsOn },
    });
    const subject = { type: "incubatee" as const, id: incubatee.id };
    await ctx.audit({ subject, event: "linkAgreement", reason: number });
  }
}

/** The formal check has matched it. */
function organizationOf({ number, organizationId }: Signing): string {
  if (organizationId === null) throw new Error(`agreement ${number} binds no organization`);
  return organizationId;
}

function startOf({ organizationSignedOn, centerSignedOn }: Signing, signedOn: Date): Date {
  const dates = [organizationSignedOn ?? signedOn, centerSignedOn ?? signedOn];
  return new Date(Math.max(...dates.map((date) => date.getTime())));
}

type SignedCall = NonNullable<Awaited<ReturnType<typeof recordSignatures>>["call"]>;

/** The batch that comes out of a call, which begins with its first organization. */
async function cohortOf(ctx: Context, call: SignedCall, startedOn: Date): Promise<string> {
  const known = await ctx.db.cohort.findFirst({ where: { callId: call.id }, select: { id: true } });
  if (known) return known.id;
  const { number, name } = call;
  const { id } = await ctx.db.cohort.create({
    data: { centerId: ctx.center.id, callId: call.id, number, name, startedOn },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "cohort", id }, event: "begin", to: "incubating", details: { number } });
  return id;
}

/** What was agreed on the term, and what was applied for. */
async function agreedOf(ctx: Context, signed: readonly Signing[]) {
  const agreements = await ctx.db.agreement.findMany({
    where: { centerId: ctx.center.id, id: { in: signed.map(({ id }) => id) } },
    select: { id: true, termEndsOn: true, application: { select: { stage: true, residencyMode: true } } },
  });
  return new Map(agreements.map((one) => [one.id, one]));
}

/** The end of the term that the call promised, where it did. */
function endOf(startedOn: Date, months: number | null): Date | null {
  return months === null ? null : toUtcMidnight(lastDayOfTerm(fromUtcMidnight(startedOn), months));
}

async function enterIncubation(
  ctx: Context,
  call: SignedCall,
  signed: readonly Signing[],
  signedOn: Date,
): Promise<void> {
  const cohortId = await cohortOf(ctx, call, signedOn);
  const agreed = await agreedOf(ctx, signed);
  const incubatees = signed.map((agreement) => {
    const startedOn = startOf(agreement, signedOn);
    const { termEndsOn = null, application = null } = agreed.get(agreement.id) ?? {};
    return {
      centerId: ctx.center.id,
      id: randomUUID(),
      organizationId: organizationOf(agreement),
      cohortId,
      agreementId: agreement.id,
      startedOn,
      endsOn: termEndsOn ?? endOf(startedOn, call.incubationMonths),
      stage: application?.stage ?? null,
      residencyMode: application?.residencyMode ?? null,
    };
  });
  await ctx.db.incubatee.createMany({ data: incubatees });
  await ctx.audit(
    ...incubatees.map(({ id, startedOn }) => ({
      subject: { type: "incubatee" as const, id },
      event: "start" as const,
      to: "incubating",
      details: { startedOn: fromUtcMidnight(startedOn) },
    })),
  );
}
