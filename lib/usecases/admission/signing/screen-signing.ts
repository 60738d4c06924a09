import type { Context } from "@/lib/db/context";
import { whyNotSigner } from "@/lib/domain/admission/signing/screen-signing";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError } from "@/lib/domain/base/errors";
import { maskPhone } from "@/lib/domain/base/masking";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import { recordLapse } from "../agreement-lapse";
import { recordSignatures } from "../agreement-sign";
import { lockOwnAgreement } from "./own-agreement";
import { assertSameText, spendSigningCode } from "./signing-code";

interface ScreenSignature extends Own {
  /** SHA-256 of the text that the page showed. */
  digest: string;
  signer: string;
  /** From the message, six digits. */
  code: string;
}

/** An organization signs its agreement on screen. False for a wrong code, which was counted. */
export async function signOwnAgreement(
  ctx: Context,
  { digest, signer, code, ...own }: ScreenSignature,
): Promise<boolean> {
  const agreement = await lockOwnAgreement(ctx, own);
  const { id, callId, application, signatory, whyNot } = agreement;
  if (whyNot) throw new AppError("conflict", whyNot);
  assertSameText(agreement, digest);
  const wrong = whyNotSigner(signer, signatory);
  if (wrong) throw new AppError("invalid", "签署人有误，请核对。", { signer: wrong });
  if (!(await spendSigningCode(ctx, agreement, { digest, code }))) return false;
  await recordSignatures(
    ctx,
    {
      call: callId ?? undefined,
      agreements: [id],
      side: "organization",
      signedOn: chinaDate(ctx.now),
      organizationSigner: signatory.contact,
    },
    { method: "onScreen", mobile: maskPhone(application.contactMobile) },
  );
  return true;
}

/** An organization gives its place up before it has signed. */
export async function declineOwnAgreement(ctx: Context, { reason, ...own }: Own & { reason: string }) {
  const { id, state } = await lockOwnAgreement(ctx, own);
  if (state === "signedByOrganization" || state === "signed")
    throw new AppError("conflict", "本组织已经签署，不能在这里放弃。请致电中心办理。");
  if (state === "voided") throw new AppError("conflict", "协议已作废，不用再放弃。");
  await recordLapse(ctx, { agreement: id, reason: `组织在网上放弃签约：${reason}` });
}
