import type { Context } from "@/lib/db/context";
import { formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { isUnchecked, outStates } from "@/lib/domain/recruitment/application/application-standing";
import { serviceInWords } from "@/lib/domain/recruitment/application/service-part";
import { quotaInWords } from "@/lib/domain/recruitment/call/call-group";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { appraisalState, whyNotAppraise } from "@/lib/domain/review/appraisal";
import { whyNotStartReview } from "@/lib/domain/review/review-readiness";
import { answersInWords } from "@/lib/usecases/center/form";
import { historyOf } from "@/lib/usecases/center/history";
import { applicationFiles } from "@/lib/usecases/recruitment/application/application-file";
import { callAsksById } from "@/lib/usecases/recruitment/call/call-asks";
import { groupsOf } from "@/lib/usecases/recruitment/call/call-group";
import { callByKey, stateNow } from "@/lib/usecases/recruitment/call/call-record";
import { appraiser, seatsOf } from "./appraisal-record";
import { photosOf } from "./visit-photo";

/** All applicants of a call that is appraised, with how far each is. */
export async function viewAppraisals(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  const applications = await ctx.db.application.findMany({
    where: { callId: call.id, state: { notIn: [...outStates] } },
    orderBy: { receipt: "asc" },
    select: {
      id: true,
      receipt: true,
      name: true,
      state: true,
      groupId: true,
      appraisal: {
        select: {
          conclusion: true,
          opinions: {
            orderBy: { savedAt: "asc" },
            select: { appraiserId: true, appraiserName: true, conclusion: true, submittedAt: true },
          },
          _count: { select: { visits: true } },
        },
      },
    },
  });
  const selection = await ctx.db.selection.findFirst({
    where: { callId: call.id },
    orderBy: { id: "desc" },
    select: { confirmedByName: true, confirmedAt: true },
  });
  const state = stateNow(ctx, call);
  const groups = await groupsOf(ctx, call.id);
  const { id, kind, number, name, quota } = call;
  const checked = applications.filter((one) => !isUnchecked(one.state));
  return {
    call: { id, kind, number, name, state, seats: quotaInWords({ kind, quota, groups }) },
    method: call.method,
    seats: seatsOf(call, groups),
    applicants: checked.map(({ appraisal, groupId, ...application }) => {
      const opinions = appraisal?.opinions ?? [];
      const conclusion = appraisal?.conclusion ?? null;
      const given = opinions.map((one) => (one.submittedAt ? one.conclusion : null));
      return {
        ...application,
        group: groupId,
        standing: appraisalState(given, conclusion),
        conclusion,
        visits: appraisal?._count.visits ?? 0,
        opinions: opinions.map((one) => ({ name: one.appraiserName, given: one.submittedAt !== null })),
        own: opinions.some(({ appraiserId }) => appraiserId === ctx.actor.userId),
      };
    }),
    selection,
    whyNotStart: whyNotStartReview({
      method: call.method,
      state,
      closesOn: fromUtcMidnight(call.closesOn),
      unchecked: applications.length - checked.length,
      passed: checked.length,
      panelists: 0,
      criteria: 0,
    }),
  };
}

/** One applicant as an appraiser sees it: the colleague's opinion only once the own one is handed in, or both are. */
export async function viewAppraisal(ctx: Context, { call, receipt }: { call: CallKey; receipt: string }) {
  const { kind, number } = call;
  const found = await ctx.db.application.findFirst({
    where: { receipt, call: { kind, number } },
    omit: { queryCodeHash: true, submissionHash: true, centerId: true },
    include: {
      appraisal: {
        include: { opinions: { orderBy: { savedAt: "asc" } }, visits: { orderBy: { visitedOn: "asc" } } },
      },
    },
  });
  if (!found) throw notFound("申请");
  const { appraisal, answers, ...application } = found;
  const { asks, ...its } = await callAsksById(ctx, application.callId);
  const opinions = appraisal?.opinions ?? [];
  const self = appraiser(ctx);
  const own = opinions.find(({ appraiserId }) => appraiserId === self.id) ?? null;
  const conclusion = appraisal?.conclusion ?? null;
  const given = opinions.map((one) => (one.submittedAt ? one.conclusion : null));
  const standing = appraisalState(given, conclusion);
  // The list that is confirmed takes every applicant out of this state.
  const open = its.method === "appraisal" && its.state === "reviewing" && application.state === "passed";
  const photos = await photosOf(ctx, appraisal?.visits ?? []);
  const unveiled = own === null ? standing !== "underWay" : own.submittedAt !== null;
  return {
    ...application,
    call: its,
    group: asks.groups.find(({ value }) => value === found.groupId)?.label ?? null,
    answers: answersInWords(asks, answers),
    service: serviceInWords(asks, found),
    materials: await applicationFiles(ctx, found, asks),
    standing,
    open,
    own,
    whyNotAppraise: open
      ? whyNotAppraise({
          taken: opinions.map(({ appraiserName }) => appraiserName),
          own: own !== null,
          concluded: conclusion !== null,
        })
      : "本批次现在不能评估。",
    agreed: standing === "agreed" ? (given[0] ?? null) : null,
    opinions: opinions.map((one) => ({
      ...one,
      shown: one.submittedAt !== null && (unveiled || one.appraiserId === self.id),
    })),
    visits: (appraisal?.visits ?? []).map(({ visitedOn, ...visit }) => ({
      ...visit,
      visitedOn: formatDate(fromUtcMidnight(visitedOn)),
      photos: photos.filter(({ subjectId }) => subjectId === visit.id),
    })),
    conclusion: conclusion && {
      conclusion,
      reason: appraisal?.reason ?? "",
      by: appraisal?.concludedByName ?? "",
      at: appraisal?.concludedAt ?? null,
    },
    history: await historyOf(ctx, { type: "application", id: application.id }),
  };
}
