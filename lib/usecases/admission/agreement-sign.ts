import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import type { Agreement, Application, Cohort } from "@/lib/db/generated/client";
import { type AgreementState, agreementLabels } from "@/lib/domain/admission/agreement-lifecycle";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { cohortLabels } from "@/lib/domain/recruitment/cohort-lifecycle";
import { moveAgreements } from "@/lib/usecases/admission/transition";
import { lockCohort } from "@/lib/usecases/recruitment/cohort-record";
import { moveApplications, moveCohort } from "@/lib/usecases/recruitment/transition";
import { noticeEnd } from "./agreement";

export const signingSides = ["both", "organization", "center"] as const;
export type SigningSide = (typeof signingSides)[number];

/** States from which each side's signature may be recorded; both at once only where neither is. */
const open: Record<SigningSide, readonly AgreementState[]> = {
  both: ["prepared"],
  organization: ["prepared", "signedByCenter"],
  center: ["prepared", "signedByOrganization"],
};

type Signing = Pick<Agreement, "id" | "number" | "state" | "organizationSignedOn" | "centerSignedOn"> & {
  application: Pick<Application, "id" | "name" | "creditCode" | "category" | "leaderName">;
};

/** Names a few of many: who is told "30 份" cannot find the one that is in the way. */
function namesOf(agreements: readonly Signing[]): string {
  const shown = agreements.slice(0, 3).map(({ number, state }) => `${number}（${agreementLabels[state]}）`);
  return shown.join("、") + (agreements.length > 3 ? `等${agreements.length}份` : "");
}

async function assertDate(ctx: Context, cohort: Cohort, signedOn: CivilDate): Promise<void> {
  const today = chinaDate(ctx.now);
  const ended = await noticeEnd(ctx, cohort.id);
  const why =
    signedOn > today
      ? `签署日期不能晚于今天（${formatDate(today)}）。`
      : ended && signedOn <= ended
        ? `公示期到${formatDate(ended)}结束，签署日期应在这一天之后。`
        : null;
  if (why) throw new AppError("invalid", "签署日期有误，请核对。", { signedOn: why });
}

/** The agreements to sign, all of this cohort and all open for this side; one that is not stops the whole act. */
async function openAgreements(ctx: Context, cohort: Cohort, ids: readonly string[], side: SigningSide) {
  const agreements: Signing[] = await ctx.db.agreement.findMany({
    where: { id: { in: [...ids] }, cohortId: cohort.id },
    select: {
      id: true,
      number: true,
      state: true,
      organizationSignedOn: true,
      centerSignedOn: true,
      application: { select: { id: true, name: true, creditCode: true, category: true, leaderName: true } },
    },
    orderBy: { number: "asc" },
  });
  if (agreements.length !== new Set(ids).size) throw notFound("协议");
  const blocked = agreements.filter(({ state }) => !open[side].includes(state));
  if (blocked.length > 0)
    throw new AppError(
      "conflict",
      `${namesOf(blocked)}不能再登记所选的签署，本次没有登记任何一份。请刷新页面，只选需要登记的协议。`,
    );
  if (cohort.state !== "signing")
    throw new AppError(
      "conflict",
      `批次目前是“${cohortLabels[cohort.state]}”，只有“签约中”的批次可以登记签署。`,
    );
  return agreements;
}

/** Organizations known by their credit code are found, all others begin a record of their own. */
async function organizationIds(ctx: Context, signed: readonly Signing[]): Promise<Map<string, string>> {
  const codes = signed.flatMap(({ application: { creditCode } }) => (creditCode ? [creditCode] : []));
  const known = await ctx.db.organization.findMany({
    where: { creditCode: { in: codes } },
    select: { id: true, creditCode: true },
  });
  const byCode = new Map(known.map(({ creditCode, id }) => [creditCode, id]));
  const ids = new Map<string, string>();
  const created = [];
  for (const { id: agreement, application } of signed) {
    const { name, creditCode, category } = application;
    const found = creditCode === null ? undefined : byCode.get(creditCode);
    const id = found ?? randomUUID();
    ids.set(agreement, id);
    if (!found) created.push({ centerId: ctx.center.id, id, name, creditCode, category });
  }
  await ctx.db.organization.createMany({ data: created });
  await ctx.audit(
    ...created.map(({ id, name }) => ({
      subject: { type: "organization" as const, id },
      event: "register" as const,
      details: { name },
    })),
  );
  return ids;
}

