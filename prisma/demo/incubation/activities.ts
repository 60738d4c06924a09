import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { ActivityKind, ActivityState } from "@/lib/domain/registry/activity";
import { moment } from "../visits";
import type { Resident } from "./entry";
import { type Told, tell } from "./told";

export interface Held {
  by: Resident;
  title: string;
  kind: ActivityKind;
  heldOn: CivilDate;
  startsAt: string;
  venue: string;
  placeId: string | null;
  brandId?: string | null;
  events?: number;
  attendances: number | null;
  households?: number | null;
  volunteers: number;
  state?: ActivityState;
}

const returned = "请补充参加人次的依据。";

/** Written by the organization on its day, confirmed at the desk two days later. */
export async function keepActivities(ctx: Context, held: readonly Held[]): Promise<string[]> {
  const centerId = ctx.center.id;
  const kept = held.map((one) => ({ ...one, id: randomUUID() }));
  await ctx.db.activity.createMany({
    data: kept.map(({ id, by, heldOn, state = "confirmed", events = 1, households = null, ...one }) => ({
      ...{ centerId, id, state, events, households },
      ...{ title: one.title, kind: one.kind, startsAt: one.startsAt, venue: one.venue },
      ...{ placeId: one.placeId, brandId: one.brandId ?? null, reporterId: by.organization },
      ...{ attendances: one.attendances, volunteers: one.volunteers, hours: one.volunteers * 2 * events },
      heldOn: toUtcMidnight(heldOn),
      returnReason: state === "returned" ? returned : null,
    })),
  });
  await ctx.db.activityOrganization.createMany({
    data: kept.map(({ id: activityId, by }) => ({ centerId, activityId, organizationId: by.organization })),
  });
  await tell(
    ctx,
    kept.flatMap(({ id, by, heldOn, state = "confirmed" }): Told[] => {
      const subject = { type: "activity" as const, id };
      const [own, desk] = [moment(heldOn, "17:30"), moment(addDays(heldOn, 2), "10:00")];
      const told: Told[] = [{ subject, event: "write", to: "drafted", at: own, by: by.leader }];
      if (state === "drafted") return told;
      told.push({ subject, event: "report", from: "drafted", to: "reported", at: own, by: by.leader });
      if (state === "confirmed")
        told.push({ subject, event: "confirm", from: "reported", to: state, at: desk });
      if (state === "returned")
        told.push({ subject, event: "return", from: "reported", to: state, reason: returned, at: desk });
      return told;
    }),
  );
  return kept.map(({ id }) => id);
}
