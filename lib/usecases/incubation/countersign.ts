import type { Context } from "@/lib/db/context";
import { whyNotCountersign } from "@/lib/domain/admission/signing/screen-signing";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { canSealFor } from "@/lib/io/pdf-seal/seal-key";
import { methodOf, signingsOf } from "../admission/signing/signing-event";
import { signAgreements } from "./entry";

/**
 * The center signs on screen what the organization has signed there, by the person who is signed in. The organization
 * enters incubation, and the PDF is written and sealed as soon as this is committed.
 */
export async function countersign(
  ctx: Context,
  { agreement: id, digest }: { agreement: string; digest: string },
) {
  const where = { centerId: ctx.center.id, id };
  const agreement = await ctx.db.agreement.findFirst({
    where,
    select: { callId: true, state: true, digest: true },
  });
  if (!agreement) throw notFound("协议");
  const method = methodOf(await signingsOf(ctx, [id]));
  const why = whyNotCountersign({ ...agreement, method, canSeal: canSealFor(ctx.center) });
  if (why) throw new AppError("conflict", why);
  if (agreement.digest !== digest) throw new AppError("conflict", "协议文本有变动，请刷新页面核对。");
  await signAgreements(
    ctx,
    {
      call: agreement.callId ?? undefined,
      agreements: [id],
      side: "center",
      signedOn: chinaDate(ctx.now),
      centerSigner: ctx.actor.name,
    },
    { method: "onScreen", mobile: null },
  );
  await ctx.enqueue("sealAgreement", { agreement: id });
}