function startOf({ organizationSignedOn, centerSignedOn }: Signing, signedOn: Date): Date {
  const dates = [organizationSignedOn ?? signedOn, centerSignedOn ?? signedOn];
  return new Date(Math.max(...dates.map((date) => date.getTime())));
}

/** Both signatures are there: the applications are done and their organizations enter incubation. */
async function beginIncubation(ctx: Context, cohort: Cohort, signed: readonly Signing[], signedOn: Date) {
  if (signed.length === 0) return;
  const applications = signed.map(({ application }) => application.id);
  await moveApplications(ctx, applications, "awaitingAgreement", "sign");
  const organizations = await organizationIds(ctx, signed);
  const incubatees = signed.map((agreement) => ({
    centerId: ctx.center.id,
    id: randomUUID(),
    organizationId: organizations.get(agreement.id) ?? "",
    cohortId: cohort.id,
    agreementId: agreement.id,
    startedOn: startOf(agreement, signedOn),
  }));
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

/** The last of a cohort to sign, or to give up, opens its incubation. */
export async function startCohortWhenSettled(ctx: Context, cohort: Cohort): Promise<boolean> {
  const waiting = await ctx.db.application.count({
    where: { cohortId: cohort.id, state: { in: ["announced", "awaitingAgreement"] } },
  });
  if (waiting > 0) return false;
  await moveCohort(ctx, cohort, "startIncubation");
  return true;
}

/** The leader signs for the organization unless somebody else is named. */
async function signForOrganizations(ctx: Context, ids: readonly string[], signer: string | undefined) {
  await ctx.db.$executeRaw`
    update agreements as a
    set organization_signer = coalesce(${signer ?? null}::text, p.leader_name)
    from applications as p
    where p.center_id = a.center_id and p.id = a.application_id and a.id = any(${[...ids]}::uuid[])`;
}

export interface SignInput {
  cohort: string;
  agreements: string[];
  side: SigningSide;
  signedOn: CivilDate;
  /** Who signed for the center; the person who records it unless told otherwise. */
  centerSigner?: string | undefined;
  /** Only for one agreement at a time; otherwise every organization's leader signs. */
  organizationSigner?: string | undefined;
}

/**
 * Records signatures of one or many agreements on one day, all or none. With the cohort locked, of two clerks at
 * once the second finds the agreements already signed and is told so.
 */
export async function signAgreements(ctx: Context, input: SignInput) {
  const { agreements: ids, side, organizationSigner } = input;
  if (ids.length > 1 && organizationSigner) {
    const why = "同时登记多份协议时，乙方签署人为各组织负责人；由他人签署的，请单独登记。";
    throw new AppError("invalid", "乙方签署人不能用于多份协议。", { organizationSigner: why });
  }
  const cohort = await lockCohort(ctx, input.cohort);
  const agreements = await openAgreements(ctx, cohort, ids, side);
  await assertDate(ctx, cohort, input.signedOn);
  const signedOn = toUtcMidnight(input.signedOn);

  const groups = Map.groupBy(agreements, ({ state }) => state);
  const signed: Signing[] = [];
  for (const [from, group] of groups) {
    const groupIds = group.map(({ id }) => id);
    let state = from;
    if (side !== "center") {
      await signForOrganizations(ctx, groupIds, organizationSigner);
      const signature = { organizationSignedOn: signedOn };
      state = await moveAgreements(ctx, groupIds, state, "organizationSigns", { signature });
    }
    if (side !== "organization") {
      const signature = { centerSignedOn: signedOn, centerSigner: input.centerSigner ?? ctx.actor.name };
      state = await moveAgreements(ctx, groupIds, state, "centerSigns", { signature });
    }
    if (state === "signed") signed.push(...group);
  }
  await beginIncubation(ctx, cohort, signed, signedOn);
  const started = signed.length > 0 && (await startCohortWhenSettled(ctx, cohort));
  return { recorded: agreements.length, signed: signed.length, started };
}
