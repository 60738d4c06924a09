import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import type { Agreement } from "@/lib/db/generated/client";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { asksForProjects } from "@/lib/domain/recruitment/call/call-kind";
import { moveAgreements } from "@/lib/usecases/admission/transition";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { lockDirect, openDirect } from "./issue/direct";
import { assertPlaceFree } from "./places";
import { revokeProofsOf } from "./proof";
import { recordSignings } from "./signing/signing-event";

/** Signatures are recorded anew from the beginning: nobody has to know which half of a wrong record was right. */
export const unsigned = {
  organizationSignedOn: null,
  organizationSigner: null,
  centerSignedOn: null,
  centerSigner: null,
};

/** The agreement, with its call locked and, where it was settled already, signing again. */
async function resumed(ctx: Context, id: string, reason: string) {
  const found = await ctx.db.agreement.findFirst({ where: { id }, select: { callId: true } });
  if (!found) throw notFound("协议");
  const call = found.callId === null ? null : await lockCall(ctx, found.callId);
  const agreement = await ctx.db.agreement.findFirstOrThrow({ where: { id } });
  const resume = async () => {
    if (call?.state === "completed" || call?.state === "ended")
      await moveCall(ctx, call, "resumeSigning", reason);
  };
  return { agreement, resume };
}

/** What was recorded of the signing of an agreement was wrong: it waits for both sides again. */
export async function takeBackSignatures(ctx: Context, { agreement: id, reason, edition }: TakeBack & Seen) {
  const { agreement, resume } = await resumed(ctx, id, reason);
  await assertEdition(ctx, { type: "agreement", id }, { edition });
  await moveAgreements(ctx, [id], agreement.state, "takeBackSignatures", { signature: unsigned, reason });
  await recordSignings(ctx, entriesOf(agreement), { method: "correction" });
  await revokeProofsOf(ctx, { type: "agreement", id }, reason);
  if (agreement.state === "signed" && agreement.applicationId) {
    await moveApplications(ctx, [agreement.applicationId], "signed", "takeBackSignatures", reason);
    await resume();
  }
  return { number: agreement.number };
}

/** What stood on record of each side, once more: that it was wrong. */
function entriesOf({ id, organizationId, digest, ...signed }: Agreement) {
  const both = [
    {
      side: "organization" as const,
      signer: signed.organizationSigner,
      signedOn: signed.organizationSignedOn,
    },
    { side: "center" as const, signer: signed.centerSigner, signedOn: signed.centerSignedOn },
  ];
  return both.flatMap(({ side, signer, signedOn }) =>
    signedOn ? [{ agreementId: id, organizationId, side, signer: signer ?? "", signedOn, digest }] : [],
  );
}

async function assertNoneSince(ctx: Context, { organizationId, directKind }: Agreement) {
  await lockDirect(ctx, directKind);
  const since = await openDirect(ctx, organizationId, directKind);
  if (since)
    throw new AppError(
      "conflict",
      `登记放弃之后，已经和这家组织另行签发了协议 ${since.number}，放弃登记不能再撤销。请在那份协议上办理；它才是多余的，先登记它放弃。`,
    );
}

/** The project of an award may have another agreement since, or be led by somebody else. */
async function assertNotReplaced(ctx: Context, agreement: Agreement) {
  const { center, db } = ctx;
  if (agreement.callId !== null) return;
  if (!asksForProjects(agreement.directKind)) return assertNoneSince(ctx, agreement);
  const [project] = await db.$queryRaw<{ id: string; name: string }[]>`
    select id::text as id, name from projects
     where center_id = ${center.id}::uuid and agreement_id = ${agreement.id}::uuid for update`;
  if (!project)
    throw new AppError("conflict", "登记放弃之后，这个项目已经另行签订协议，放弃登记不能再撤销。");
  const led = await db.executor.count({
    where: {
      ...{ centerId: center.id, projectId: project.id, lead: true },
      organizationId: agreement.organizationId,
    },
  });
  if (led === 0)
    throw new AppError(
      "conflict",
      `登记放弃之后，项目“${project.name}”的牵头执行机构已经更换，放弃登记不能再撤销；协议请在项目中重新签订。`,
    );
}

/** That an organization gives up was recorded wrongly: its agreement waits for both sides again. */
export async function takeBackLapse(ctx: Context, { agreement: id, reason }: TakeBack) {
  const { agreement, resume } = await resumed(ctx, id, reason);
  const application =
    agreement.applicationId === null
      ? null
      : await ctx.db.application.findFirst({
          where: { centerId: ctx.center.id, id: agreement.applicationId },
          select: {
            state: true,
            callId: true,
            group: { select: { name: true } },
            call: { select: { state: true } },
          },
        });
  if (application?.state === "disqualified")
    throw new AppError("conflict", "协议因异议成立作废。结论有误的，请打开那件异议撤销办结。");
  if (application)
    await assertPlaceFree(
      ctx,
      { id: application.callId, state: application.call.state },
      application.group?.name ?? null,
    );
  await assertNotReplaced(ctx, agreement);
  await moveAgreements(ctx, [id], agreement.state, "takeBackLapse", { signature: unsigned, reason });
  if (agreement.applicationId)
    await moveApplications(ctx, [agreement.applicationId], "lapsed", "takeBackLapse", reason);
  await resume();
  return { number: agreement.number };
}

export interface TakeBack {
  agreement: string;
  reason: string;
}
