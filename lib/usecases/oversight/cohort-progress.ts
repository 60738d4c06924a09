import type { Context } from "@/lib/db/context";
import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { CohortProgress } from "@/lib/domain/oversight/next-step";
import type { CohortState } from "@/lib/domain/recruitment/cohort-lifecycle";
import { admittedStates } from "@/lib/domain/recruitment/funnel";
import { stateToday } from "@/lib/usecases/recruitment/cohort-record";

/** A batch as lists and to-dos show it: its state today, and every figure counted from its records. */
export interface CountedCohort extends CohortProgress {
  id: string;
  number: number;
  quota: number;
  incubatees: number;
}

interface Row extends Omit<CountedCohort, "opensOn" | "closesOn" | "reviewOn" | "notice"> {
  state: CohortState;
  opensOn: Date;
  closesOn: Date;
  reviewOn: Date | null;
  noticeId: string | null;
  noticeState: NoticeState | null;
  noticeEndsOn: Date | null;
}

/** All batches of the center, or the one of this number, newest first; one statement. */
export async function countedCohorts(ctx: Context, number: number | null = null): Promise<CountedCohort[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    select c.id, c.number, c.name, c.state::text as state, c.quota,
      c.opens_on as "opensOn", c.closes_on as "closesOn", c.review_on as "reviewOn",
      a.applications, a.unchecked, a.passed, a.admitted,
      p.panelists, m.given as "marksGiven", p.panelists * a.standing as "marksExpected",
      exists (select 1 from rankings r where r.cohort_id = c.id) as "rankingConfirmed",
      n.id as "noticeId", n.state::text as "noticeState", n.ends_on as "noticeEndsOn",
      (select count(*)::int from agreements g
        where g.cohort_id = c.id and g.state not in ('signed', 'voided')) as "agreementsWaiting",
      (select count(*)::int from incubatees i where i.cohort_id = c.id) as incubatees
    from cohorts c
    cross join lateral (
      select count(*)::int as applications,
        count(*) filter (where state = 'submitted')::int as unchecked,
        count(*) filter (where state not in ('submitted', 'refused', 'withdrawn'))::int as passed,
        count(*) filter (where state = 'passed')::int as standing,
        count(*) filter (where state::text = any(${[...admittedStates]}))::int as admitted
      from applications where cohort_id = c.id
    ) a
    cross join lateral (select count(*)::int as panelists from panelists where cohort_id = c.id) p
    cross join lateral (
      select count(*)::int as given from marks
      join applications on applications.center_id = marks.center_id and applications.id = marks.application_id
      where applications.cohort_id = c.id and applications.state = 'passed' and marks.status <> 'draft'
    ) m
    left join public_notices n on n.cohort_id = c.id
    where ${number}::int is null or c.number = ${number}::int
    order by c.number desc`;
  return rows.map((row) => readRow(ctx, row));
}

function readRow(ctx: Context, { noticeId, noticeState, noticeEndsOn, ...row }: Row): CountedCohort {
  const notice =
    noticeId && noticeState && noticeEndsOn
      ? { id: noticeId, state: noticeState, endsOn: fromUtcMidnight(noticeEndsOn) }
      : null;
  return {
    ...row,
    state: stateToday(ctx, row),
    opensOn: fromUtcMidnight(row.opensOn),
    closesOn: fromUtcMidnight(row.closesOn),
    reviewOn: row.reviewOn && fromUtcMidnight(row.reviewOn),
    notice,
  };
}
