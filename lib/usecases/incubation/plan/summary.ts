import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { AssessmentOccasion } from "@/lib/domain/incubation/capacity";
import type { PlanState } from "@/lib/domain/incubation/plan/plan";
import type { MidtermFinding } from "@/lib/domain/incubation/report/report";

interface Found {
  plan: PlanState | null;
  reached: number;
  milestones: number;
  occasion: AssessmentOccasion | null;
  assessedOn: Date | null;
  guidances: number;
  /** Handed in. */
  reports: number;
  /** Of the latest mid-term check, with its period and its words. */
  finding: MidtermFinding | null;
  midterm: string | null;
  findingWords: string | null;
}

/** How far an organization in incubation is, for its record: one statement. */
export async function planSummary({ center, db }: Context, { incubatee: id }: { incubatee: string }) {
  const [found] = await db.$queryRaw<Found[]>`
    select p.state::text as plan,
      (select count(*)::int from milestones m where m.center_id = p.center_id and m.plan_id = p.id
        and m.state = 'reached') as reached,
      (select count(*)::int from milestones m where m.center_id = p.center_id and m.plan_id = p.id
        and m.state <> 'dropped') as milestones,
      c.occasion::text as occasion, c.assessed_on as "assessedOn",
      (select count(*)::int from guidances g where g.center_id = i.center_id
        and g.organization_id = i.organization_id and g.state = 'held') as guidances,
      (select count(*)::int from progress_reports r where r.center_id = i.center_id
        and r.incubatee_id = i.id and r.state <> 'drafted') as reports,
      f.finding::text as finding, f.name as midterm, f.answer as "findingWords"
      from incubatees i
      left join incubation_plans p on p.center_id = i.center_id and p.incubatee_id = i.id
      left join lateral (select occasion, assessed_on from capacity_assessments a
        where a.center_id = i.center_id and a.incubatee_id = i.id order by assessed_on desc, id desc limit 1) c on true
      left join lateral (select r.finding, r.answer, t.name from progress_reports r
        join periods t on t.center_id = r.center_id and t.id = r.period_id
        where r.center_id = i.center_id and r.incubatee_id = i.id and r.finding is not null
        order by t.starts_on desc limit 1) f on true
     where i.center_id = ${center.id}::uuid and i.id = ${id}::uuid`;
  const { assessedOn = null, ...rest } = found ?? {
    plan: null,
    reached: 0,
    milestones: 0,
    occasion: null,
    guidances: 0,
    reports: 0,
    finding: null,
    midterm: null,
    findingWords: null,
  };
  return { ...rest, assessedOn: assessedOn && fromUtcMidnight(assessedOn) };
}

export type PlanSummary = Awaited<ReturnType<typeof planSummary>>;
