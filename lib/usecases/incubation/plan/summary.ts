import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { AssessmentOccasion } from "@/lib/domain/incubation/capacity";
import type { PlanState } from "@/lib/domain/incubation/plan/plan";

interface Found {
  plan: PlanState | null;
  reached: number;
  milestones: number;
  occasion: AssessmentOccasion | null;
  assessedOn: Date | null;
  guidances: number;
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
        and g.organization_id = i.organization_id and g.state = 'held') as guidances
      from incubatees i
      left join incubation_plans p on p.center_id = i.center_id and p.incubatee_id = i.id
      left join lateral (select occasion, assessed_on from capacity_assessments a
        where a.center_id = i.center_id and a.incubatee_id = i.id order by assessed_on desc, id desc limit 1) c on true
     where i.center_id = ${center.id}::uuid and i.id = ${id}::uuid`;
  const { assessedOn = null, ...rest } = found ?? {
    plan: null,
    reached: 0,
    milestones: 0,
    occasion: null,
    guidances: 0,
  };
  return { ...rest, assessedOn: assessedOn && fromUtcMidnight(assessedOn) };
}

export type PlanSummary = Awaited<ReturnType<typeof planSummary>>;
