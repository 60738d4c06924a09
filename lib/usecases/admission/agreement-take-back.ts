import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import type { Agreement } from "@/lib/db/generated/client";
import { notFound } from "@/lib/domain/base/errors";
import { moveAgreements } from "@/lib/usecases/admission/transition";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { revokeProofsOf } from "./proof";
import { recordSignings } from "./signing/signing-event";

/** Signatures are recorded anew from the beginning: nobody has to know which half of a wrong record was right. */
const unsigned = {
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

/** That an organization gives up was recorded wrongly: its agreement waits for both sides again. */
export async function takeBackLapse(ctx: Context, { agreement: id, reason }: TakeBack) {
  const { agreement, resume } = await resumed(ctx, id, reason);
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
