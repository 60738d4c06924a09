import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { nameKey } from "@/lib/domain/base/name-key";
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
  const [member] = await ctx.db.$queryRaw<{ name: string; contact: string | null }[]>`
    select name, contact from members where center_id = ${ctx.center.id}::uuid and id = ${userId}::uuid`;
  if (!member) return null;
  const persons = await ctx.db.person.findMany({
    where: { centerId: ctx.center.id, nameKey: nameKey(member.name), mobile: member.contact ?? "" },
    select: { title: true },
  });
  return biasOf({ ...member, units: persons.map(({ title }) => title) }, applicant);
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
