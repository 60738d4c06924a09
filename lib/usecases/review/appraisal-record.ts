import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { Seats } from "@/lib/domain/review/appraisal-outcomes";
import type { CallGroup } from "@/lib/usecases/recruitment/call/call-group";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";

/** The person at the door, who signs what they write. */
export function appraiser(ctx: Context): { id: string; name: string } {
  const { userId, name } = ctx.actor;
  if (!userId) throw new AppError("unauthenticated", "登录已失效，请重新登录。");
  return { id: userId, name };
}

/** Appraisals of a call may be written while it is in review and no list of it is confirmed; the call stays locked. */
export async function lockAppraisedCall(ctx: Context, id: string) {
  const call = await lockCall(ctx, id);
  if (call.method !== "appraisal")
    throw new AppError("conflict", `${call.name}由评审组评分选拔，不作综合评估。`);
  if (call.state !== "reviewing")
    throw new AppError("conflict", `${call.name}目前是“${callLabels[call.state]}”，评审中的批次才能评估。`);
  const confirmed = await ctx.db.selection.count({ where: { centerId: ctx.center.id, callId: call.id } });
  if (confirmed > 0) throw new AppError("conflict", "入围名单已经确认，评估不能再改。请刷新页面查看。");
  return call;
}

/** The places of a call: group by group, or, without groups, all in one. */
export function seatsOf({ quota }: { quota: number }, groups: readonly CallGroup[]): Seats[] {
  if (groups.length === 0) return [{ group: null, name: "", quota }];
  return groups.map(({ id, name, quota }) => ({ group: id, name, quota }));
}

const parts = {
  opinions: { orderBy: { savedAt: "asc" as const } },
} as const;

/** The applicant with its appraisal as it stands, under the lock of its call. */
export async function lockAppraisal(ctx: Context, applicationId: string) {
  const found = await ctx.db.application.findFirst({
    where: { id: applicationId },
    select: { callId: true },
  });
  if (!found) throw notFound("申请");
  const call = await lockAppraisedCall(ctx, found.callId);
  const application = await ctx.db.application.findFirst({
    where: { id: applicationId, state: "passed" },
    select: { id: true, receipt: true, name: true, appraisal: { include: parts } },
  });
  if (!application) throw new AppError("conflict", "只有初审通过的申请可以评估。");
  return { call, ...application };
}

/** The appraisal of an applicant, begun with the first thing noted about it. */
export async function begunAppraisal(
  ctx: Context,
  { id: applicationId, appraisal }: { id: string; appraisal: { id: string } | null },
): Promise<string> {
  if (appraisal) return appraisal.id;
  const { id } = await ctx.db.appraisal.create({
    data: { centerId: ctx.center.id, applicationId },
    select: { id: true },
  });
  return id;
}
