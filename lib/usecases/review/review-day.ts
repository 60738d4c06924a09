import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { cohortByNumber } from "@/lib/usecases/recruitment/cohort-record";
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
  const cohorts = userId
    ? await ctx.db.cohort.findMany({
        where: { state: "reviewing", panelists: { some: { expert: { userId } } } },
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          name: true,
          reviewOn: true,
          _count: { select: { rankings: true } },
        },
      })
    : [];
  const lines = await linesOf(
    ctx,
    cohorts.map(({ id }) => id),
  );
  const reviews = cohorts.map(({ _count, reviewOn, ...cohort }) => {
    const own = lines.filter((line) => line.cohortId === cohort.id);
    return {
      ...cohort,
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
function linesOf(ctx: Context, cohortIds: string[]): Promise<(SheetLine & { cohortId: string })[]> {
  return ctx.db.$queryRaw`
    select a.cohort_id as "cohortId", a.receipt, a.name, m.status::text as status
      from applications a
      left join (select m.application_id, m.status
                   from marks m join panelists p on p.id = m.panelist_id join experts e on e.id = p.expert_id
                  where e.user_id = ${ctx.actor.userId}::uuid) m on m.application_id = a.id
     where a.cohort_id = any(${cohortIds}::uuid[]) and a.state not in ('submitted', 'refused', 'withdrawn')
     order by a.receipt`;
}

/** One sheet as its panelist sees it: the application, the criteria, what was saved, and who is next. */
export async function viewSheet(ctx: Context, input: { cohort: number; receipt: string }) {
  const cohort = await cohortByNumber(ctx, input.cohort);
  const seat = await ownSeat(ctx, cohort.id);
  const lines = await linesOf(ctx, [cohort.id]);
  const place = lines.findIndex(({ receipt }) => receipt === input.receipt);
  if (place < 0) throw notFound("申请");
  const application = await ctx.db.application.findFirstOrThrow({
    where: { cohortId: cohort.id, receipt: input.receipt },
    select: {
      id: true,
      receipt: true,
      name: true,
      state: true,
      category: true,
      track: true,
      leaderName: true,
      fullTimeStaff: true,
      partTimeStaff: true,
      profile: true,
      serviceField: true,
      servedGroups: true,
      incubationNeeds: true,
      projectPlan: true,
    },
  });
  const criteria = await ctx.db.criterion.findMany({
    where: { cohortId: cohort.id },
    orderBy: { position: "asc" },
    select: { id: true, name: true, max: true, step: true },
  });
  const mark = await ctx.db.mark.findFirst({
    where: { panelistId: seat.id, applicationId: application.id },
    select: { status: true, points: true, reason: true, version: true, savedAt: true },
  });
  return {
    cohort: { number: cohort.number, name: cohort.name },
    application,
    criteria: criteria.map(({ max, step, ...rest }) => ({ ...rest, max: Number(max), step: Number(step) })),
    mark: mark && { ...mark, points: pointsOf(mark) },
    open: cohort.state === "reviewing" && application.state === "passed",
    place,
    lines,
  };
}
