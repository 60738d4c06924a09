import type { Context } from "@/lib/db/context";
import type { IncubationState } from "@/lib/db/generated/client";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { nameKey } from "@/lib/domain/base/name-key";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { readSought } from "@/lib/domain/base/sought";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { PlanState } from "@/lib/domain/incubation/plan/plan";
import type { MidtermFinding } from "@/lib/domain/incubation/report/report";
import { nextFor, type RiskKind, riskKinds, risksOf, weightOf } from "@/lib/domain/incubation/risk";

export interface ProgressQuery extends PageQuery {
  /** "well": without a risk. */
  risk: RiskKind | "well" | null;
  stage: string | null;
  cohort: number | null;
  /** Part of the organization's name, as typed. */
  q: string;
}

interface Found {
  id: string;
  name: string;
  state: IncubationState;
  stage: string | null;
  cohort: number;
  cohortName: string;
  startedOn: Date;
  endsOn: Date | null;
  assessed: boolean;
  plan: PlanState | null;
  reached: number;
  milestones: number;
  overdue: number;
  submitted: number;
  finding: MidtermFinding | null;
  nextTitle: string | null;
  nextDueOn: Date | null;
  lastSeen: Date | null;
}

/** So many days back are looked at first for a sign of life; who had none is looked up alone. */
const lately = 30;

/**
 * Everything that is counted of the organizations that are here: one statement, however many they are. The last sign of
 * most is of these days, so only those without one are looked up in all that ever was.
 */
function situations({ center, db, now }: Context): Promise<Found[]> {
  const today = toUtcMidnight(chinaDate(now));
  const tomorrow = chinaDayStart(addDays(chinaDate(now), 1));
  const since = addDays(chinaDate(now), -lately);
  const begun = chinaDayStart(since);
  return db.$queryRaw<Found[]>`
    with held as materialized (
      select id, held_on from activities
       where center_id = ${center.id}::uuid and state <> 'voided'
         and held_on between ${since}::date and ${today}::date),
    seen as (
      select organization_id, max(day) as day from (
        select l.organization_id, a.held_on as day from held a
          join activity_organizations l on l.center_id = ${center.id}::uuid and l.activity_id = a.id
        union all
        select organization_id, (starts_at at time zone 'Asia/Shanghai')::date from guidances
         where center_id = ${center.id}::uuid and state = 'held' and starts_at >= ${begun} and starts_at < ${tomorrow}
        union all
        select organization_id, (starts_at at time zone 'Asia/Shanghai')::date from bookings
         where center_id = ${center.id}::uuid and state = 'booked' and starts_at >= ${begun} and starts_at < ${tomorrow}
        union all
        select organization_id, (submitted_at at time zone 'Asia/Shanghai')::date from progress_reports
         where center_id = ${center.id}::uuid and submitted_at >= ${begun}) signs
       group by organization_id),
    steps as (
      select plan_id, count(*) filter (where state = 'reached')::int as reached,
        count(*) filter (where state <> 'dropped')::int as milestones,
        count(*) filter (where state = 'open' and due_on < ${today}::date)::int as overdue,
        count(*) filter (where state = 'submitted')::int as submitted,
        (array_agg(title order by due_on, position) filter (where state = 'open'))[1] as next_title,
        min(due_on) filter (where state = 'open') as next_due_on
        from milestones where center_id = ${center.id}::uuid group by plan_id)
    select i.id, o.name, i.state::text as state, i.stage, h.number as cohort, h.name as "cohortName",
      i.started_on as "startedOn", i.ends_on as "endsOn", p.state::text as plan,
      exists (select from capacity_assessments c where c.center_id = i.center_id and c.incubatee_id = i.id) as assessed,
      coalesce(s.reached, 0) as reached, coalesce(s.milestones, 0) as milestones,
      case when p.state = 'agreed' then coalesce(s.overdue, 0) else 0 end as overdue,
      case when p.state = 'agreed' then coalesce(s.submitted, 0) else 0 end as submitted,
      (select r.finding::text from progress_reports r
         join periods t on t.center_id = r.center_id and t.id = r.period_id
        where r.center_id = i.center_id and r.incubatee_id = i.id and r.finding is not null
        order by t.starts_on desc limit 1) as finding,
      s.next_title as "nextTitle", s.next_due_on as "nextDueOn", coalesce(seen.day, (select max(day) from (
        select max(a.held_on) as day from activity_organizations l
          join activities a on a.center_id = l.center_id and a.id = l.activity_id
         where l.center_id = i.center_id and l.organization_id = i.organization_id and a.state <> 'voided'
           and a.held_on < ${since}::date
        union all
        select max((g.starts_at at time zone 'Asia/Shanghai')::date) from guidances g
         where g.center_id = i.center_id and g.organization_id = i.organization_id and g.state = 'held'
           and g.starts_at < ${begun}
        union all
        select max((b.starts_at at time zone 'Asia/Shanghai')::date) from bookings b
         where b.center_id = i.center_id and b.organization_id = i.organization_id and b.state = 'booked'
           and b.starts_at < ${begun}
        union all
        select max((r.submitted_at at time zone 'Asia/Shanghai')::date) from progress_reports r
         where r.center_id = i.center_id and r.organization_id = i.organization_id
           and r.submitted_at < ${begun}) before)) as "lastSeen"
      from incubatees i
      join organizations o on o.center_id = i.center_id and o.id = i.organization_id
      join cohorts h on h.center_id = i.center_id and h.id = i.cohort_id
      left join incubation_plans p on p.center_id = i.center_id and p.incubatee_id = i.id
      left join steps s on s.plan_id = p.id
      left join seen on seen.organization_id = i.organization_id
     where i.center_id = ${center.id}::uuid and i.state::text = any(${[...presentStates]})
     order by o.name, i.id`;
}

