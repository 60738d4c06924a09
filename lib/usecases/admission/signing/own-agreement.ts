import type { Context } from "@/lib/db/context";
import { type ScreenSigning, whyNotSignOnScreen } from "@/lib/domain/admission/signing/screen-signing";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { openChannels } from "@/lib/io/channels";
import { canSealFor } from "@/lib/io/pdf-seal/seal-key";
import { addFile, fileOf, filesOf } from "@/lib/usecases/center/file";
import type { ReceivedFile } from "@/lib/usecases/center/incoming";
import { type Own, ownApplication } from "@/lib/usecases/recruitment/own-application";
import { readIssued } from "../issue/issued-paper";

import { signingAddress } from "./provider-order";
import { methodOf, signingsOf } from "./signing-event";

const columns = {
  id: true,
  number: true,
  state: true,
  organizationId: true,
  callId: true,
  text: true,
  fields: true,
  digest: true,
  expiresOn: true,
  organizationSignedOn: true,
  organizationSigner: true,
  centerSignedOn: true,
  centerSigner: true,
  call: { select: { kind: true, name: true } },
  application: {
    select: { receipt: true, name: true, leaderName: true, contactName: true, contactMobile: true },
  },
} as const;

/** The agreement of an application, for whoever proves that the application is theirs. */
export async function ownAgreement(ctx: Context, own: Own) {
  const { id: applicationId } = await ownApplication(ctx, own);
  const where = { centerId: ctx.center.id, applicationId };
  const agreement = await ctx.db.agreement.findFirst({ where, select: columns });
  if (!agreement?.application || !agreement.call) throw notFound("协议");
  const { application, call, expiresOn, ...rest } = agreement;
  const paper = readIssued(rest)?.paper ?? null;
  const files = await filesOf(ctx, { type: "agreement", id: rest.id });
  const method = methodOf(await signingsOf(ctx, [rest.id]));
  const signing: ScreenSigning = {
    state: rest.state,
    // What nobody can read here nobody signs here.
    digest: paper && rest.digest,
    expiresOn: expiresOn && fromUtcMidnight(expiresOn),
    method,
    canSeal: canSealFor(ctx.center),
    canSend: openChannels().sms,
    mobile: normalizeMobile(application.contactMobile),
  };
  const signatory = {
    leader: application.leaderName,
    contact: application.contactName,
    authorized: files.some(({ part }) => part === "authorization"),
  };
  const address = await signingAddress(ctx, rest.id);
  const whyNot =
    address === null
      ? whyNotSignOnScreen(signing, chinaDate(ctx.now))
      : "中心已提交第三方电子签约，请在那里签署。";
  return { ...rest, paper, application, call, files, signing, signatory, address, whyNot };
}

export type OwnAgreement = Awaited<ReturnType<typeof ownAgreement>>;

/** The same, while nobody else signs it; the call first, as every act on its agreements does. */
export async function lockOwnAgreement(ctx: Context, own: Own): Promise<OwnAgreement> {
  const { callId, id } = await ownAgreement(ctx, own);
  await ctx.db.$queryRaw`
    select 1 from calls where center_id = ${ctx.center.id}::uuid and id = ${callId}::uuid for update`;
  await ctx.db.$queryRaw`
    select 1 from agreements where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  return ownAgreement(ctx, own);
}

function assertOpen({ whyNot }: OwnAgreement): void {
  if (whyNot) throw new AppError("conflict", whyNot);
}

/** Before the first byte: whether a letter of authorization may come here at all. */
export async function admitOwnAuthorization(ctx: Context, own: Own): Promise<undefined> {
  assertOpen(await ownAgreement(ctx, own));
}

/** The letter by which the leader lets the contact sign. */
export async function attachOwnAuthorization(ctx: Context, { file, ...own }: Own & { file: ReceivedFile }) {
  const agreement = await lockOwnAgreement(ctx, own);
  assertOpen(agreement);
  const { id, organizationId } = agreement;
  const subject = { type: "agreement" as const, id };
  await addFile(ctx, subject, "signed", { file, part: "authorization", organizationId });
  await ctx.audit({ subject, event: "addFile", reason: file.name });
}

/** One paper of the signing, for the organization that it belongs to. */
export async function ownSigningFile(ctx: Context, { file, ...own }: Own & { file: string }) {
  const { id } = await ownAgreement(ctx, own);
  return fileOf(ctx, { type: "agreement", id }, file);
}
