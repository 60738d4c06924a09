import type { Context } from "@/lib/db/context";
import type { IncubationState } from "@/lib/db/generated/client";
import { roleWithin } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { handoverStanding, itemsOf } from "@/lib/domain/incubation/handover";
import { ownOrganizationId } from "../base/own-organization-id";
import { ownOrganization } from "../registry/own-record";

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
      handovers: {
        where: { direction: "moveOut", settledOn: null, archivedAt: null },
        select: { dueOn: true },
      },
    },
  });
  if (!latest) return null;
  const { state, endedOn, afterCareUntil, handovers } = latest;
  return {
    ...{ role, state, endedOn: day(endedOn), afterCareUntil: day(afterCareUntil) },
    handoverDue: day(handovers[0]?.dueOn ?? null),
  };
}

/** The lists that the own organization goes through with the center, the latest first; void ones left out. */
export async function ownHandovers(ctx: Context) {
  const own = { centerId: ctx.center.id, organizationId: ownOrganizationId(ctx) };
  const { name } = await ownOrganization(ctx);
  const found = await ctx.db.handover.findMany({
    where: { ...own, archivedAt: null },
    orderBy: { id: "desc" },
  });
  const today = chinaDate(ctx.now);
  const handovers = found.map((handover) => {
    const { id, direction, settledOn } = handover;
    const gone = {
      items: itemsOf(handover),
      dueOn: fromUtcMidnight(handover.dueOn),
      settledOn: day(settledOn),
    };
    return { id, direction, ...gone, standing: handoverStanding(gone, today) };
  });
  return { name, handovers };
}
