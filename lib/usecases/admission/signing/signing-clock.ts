import type { Context } from "@/lib/db/context";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { say } from "@/lib/usecases/center/say";
import { applicantsOf } from "@/lib/usecases/recruitment/application/applicants";
import { recordLapse } from "../agreement-lapse";

/** An organization is reminded so many days before the last one. */
const remindBefore = 3;

/** Leaves the reminder and the end of the time to sign to the queue; whoever issues an agreement asks for it. */
export async function timeAgreement(
  ctx: Context,
  { id: agreement, expiresOn }: { id: string; expiresOn: CivilDate },
): Promise<void> {
  await ctx.enqueue("lapseAgreement", { agreement }, { startAfter: chinaDayStart(addDays(expiresOn, 1)) });
  const remindOn = addDays(expiresOn, -remindBefore);
  if (remindOn > chinaDate(ctx.now))
    await ctx.enqueue("remindAgreement", { agreement }, { startAfter: chinaDayStart(remindOn) });
}

/** An agreement that still waits for its organization, with its last day; null for any other. */
async function waiting({ center, db }: Context, id: string) {
  const agreement = await db.agreement.findFirst({
    where: { centerId: center.id, id },
    select: { id: true, number: true, state: true, applicationId: true, expiresOn: true },
  });
  if (!agreement) throw notFound("协议");
  const { state, expiresOn } = agreement;
  if (expiresOn === null || (state !== "prepared" && state !== "signedByCenter")) return null;
  return { ...agreement, expiresOn: fromUtcMidnight(expiresOn) };
}

/** Voids an agreement that its organization has not signed in time; it may have, or have been given longer. */
export async function lapseInTime(ctx: Context, { agreement: id }: { agreement: string }): Promise<void> {
  const found = await waiting(ctx, id);
  if (!found || found.expiresOn >= chinaDate(ctx.now))
    return ctx.audit.nothing("it was signed or voided, or its last day is not over by this center's clock");
  await recordLapse(ctx, { agreement: id, reason: `乙方到${formatDate(found.expiresOn)}逾期未签` });
}

/** Reminds an organization shortly before its last day to sign. */
export async function remindOfAgreement(
  ctx: Context,
  { agreement: id }: { agreement: string },
): Promise<void> {
  const found = await waiting(ctx, id);
  if (!found || found.expiresOn < chinaDate(ctx.now) || found.applicationId === null)
    return ctx.audit.nothing("it was signed or voided, is over, or nobody's address is known");
  const more = { 协议编号: found.number, 签约期限: formatDate(found.expiresOn) };
  const applicants = await applicantsOf(ctx, [found.applicationId]);
  const letters = applicants.map((one) => ({ ...one, fields: { ...one.fields, ...more } }));
  await say(ctx, "agreementReminder", letters);
  await ctx.audit({ subject: { type: "agreement", id }, event: "remind" });
}
