import type { Context } from "@/lib/db/context";
import type { AgreementState } from "@/lib/domain/admission/agreement-lifecycle";
import { frozenRanking } from "../review/ranking-shown";

/** What became of an application in its confirmed ranking, and its agreement; null before, and without a place in it. */
export async function resultOf(ctx: Context, application: { id: string; callId: string }) {
  const [found] = await ctx.db.$queryRaw<
    { ranking: string; number: string | null; state: AgreementState | null }[]
  >`
    select r.id as ranking, a.number, a.state::text as state
      from rankings r
      left join agreements a on a.center_id = r.center_id and a.application_id = ${application.id}::uuid
     where r.center_id = ${ctx.center.id}::uuid and r.call_id = ${application.callId}::uuid
       and r.group_id is not distinct from (
         select group_id from applications where center_id = ${ctx.center.id}::uuid and id = ${application.id}::uuid)`;
  if (!found) return null;
  const { rows } = await frozenRanking(ctx, found.ranking);
  const row = rows.find(({ id }) => id === application.id);
  if (!row) return null;
  const { number, state } = found;
  return {
    rank: row.rank,
    score: row.score,
    outcome: row.outcome,
    agreement: number !== null && state !== null ? { number, state } : null,
  };
}
