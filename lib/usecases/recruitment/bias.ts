import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { biasOf } from "@/lib/domain/recruitment/bias";

interface Applicant {
  name: string;
  leaderName: string;
  contactName: string;
  contactMobile: string;
  founders: string[];
}

/** Why whoever is here should pass this application on; null when nothing speaks for it. */
export async function biasTowards(ctx: Context, applicant: Applicant) {
  const { userId } = ctx.actor;
  if (userId === null) return null;
  const [member] = await ctx.db.$queryRaw<{ name: string; contact: string | null; units: string[] }[]>`
    select m.name, m.contact, array(select p.title from persons p
      where p.center_id = m.center_id and p.name = m.name and p.mobile = m.contact) as units
    from members m where m.center_id = ${ctx.center.id}::uuid and m.id = ${userId}::uuid`;
  return member ? biasOf(member, applicant) : null;
}

/** Refuses a decision on an application to somebody who certainly belongs to its applicant. */
export async function assertImpartial(ctx: Context, application: string): Promise<void> {
  const found = await ctx.db.application.findFirst({
    where: { centerId: ctx.center.id, id: application },
    select: { name: true, leaderName: true, contactName: true, contactMobile: true, founders: true },
  });
  if (!found) throw notFound("申请");
  const bias = await biasTowards(ctx, found);
  if (bias?.certain) throw new AppError("conflict", bias.why);
}
