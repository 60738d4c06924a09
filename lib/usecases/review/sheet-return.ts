import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { whyNotReturnSheet } from "@/lib/domain/review/why-not-return-sheet";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { pointsOf } from "./review";

interface Returned {
  panelist: string;
  application: string;
  reason: string;
}

/** A manager gives a final sheet back to its panelist, who finds the reason on it and decides anew. */
export async function returnSheet(ctx: Context, input: Returned): Promise<{ name: string; receipt: string }> {
  const panelist = await ctx.db.panelist.findFirst({
    where: { id: input.panelist },
    select: { callId: true, expert: { select: { person: { select: { name: true, userId: true } } } } },
  });
  if (!panelist) throw notFound("评审专家");
  await lockCall(ctx, panelist.callId);
  const application = await ctx.db.application.findFirst({
    where: { id: input.application, callId: panelist.callId },
    select: { receipt: true },
  });
  if (!application) throw notFound("申请");
  const mark = await ctx.db.mark.findFirst({
    where: { panelistId: input.panelist, applicationId: input.application },
    select: { id: true, status: true, points: true },
  });
  const { name, userId } = panelist.expert.person;
  const why = whyNotReturnSheet({
    status: mark?.status ?? null,
    own: userId !== null && userId === ctx.actor.userId,
    confirmed: (await ctx.db.ranking.count({ where: { callId: panelist.callId } })) > 0,
  });
  if (why || !mark) throw new AppError("conflict", `${name}对${application.receipt}：${why}`);

  const { reason } = input;
  await ctx.db.mark.updateMany({
    where: { id: mark.id },
    data: { status: "draft", lockedAt: null, reason, savedAt: ctx.now, version: { increment: 1 } },
  });
  await ctx.audit({
    subject: { type: "mark", id: mark.id },
    event: "return",
    from: mark.status,
    to: "draft",
    reason,
    details: { points: pointsOf(mark) },
  });
  return { name, receipt: application.receipt };
}
