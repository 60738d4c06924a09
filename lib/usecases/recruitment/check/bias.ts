import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { biasOf, type Checker } from "@/lib/domain/recruitment/check/bias";

interface Applicant {
  name: string;
  leaderName: string;
  contactName: string;
  contactMobile: string;
  founders: string[];
}

/** Why whoever is here should pass this application on; null when nothing speaks for it. */
export async function biasTowards(ctx: Context, applicant: Applicant) {
  const checker = await checkerOf(ctx);
  return checker && biasOf(checker, applicant);
}

async function checkerOf(ctx: Context): Promise<Checker | null> {
  const [row] = await ctx.db.$queryRaw<
    { checker: Checker | null }[]
  >`select ${checkerColumn(ctx)} as checker`;
  return row?.checker ?? null;
}

/** Whoever is here as a `Checker`, for a statement that asks for more besides; null for a visitor. */
export function checkerColumn({ center, actor }: Context): Sql {
  return sql`(select json_build_object('name', m.name, 'contact', m.contact, 'units', array(
      select p.title from persons p where p.center_id = m.center_id and p.name = m.name and p.mobile = m.contact))
    from members m where m.center_id = ${center.id}::uuid and m.id = ${actor.userId}::uuid)`;
}

/** Refuses a decision on applications to somebody who certainly belongs to the applicant of one. */
export async function assertImpartial(ctx: Context, applications: readonly string[]): Promise<void> {
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, id: { in: [...applications] } },
    orderBy: { receipt: "asc" },
    select: {
      receipt: true,
      name: true,
      leaderName: true,
      contactName: true,
      contactMobile: true,
      founders: true,
    },
  });
  if (found.length !== applications.length) throw notFound("申请");
  const checker = await checkerOf(ctx);
  for (const applicant of found) {
    const bias = checker && biasOf(checker, applicant);
    if (bias?.certain)
      throw new AppError("conflict", found.length > 1 ? `${applicant.receipt}：${bias.why}` : bias.why);
  }
}
