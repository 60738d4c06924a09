import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { appraiser, lockAppraisal } from "./appraisal-record";

interface Leaving {
  application: string;
  reason: string;
}

/** Gives the own seat up, so that somebody else can look into the applicant. */
export function leaveSeat(ctx: Context, input: Leaving) {
  return free(ctx, { ...input, appraiser: appraiser(ctx).id }, "leaveSeat");
}

/** A manager frees the seat of somebody who will not come to an opinion. */
export function freeSeat(ctx: Context, input: Leaving & { appraiser: string }) {
  return free(ctx, input, "freeSeat");
}

async function free(
  ctx: Context,
  { application: id, appraiser: who, reason }: Leaving & { appraiser: string },
  event: "leaveSeat" | "freeSeat",
): Promise<{ name: string }> {
  const { appraisal } = await lockAppraisal(ctx, id);
  const seat = appraisal?.opinions.find(({ appraiserId }) => appraiserId === who);
  if (!seat) throw new AppError("conflict", "这份申请的评估人里没有这一位，请刷新页面。");
  if (seat.submittedAt)
    throw new AppError("conflict", `${seat.appraiserName}的意见已经提交。要让出，须由本人先收回意见。`);
  const { appraisalId, appraiserName: name, leader, basics, model, finance, conclusion } = seat;
  await ctx.db.appraisalOpinion.deleteMany({
    where: { centerId: ctx.center.id, appraisalId, appraiserId: who },
  });
  await ctx.audit({
    subject: { type: "application", id },
    event,
    reason,
    details: { name, before: { leader, basics, model, finance, conclusion, reason: seat.reason } },
  });
  return { name };
}
