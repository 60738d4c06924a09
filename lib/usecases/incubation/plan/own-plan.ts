import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { assessmentsOf } from "../capacity";
import { planOf } from "./plan";

/** The latest term of the organization that the visit is narrowed to, with its plan and its assessments. */
export async function getOwnPlan(ctx: Context) {
  const { center, db, scope } = ctx;
  const incubatee = await db.incubatee.findFirst({
    where: { centerId: center.id, organizationId: scope.organization ?? "" },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    select: { id: true, startedOn: true, stage: true },
  });
  if (!incubatee) return { plan: null, assessments: [] };
  const plan = await planOf(ctx, incubatee.id);
  const assessments = await assessmentsOf(ctx, incubatee.id);
  return { plan, assessments, startedOn: fromUtcMidnight(incubatee.startedOn) };
}
