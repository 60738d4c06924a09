import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { whyNotWithdraw } from "@/lib/domain/admission/issue";
import { AppError, notFound } from "@/lib/domain/base/errors";

/** Takes the text of an agreement back that nobody signed, so that what it rests on may be written anew. */
export async function withdrawIssue(
  ctx: Context,
  { agreement: id, reason, edition }: Seen & { agreement: string; reason: string },
) {
  const { center, db } = ctx;
  const subject = { type: "agreement" as const, id };
  await db.$queryRaw`
    select 1 from agreements where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const found = await db.agreement.findFirst({
    where: { centerId: center.id, id },
    select: { number: true, state: true, issuedAt: true },
  });
  if (!found) throw notFound("协议");
  await assertEdition(ctx, subject, { edition });
  const why = whyNotWithdraw({ state: found.state, issued: found.issuedAt !== null });
  if (why) throw new AppError("conflict", why);
  // Of one without a call nothing but its template says on what it is.
  await db.$executeRaw`
    update agreements set template_id = case when call_id is null then template_id end, fields = null, text = null, digest = null, issued_at = null,
           expires_on = null, term_starts_on = null, term_ends_on = null
     where center_id = ${center.id}::uuid and id = ${id}::uuid and state = 'prepared'`;
  await ctx.audit({ subject, event: "withdrawIssue", reason });
  return { number: found.number };
}
