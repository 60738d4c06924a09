import type { Context } from "@/lib/db/context";
import type { Agreement, Application, Call, Organization } from "@/lib/db/generated/client";
import { agreementLabels } from "@/lib/domain/admission/agreement-lifecycle";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { whyNotMix } from "@/lib/domain/admission/signing/signing-method";
import { type SigningSide, sidesOpen } from "@/lib/domain/admission/signing-side";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { moveAgreements } from "@/lib/usecases/admission/transition";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { idsOf } from "../base/moves";
import { assertStanding } from "../registry/standing";
import { noticeEnd } from "./agreement";
import { assertSignable, lockAgreements } from "./issue/withdraw";
import { assertAwardStands, assertUnopposed } from "./objection/open-objection";
import { issueProofs } from "./proof";
import { methodOf, recordSignings, type SigningManner, signingsOf } from "./signing/signing-event";

export type Signing = Pick<
  Agreement,
  | "id"
  | "number"
  | "state"
  | "organizationId"
  | "organizationSignedOn"
  | "centerSignedOn"
  | "digest"
  | "expiresOn"
> & {
  /** None where it was made directly. */
  application: Pick<Application, "id" | "name" | "leaderName"> | null;
  organization: Pick<Organization, "name"> | null;
};

/** Names a few of many: who is told "30 份" cannot find the one that is in the way. */
function namesOf(agreements: readonly Signing[]): string {
  const shown = agreements.slice(0, 3).map(({ number, state }) => `${number}（${agreementLabels[state]}）`);
  return shown.join("、") + (agreements.length > 3 ? `等${agreements.length}份` : "");
}

async function assertDate(
  ctx: Context,
  call: Call | null,
  applications: readonly string[],
  signedOn: CivilDate,
): Promise<void> {
  const today = chinaDate(ctx.now);
  const ended = call && (await noticeEnd(ctx, call.id, applications));
  const why =
    signedOn > today
      ? `签署日期不能晚于今天（${formatDate(today)}）。`
      : ended && signedOn <= ended
        ? `公示期到${formatDate(ended)}结束，签署日期应在这一天之后。`
        : null;
  if (why) throw new AppError("invalid", "签署日期有误，请核对。", { signedOn: why });
}

/** What an organization signs it signs by the last day it was given; the paper may be recorded later. */
function assertInTime(agreements: readonly Signing[], { side, signedOn }: SignInput): void {
  if (side === "center") return;
  const late = agreements.find(({ expiresOn }) => expiresOn && signedOn > fromUtcMidnight(expiresOn));
  if (!late?.expiresOn) return;
  const last = formatDate(fromUtcMidnight(late.expiresOn));
  throw invalid({
    signedOn: `${late.number}的签约期限到${last}，乙方签署不能更晚；同意延期的，请重新签发。`,
  });
}

/** The agreements to sign, all of this call (or of none) and all open for this side; one that is not stops the whole act. */
async function openAgreements(ctx: Context, call: Call | null, ids: readonly string[], side: SigningSide) {
  await lockAgreements(ctx, ids);
  const agreements: Signing[] = await ctx.db.agreement.findMany({
    where: { id: { in: [...ids] }, callId: call?.id ?? null },
    select: {
      id: true,
      number: true,
      state: true,
      organizationId: true,
      organizationSignedOn: true,
      centerSignedOn: true,
      digest: true,
      expiresOn: true,
      application: { select: { id: true, name: true, leaderName: true } },
      organization: { select: { name: true } },
    },
    orderBy: { number: "asc" },
  });
  if (agreements.length !== new Set(ids).size) throw notFound("协议");
  const blocked = agreements.filter((one) => !sidesOpen([{ ...one, leader: leaderOf(one) }]).includes(side));
  if (blocked.length > 0)
    throw new AppError(
      "conflict",
      `${namesOf(blocked)}不能再登记所选的签署，本次没有登记任何一份。请刷新页面，只选需要登记的协议。`,
    );
  if (call && call.state !== "signing")
    throw new AppError("conflict", `批次目前是“${callLabels[call.state]}”，只有“签约中”的批次可以登记签署。`);
  return agreements;
}

function leaderOf({ application }: Signing): string | null {
  return application?.leaderName ?? null;
}

/** Who signs for the organizations: each one's leader, or who is named, which is possible for one at a time. */
function assertSigner(agreements: readonly Signing[], { side, organizationSigner }: SignInput): void {
  const why =
    agreements.length > 1 && organizationSigner
      ? "同时登记多份协议时，乙方签署人为各组织负责人；由他人签署的，请单独登记。"
      : side !== "center" && !organizationSigner && agreements.some((one) => leaderOf(one) === null)
        ? "协议没有对应的申请，请填写乙方签署人。多份协议请逐份登记。"
        : null;
  if (why) throw new AppError("invalid", "乙方签署人有误，请核对。", { organizationSigner: why });
}

