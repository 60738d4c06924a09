import type { Context } from "@/lib/db/context";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { Option } from "@/lib/domain/base/form";
import { jointActivityStates, whyNotJoint } from "@/lib/domain/community/partnership";
import { activitiesToChoose } from "../registry/activity-options";
import { seenPartnership } from "./partnership";

// An event of both sides is an activity like any other, linked to each partnership it is of and counted once.

/**
 * The activities that may be linked: those on record that are not void and not linked yet; within the scope of an
 * organization those that it took part in and that were reported.
 */
export function jointActivityOptions(
  ctx: Context,
  { partnership }: { partnership: string },
): Promise<Option[]> {
  return activitiesToChoose(ctx, {
    partnershipActivities: { none: { partnershipId: partnership } },
    ...(ctx.scope.organization && { state: { in: [...jointActivityStates] } }),
  });
}

export async function linkActivity(ctx: Context, input: { partnership: string; activityId: string }) {
  const { id: partnershipId } = await seenPartnership(ctx, { partnership: input.partnership }, "link");
  const activity = await ctx.db.activity.findFirst({
    where: { centerId: ctx.center.id, id: input.activityId },
    select: { id: true, title: true, state: true },
  });
  if (!activity) throw notFound("活动");
  const why = whyNotJoint(activity.state, { own: Boolean(ctx.scope.organization) });
  if (why) throw invalid({ activityId: why });
  const link = { centerId: ctx.center.id, partnershipId, activityId: activity.id };
  const { count } = await ctx.db.partnershipActivity.createMany({ data: [link], skipDuplicates: true });
  if (count === 0) throw invalid({ activityId: "这次活动已经关联，不必重复。" });
  await ctx.audit({
    subject: { type: "partnership", id: partnershipId },
    event: "link",
    reason: activity.title,
  });
  return { id: partnershipId };
}

export async function unlinkActivity(ctx: Context, input: { partnership: string; activity: string }) {
  const { id: partnershipId } = await seenPartnership(ctx, { partnership: input.partnership }, "link");
  const { count } = await ctx.db.partnershipActivity.deleteMany({
    // Within a scope there are events of both that this side does not see.
    where: {
      ...{ centerId: ctx.center.id, partnershipId, activityId: input.activity },
      activity: { centerId: ctx.center.id },
    },
  });
  if (count === 0) throw new AppError("conflict", "这次活动没有关联，请刷新页面查看。");
  await ctx.audit({ subject: { type: "partnership", id: partnershipId }, event: "unlink" });
}
