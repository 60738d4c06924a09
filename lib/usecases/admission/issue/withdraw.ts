import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { whyNotWithdraw } from "@/lib/domain/admission/issue";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { idsOf } from "../../base/moves";

/** A text that is withdrawn or issued anew at the same moment is not the one that was signed. */
export async function lockAgreements({ center, db }: Context, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`
    select 1 from agreements where center_id = ${center.id}::uuid and id = any(${[...ids]}::uuid[])
     order by id for update`;
}

/** Takes the text of an agreement back that nobody signed, so that what it rests on may be written anew. */
export async function withdrawIssue(
  ctx: Context,
  { agreement: id, reason, edition }: Seen & { agreement: string; reason: string },
) {
  const { center, db } = ctx;
  const subject = { type: "agreement" as const, id };
  const [begun = null] = await db.$queryRaw<{ name: string }[]>`
    select name from projects where center_id = ${center.id}::uuid and agreement_id = ${id}::uuid
       and state not in ('prepared', 'dropped') for share`;
  await lockAgreements(ctx, [id]);
  const found = await db.agreement.findFirst({
    where: { centerId: center.id, id },
    select: { number: true, state: true, issuedAt: true },
  });
  if (!found) throw notFound("协议");
  await assertEdition(ctx, subject, { edition });
  const why = whyNotWithdraw({ state: found.state, issued: found.issuedAt !== null, begun });
  if (why) throw new AppError("conflict", why);
  // Of one without a call nothing but its words says who signs it.
  await db.$executeRaw`
    update agreements set template_id = null, fields = case when call_id is null then jsonb_build_object('负责人', fields->>'负责人') end, text = null,
           digest = null, issued_at = null, expires_on = null, term_starts_on = null, term_ends_on = null
     where center_id = ${center.id}::uuid and id = ${id}::uuid and state = 'prepared'`;
  await ctx.audit({ subject, event: "withdrawIssue", reason });
  return { number: found.number };
}

/**
 * What was withdrawn is issued again before it is signed: a paper that says the old text is no agreement. Nor is one
 * without a text signed on a project that was dropped.
 */
export async function assertSignable(
  { center, db }: Context,
  agreements: readonly { id: string; number: string; digest: string | null }[],
): Promise<void> {
  const bare = agreements.filter(({ digest }) => digest === null);
  if (bare.length === 0) return;
  const dropped = await db.project.findFirst({
    where: { centerId: center.id, agreementId: { in: idsOf(bare) }, state: "dropped" },
    select: { name: true },
  });
  if (dropped)
    throw new AppError(
      "conflict",
      `项目“${dropped.name}”已经撤销立项，协议不能登记签署：先恢复立项，或者登记放弃签约。`,
    );
  const [last] = await db.$queryRaw<{ id: string }[]>`
    select subject_id::text as id from (
      select distinct on (subject_id) subject_id, event from audit_entries
       where center_id = ${center.id}::uuid and subject_type = 'agreement' and subject_id = any(${idsOf(bare)}::uuid[])
         and event in ('issue', 'issueAnew', 'withdrawIssue') order by subject_id, id desc) as e
     where event = 'withdrawIssue'`;
  const withdrawn = bare.find(({ id }) => id === last?.id);
  if (withdrawn)
    throw new AppError("conflict", `${withdrawn.number}的文本已经撤回，重新签发之后才能登记签署。`);
}
