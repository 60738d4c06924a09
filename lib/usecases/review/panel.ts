import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { isUnchecked, outStates } from "@/lib/domain/recruitment/application/application-standing";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { whyNotCompose } from "@/lib/domain/review/panel";
import { whyNotStartReview } from "@/lib/domain/review/review-readiness";
import { callByKey, stateNow } from "@/lib/usecases/recruitment/call/call-record";

interface ExpertRow {
  id: string;
  name: string;
  title: string;
  hasAccount: boolean;
  /** Whoever looks at the panel is this expert. */
  own: boolean;
  archived: boolean;
  panelistId: string | null;
  position: number | null;
}

/** The panel of a batch: who may sit on it, who does, and how far each of them is. */
export async function viewPanel(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  const experts = await ctx.db.$queryRaw<ExpertRow[]>`
    select e.id, h.name, h.title, h.user_id is not null as "hasAccount",
           coalesce(h.user_id = ${ctx.actor.userId}::uuid, false) as own,
           h.archived_at is not null as archived, p.id as "panelistId", p.position
      from experts e
      join persons h on h.center_id = e.center_id and h.id = e.person_id
      left join panelists p on p.center_id = e.center_id and p.expert_id = e.id and p.call_id = ${call.id}::uuid
     where e.center_id = ${ctx.center.id}::uuid and (h.archived_at is null or p.id is not null)
     order by p.position nulls last, h.name, e.id`;
  const applications = await ctx.db.application.findMany({
    where: { callId: call.id, state: { notIn: [...outStates] } },
    orderBy: { receipt: "asc" },
    select: { id: true, receipt: true, name: true, state: true },
  });
  const marks = await ctx.db.mark.findMany({
    where: { panelist: { callId: call.id } },
    select: { panelistId: true, applicationId: true, status: true, reason: true },
  });
  const criteria = await ctx.db.criterion.count({ where: { callId: call.id } });
  const confirmed = (await ctx.db.ranking.count({ where: { callId: call.id } })) > 0;

  const applicants = applications.filter(({ state }) => !isUnchecked(state));
  const members = experts.flatMap(({ panelistId, ...expert }) =>
    panelistId === null ? [] : [{ ...expert, expert: expert.id, id: panelistId }],
  );
  const state = stateNow(ctx, call);
  const facts = {
    method: call.method,
    state,
    closesOn: fromUtcMidnight(call.closesOn),
    unchecked: applications.length - applicants.length,
    passed: applicants.length,
    panelists: members.length,
    criteria,
  };
  return {
    call: {
      id: call.id,
      kind: call.kind,
      number: call.number,
      name: call.name,
      state,
      reviewOn: call.reviewOn && fromUtcMidnight(call.reviewOn),
    },
    experts,
    members,
    applicants,
    sheets: sheetsOf(marks),
    confirmed,
    whyNotStart: whyNotStartReview(facts),
    whyNotCompose: whyNotCompose(state, marks.length > 0),
  };
}

/** Panelist id and application id of a pair, as one key of `sheets`. */
export function pairKey(panelist: string, application: string): string {
  return `${panelist}/${application}`;
}

function sheetsOf(
  marks: { panelistId: string; applicationId: string; status: MarkStatus; reason: string | null }[],
): Map<string, { status: MarkStatus; reason: string | null }> {
  return new Map(
    marks.map(({ panelistId, applicationId, ...sheet }) => [pairKey(panelistId, applicationId), sheet]),
  );
}
