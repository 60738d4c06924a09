import { randomInt } from "node:crypto";
import type { Context } from "@/lib/db/context";
import {
  codeDigits,
  codeMinutes,
  whyNotSendCode,
  whyNotUseCode,
} from "@/lib/domain/admission/signing/signing-code";
import { AppError } from "@/lib/domain/base/errors";
import { maskPhone } from "@/lib/domain/base/masking";
import { sealOf } from "@/lib/io/seal";
import { say } from "@/lib/usecases/center/say";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import { sameHash } from "@/lib/usecases/recruitment/query-secret";
import { lockOwnAgreement, type OwnAgreement } from "./own-agreement";

/** Bound to the agreement and its text; with the secret of the installation, because six digits alone are soon tried. */
function hashCode({ center }: Context, agreement: string, digest: string, code: string): string {
  return sealOf(`signing ${center.id} ${agreement} ${digest} ${code}`);
}

/** Refuses what the page of the visitor does not show any more. */
export function assertSameText({ digest }: OwnAgreement, seen: string): void {
  if (digest !== seen)
    throw new AppError(
      "conflict",
      "协议文本在您打开本页之后有变动，本次没有办理。请刷新页面，重新阅读后再签署。",
    );
}

/** Sends a code to the mobile on record, at once: there is no clerk in between who could keep it back. */
export async function sendSigningCode(ctx: Context, { digest, ...own }: Own & { digest: string }) {
  const agreement = await lockOwnAgreement(ctx, own);
  const { id, number, application, signing, whyNot } = agreement;
  if (whyNot || signing.mobile === null) throw new AppError("conflict", whyNot ?? "");
  assertSameText(agreement, digest);
  const sent = await ctx.db.signingCode.findMany({
    where: {
      centerId: ctx.center.id,
      agreementId: id,
      sentAt: { gt: new Date(ctx.now.getTime() - 86_400_000) },
    },
    select: { sentAt: true },
  });
  const tooSoon = whyNotSendCode(
    sent.map(({ sentAt }) => sentAt),
    ctx.now,
  );
  if (tooSoon) throw new AppError("limit", tooSoon);
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, "0");
  await ctx.db.signingCode.create({
    data: {
      centerId: ctx.center.id,
      agreementId: id,
      codeHash: hashCode(ctx, id, digest, code),
      digest,
      sentAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + codeMinutes * 60_000),
    },
  });
  const { name, contactName } = application;
  const fields = { 收件人: contactName, 组织名称: name, 协议编号: number, 验证码: code };
  const letter = { subject: { type: "agreement" as const, id }, fields };
  const to = { name: contactName, email: null, mobile: signing.mobile };
  await say(ctx, "signingCode", [{ ...letter, to }], { atOnce: true });
  const mobile = maskPhone(signing.mobile);
  await ctx.audit({ subject: { type: "agreement", id }, event: "sendCode", reason: mobile });
  return { mobile };
}

/**
 * Whether this is the code that went out for this text; a wrong one is counted. Not an error, because the count must be
 * kept: whoever calls it refuses once it has been committed.
 */
export async function spendSigningCode(
  ctx: Context,
  { id }: OwnAgreement,
  { digest, code }: { digest: string; code: string },
): Promise<boolean> {
  const last = await ctx.db.signingCode.findFirst({
    where: { centerId: ctx.center.id, agreementId: id, digest },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
  });
  const why = whyNotUseCode(last, ctx.now);
  if (why || !last) throw new AppError("invalid", "验证码不能用，请核对。", { code: why ?? "" });
  const right = sameHash(last.codeHash, hashCode(ctx, id, digest, code));
  await ctx.db.signingCode.updateMany({
    where: { centerId: ctx.center.id, id: last.id },
    data: right ? { usedAt: ctx.now } : { tries: last.tries + 1 },
  });
  if (!right) await ctx.audit({ subject: { type: "agreement", id }, event: "mistypeCode" });
  return right;
}
