import type { Context } from "@/lib/db/context";
import { lockCohort, stateToday } from "./cohort-record";
import { closeRunOutCall } from "./transition";

/** Closes a call when its window has run out. Somebody may have done so, or this center may live on an earlier day. */
export async function closeCallInTime(ctx: Context, { cohort: id }: { cohort: string }): Promise<void> {
  const cohort = await lockCohort(ctx, id);
  if (stateToday(ctx, cohort) !== cohort.state) await closeRunOutCall(ctx, cohort);
  else ctx.audit.nothing("the call is closed already, or its window has not run out by this center's clock");
}