const day = (date: Date | null) => date && fromUtcMidnight(date);

function judged(ctx: Context, found: Found) {
  const { nextTitle, nextDueOn, startedOn, endsOn, lastSeen, ...rest } = found;
  const situation = {
    ...rest,
    startedOn: fromUtcMidnight(startedOn),
    endsOn: day(endsOn),
    lastSeen: day(lastSeen),
    next:
      nextTitle !== null && nextDueOn !== null
        ? { title: nextTitle, dueOn: fromUtcMidnight(nextDueOn) }
        : null,
  };
  const today = chinaDate(ctx.now);
  return { ...situation, risks: risksOf(situation, today), nextStep: nextFor(situation, today) };
}

export type ProgressRow = ReturnType<typeof judged>;

/** 孵化进展: every organization that is here, what stands still first, with why and with what is next. */
export async function listProgress(ctx: Context, query: ProgressQuery) {
  const all = (await situations(ctx)).map((found) => judged(ctx, found));
  const sought = readSought(query.q);
  const narrowed = all.filter(
    ({ stage, cohort, name }) =>
      (query.stage === null || stage === query.stage) &&
      (query.cohort === null || cohort === query.cohort) &&
      (!sought || nameKey(name).includes(sought.name)),
  );
  const is = (risk: ProgressQuery["risk"]) => (row: ProgressRow) =>
    risk === null || (risk === "well" ? row.risks.length === 0 : row.risks.some(({ kind }) => kind === risk));
  const counts = Object.fromEntries(
    ([...riskKinds, "well"] as const).map((risk) => [risk, narrowed.filter(is(risk)).length]),
  );
  const shown = narrowed
    .filter(is(query.risk))
    .toSorted((one, other) => weightOf(other.risks) - weightOf(one.risks));
  const { window, ...listed } = pageOf(shown.length, query);
  const cohorts = new Map(all.map(({ cohort, cohortName }) => [cohort, cohortName]));
  const options = {
    stage: [...new Set(all.flatMap(({ stage }) => stage ?? []))].map((value) => ({ value, label: value })),
    cohort: [...cohorts]
      .sort(([one], [other]) => other - one)
      .map(([number, label]) => ({ value: `${number}`, label })),
  };
  const rows = shown.slice(window.skip, window.skip + window.take);
  return { ...listed, all: narrowed.length, counts, options, rows };
}
