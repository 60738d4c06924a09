import type { Context } from "@/lib/db/context";
import type { IncubationState } from "@/lib/db/generated/client";
import { roleWithin } from "@/lib/domain/access";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { ownOrganizationId } from "../base/own-organization-id";

/** What is left between a center and an organization whose incubation is over. */
export interface OwnLeave {
  role: "alumnus" | "former";
  state: IncubationState;
  endedOn: CivilDate | null;
  afterCareUntil: CivilDate | null;
  /** By when the handover is to be gone through; null: it is settled, or there is none. */
  handoverDue: CivilDate | null;
}

const day = (date: Date | null) => date && fromUtcMidnight(date);

/** How the incubation of the own organization ended, for its portal; null while it is there. */
export async function ownLeave(ctx: Context): Promise<OwnLeave | null> {
  const { center, actor, scope, db } = ctx;
  const role = roleWithin(actor.grants, scope);
  if (role !== "alumnus" && role !== "former") return null;
  const latest = await db.incubatee.findFirst({
    where: { centerId: center.id, organizationId: ownOrganizationId(ctx) },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
    select: {
      state: true,
      endedOn: true,
      afterCareUntil: true,
      handovers: { where: { direction: "moveOut", settledOn: null }, select: { dueOn: true } },
    },
  });
  if (!latest) return null;
  const { state, endedOn, afterCareUntil, handovers } = latest;
  return {
    ...{ role, state, endedOn: day(endedOn), afterCareUntil: day(afterCareUntil) },
    handoverDue: day(handovers[0]?.dueOn ?? null),
  };
}