/** The last of a call to sign, or to give up, completes it; where all gave up it ends with nobody. */
export async function completeWhenSettled(ctx: Context, call: Call): Promise<boolean> {
  if (call.state !== "signing") return false;
  const waiting = await ctx.db.application.count({
    where: { callId: call.id, state: { in: ["shortlisted", "announced", "awaitingAgreement"] } },
  });
  if (waiting > 0) return false;
  const signed = await ctx.db.application.count({
    where: { callId: call.id, state: { in: ["signed", "awarded"] } },
  });
  await moveCall(ctx, call, signed > 0 ? "complete" : "endWithoutAgreement");
  return true;
}

/** The leader signs for the organization unless somebody else is named. */
async function signForOrganizations(ctx: Context, ids: readonly string[], signer: string | undefined) {
  await ctx.db.$executeRaw`
    update agreements as a
    set organization_signer = coalesce(${signer ?? null}::text, (
      select leader_name from applications as p where p.center_id = a.center_id and p.id = a.application_id))
    where a.center_id = ${ctx.center.id}::uuid and a.id = any(${[...ids]}::uuid[])`;
}

/** Both sides sign on paper, or both on screen: else there is no document that bears both signatures. */
async function assertOneManner(ctx: Context, agreements: readonly Signing[], { method }: SigningManner) {
  const begun = agreements.filter(({ state }) => state !== "prepared");
  if (begun.length === 0) return;
  const events = Map.groupBy(await signingsOf(ctx, idsOf(begun)), ({ agreementId }) => agreementId);
  for (const { id, number } of begun) {
    const why = whyNotMix(methodOf(events.get(id) ?? []), method);
    if (why) throw new AppError("conflict", `${number}：${why}`);
  }
}

/** One entry for each side of each agreement. */
function entriesOf(ctx: Context, agreements: readonly Signing[], input: SignInput) {
  const sides = (["organization", "center"] as const).filter((one) => [one, "both"].includes(input.side));
  return agreements.flatMap((agreement) =>
    sides.map((side) => ({
      agreementId: agreement.id,
      organizationId: agreement.organizationId,
      side,
      signer:
        side === "center"
          ? (input.centerSigner ?? ctx.actor.name)
          : (input.organizationSigner ?? leaderOf(agreement) ?? ""),
      signedOn: toUtcMidnight(input.signedOn),
      digest: agreement.digest,
    })),
  );
}

/** From now on anybody who holds the paper may ask whether it is genuine. */
async function proveSigned(ctx: Context, call: Call | null, signed: readonly Signing[]): Promise<void> {
  await issueProofs(
    ctx,
    signed.map(({ id, number, organizationId, application, organization }) => ({
      kind: "agreement",
      title: `${agreementName(call)} ${number}`,
      holder: application?.name ?? organization?.name ?? "",
      organizationId,
      subject: { type: "agreement", id },
      digest: null,
    })),
  );
}

export interface SignInput {
  /** Without one: agreements that were made directly. */
  call?: string | undefined;
  agreements: string[];
  side: SigningSide;
  signedOn: CivilDate;
  /** Who signed for the center; the person who records it unless told otherwise. */
  centerSigner?: string | undefined;
  /** Only for one agreement at a time; otherwise every organization's leader signs. */
  organizationSigner?: string | undefined;
}

/**
 * Records signatures of one or many agreements on one day, all or none. With the call locked, of two clerks at
 * once the second finds the agreements already signed and is told so. `signed` are those that now have both.
 */
export async function recordSignatures(
  ctx: Context,
  input: SignInput,
  manner: SigningManner = { method: "paper" },
) {
  const { agreements: ids, side, organizationSigner } = input;
  const call = input.call === undefined ? null : await lockCall(ctx, input.call);
  const agreements = await openAgreements(ctx, call, ids, side);
  assertSigner(agreements, input);
  assertInTime(agreements, input);
  const applications = agreements.flatMap(({ application }) => application?.id ?? []);
  await assertDate(ctx, call, applications, input.signedOn);
  await assertUnopposed(ctx, applications, "签约");
  if (call === null) await assertAwardStands(ctx, ids, input.signedOn);
  await assertStanding(
    ctx,
    agreements.flatMap(({ organizationId }) => organizationId ?? []),
  );
  await assertOneManner(ctx, agreements, manner);
  await assertSignable(ctx, agreements);
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
  await recordSignings(ctx, entriesOf(ctx, agreements, input), manner);
  if (manner.method === "paper") await proveSigned(ctx, call, signed);
  await moveApplications(
    ctx,
    signed.flatMap(({ application }) => application?.id ?? []),
    "awaitingAgreement",
    "sign",
  );
  const completed = call !== null && signed.length > 0 && (await completeWhenSettled(ctx, call));
  return { call, recorded: agreements.length, signed, completed };
}
