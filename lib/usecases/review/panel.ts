import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { beforeReview, type CallState } from "@/lib/domain/recruitment/call-lifecycle";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { whyNotStartReview } from "@/lib/domain/review/review-readiness";
import { callByKey, lockCall, stateToday } from "@/lib/usecases/recruitment/call-record";

interface ExpertRow {
  id: string;
  name: string;
  title: string;
  hasAccount: boolean;
  panelistId: string | null;
  position: number | null;
}

/** The panel of a batch: who may sit on it, who does, and how far each of them is. */
export async function viewPanel(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  // The edition first: what it stands for may only be newer.
  const edition = await editionOf(ctx, { type: "call", id: call.id });
  const experts = await ctx.db.$queryRaw<ExpertRow[]>`
    select e.id, h.name, h.title, h.user_id is not null as "hasAccount", p.id as "panelistId", p.position
      from experts e
      join persons h on h.center_id = e.center_id and h.id = e.person_id
      left join panelists p on p.center_id = e.center_id and p.expert_id = e.id and p.call_id = ${call.id}::uuid
     where e.center_id = ${ctx.center.id}::uuid and (h.archived_at is null or p.id is not null)
     order by p.position nulls last, h.name, e.id`;
  const applications = await ctx.db.application.findMany({
    where: { callId: call.id, state: { notIn: ["refused", "withdrawn"] } },
    orderBy: { receipt: "asc" },
    select: { id: true, receipt: true, name: true, state: true },
  });
  const marks = await ctx.db.mark.findMany({
    where: { panelist: { callId: call.id } },
    select: { panelistId: true, applicationId: true, status: true, reason: true },
  });
  const criteria = await ctx.db.criterion.count({ where: { callId: call.id } });

  const applicants = applications.filter(({ state }) => state !== "submitted");
  const members = experts.flatMap(({ panelistId, ...expert }) =>
    panelistId === null ? [] : [{ ...expert, expert: expert.id, id: panelistId }],
  );
  const state = stateToday(ctx, call);
  const facts = {
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
      edition,
    },
    experts,
    members,
    applicants,
    sheets: sheetsOf(marks),
    whyNotStart: whyNotStartReview(facts, chinaDate(ctx.now)),
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

function whyNotCompose(state: CallState, marked: boolean): string | null {
  if (marked) return "已有评审专家打分，评审组不能再调整。评审专家不能到场的，请登记缺席。";
  if (state === "preparing") return "招募公告发布后方可组建评审组。";
  if (beforeReview(state) || state === "reviewing") return null;
  return "本批次评审已结束，评审组不能再调整。";
}

/** Sets the panel, in the order of `experts`; the former one is replaced. */
export async function composePanel(
  ctx: Context,
  input: Seen & { call: string; experts: string[] },
): Promise<void> {
  const call = await lockCall(ctx, input.call);
  const marks = await ctx.db.mark.count({ where: { panelist: { callId: call.id } } });
  const why = whyNotCompose(call.state, marks > 0);
  if (why) throw new AppError("conflict", why);
  const chosen = [...new Set(input.experts)];
  const seats = await ctx.db.panelist.findMany({
    where: { callId: call.id },
    orderBy: { position: "asc" },
    select: { expertId: true },
  });
  // The same panel again is somebody who did not get the answer, and overwrites nothing.
  const same = seats.map(({ expertId }) => expertId).join() === chosen.join();
  if (!same) await assertEdition(ctx, { type: "call", id: call.id }, input);
  if (chosen.length === 0) {
    throw new AppError("invalid", "评审组至少要有一名评审专家。", { experts: "请至少勾选一名评审专家" });
  }
  const experts = await ctx.db.expert.findMany({
    where: { id: { in: chosen } },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(experts.map(({ id, person }) => [id, person.name]));
  if (names.size !== chosen.length) throw notFound("评审专家");

  await ctx.db.panelist.deleteMany({ where: { callId: call.id } });
  await ctx.db.panelist.createMany({
    data: chosen.map((expertId, position) => ({
      centerId: ctx.center.id,
      callId: call.id,
      expertId,
      position,
    })),
  });
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event: "composePanel",
    details: { panel: chosen.map((id) => names.get(id) ?? id) },
  });
}
