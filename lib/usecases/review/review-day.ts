import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { outStates, uncheckedStates } from "@/lib/domain/recruitment/application/application-standing";
import { serviceInWords } from "@/lib/domain/recruitment/application/service-part";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { applicationFiles } from "@/lib/usecases/recruitment/application/application-file";
import { callAsksById } from "@/lib/usecases/recruitment/call/call-asks";
import { callByKey } from "@/lib/usecases/recruitment/call/call-record";
import { ownSeat } from "./mark";
import { pointsOf } from "./review";

export interface SheetLine {
  receipt: string;
  name: string;
  /** Null: nothing typed yet. */
  status: MarkStatus | null;
}

/** The review day of the person at the door: every batch they sit on the panel of, with their own progress. */
export async function viewReviewDay(ctx: Context) {
  const { userId } = ctx.actor;
  const calls = userId
    ? await ctx.db.call.findMany({
        where: { state: "reviewing", panelists: { some: { expert: { person: { userId } } } } },
        orderBy: { number: "desc" },
        select: {
          id: true,
          kind: true,
          number: true,
          name: true,
          reviewOn: true,
          _count: { select: { rankings: true } },
        },
      })
    : [];
  const lines = await linesOf(
    ctx,
    calls.map(({ id }) => id),
  );
  const reviews = calls.map(({ _count, reviewOn, ...call }) => {
    const own = lines.filter((line) => line.callId === call.id);
    return {
      ...call,
      reviewOn: reviewOn && fromUtcMidnight(reviewOn),
      confirmed: _count.rankings > 0,
      lines: own,
      owed: own.filter(({ status }) => status === null || status === "draft").length,
    };
  });
  // Where there is work left comes first.
  return reviews.sort((a, b) => Number(b.owed > 0) - Number(a.owed > 0));
}

/** Everything under review in these batches, in the order of the acceptance numbers, with one's own status. */
function linesOf(ctx: Context, callIds: string[]): Promise<(SheetLine & { callId: string })[]> {
  return ctx.db.$queryRaw`
    select a.call_id as "callId", a.receipt, a.name, m.status::text as status
      from applications a
      left join (select m.application_id, m.status
                   from marks m
                   join panelists p on p.center_id = m.center_id and p.id = m.panelist_id
                   join experts e on e.center_id = p.center_id and e.id = p.expert_id
                   join persons h on h.center_id = e.center_id and h.id = e.person_id
                  where m.center_id = ${ctx.center.id}::uuid
                    and h.user_id = ${ctx.actor.userId}::uuid) m on m.application_id = a.id
     where a.center_id = ${ctx.center.id}::uuid
       and a.call_id = any(${callIds}::uuid[]) and a.state::text <> all(${[...uncheckedStates, ...outStates]})
     order by a.receipt`;
}

/** One sheet as its panelist sees it: the application, the criteria, what was saved, and who is next. */
export async function viewSheet(ctx: Context, input: { call: CallKey; receipt: string }) {
  const call = await callByKey(ctx, input.call);
  const seat = await ownSeat(ctx, call.id);
  const lines = await linesOf(ctx, [call.id]);
  const place = lines.findIndex(({ receipt }) => receipt === input.receipt);
  if (place < 0) throw notFound("申请");
  const application = await ctx.db.application.findFirstOrThrow({
    where: { callId: call.id, receipt: input.receipt },
    select: {
      id: true,
      callId: true,
      groupId: true,
      answers: true,
      receipt: true,
      name: true,
      state: true,
      category: true,
      legalStatus: true,
      leaderName: true,
      fullTimeStaff: true,
      partTimeStaff: true,
      profile: true,
      serviceField: true,
      servedGroups: true,
      incubationNeeds: true,
      projectPlan: true,
      projectName: true,
      askedFen: true,
      ownFen: true,
      partners: true,
      needId: true,
    },
  });
  const criteria = await ctx.db.criterion.findMany({
    where: { callId: call.id },
    orderBy: { position: "asc" },
    select: { id: true, name: true, max: true, step: true, section: true, evidence: true },
  });
  const mark = await ctx.db.mark.findFirst({
    where: { panelistId: seat.id, applicationId: application.id },
    select: { status: true, points: true, reason: true, version: true, savedAt: true },
  });
  const open = call.state === "reviewing" && application.state === "passed";
  const { asks } = await callAsksById(ctx, call.id);
  return {
    call: { kind: call.kind, number: call.number, name: call.name },
    application,
    service: serviceInWords(asks, application),
    criteria: criteria.map(({ max, step, ...rest }) => ({ ...rest, max: Number(max), step: Number(step) })),
    mark: mark && { ...mark, points: pointsOf(mark) },
    open,
    /** Null once the review is over, and for whoever has stepped aside. */
    files: open && mark?.status !== "recused" ? await applicationFiles(ctx, application, asks) : null,
    place,
    lines,
  };
}
