import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { whyNotWithdraw } from "@/lib/domain/recruitment/application/withdrawal";
import { unsay } from "../../center/unsay";
import { lockCall, stateNow } from "../call/call-record";
import { endCorrection } from "../correction/correction";
import { type Own, ownApplication } from "../own-application";
import { moveApplications } from "./transition";

/** The applicant takes an application back, until the review begins. It stays on record as 已撤回. */
export async function withdrawApplication(ctx: Context, own: Own): Promise<{ receipt: string }> {
  const { id, callId, receipt, draft } = await ownApplication(ctx, own);
  if (draft) throw new AppError("conflict", "这份申请还没有提交，不需要撤回；到期没有提交的草稿会自动删除。");
  const call = await lockCall(ctx, callId);
  const { state } = await ctx.db.application.findFirstOrThrow({
    where: { centerId: ctx.center.id, id },
    select: { state: true },
  });
  const why = whyNotWithdraw(state, stateNow(ctx, call));
  if (why) throw new AppError("conflict", `${why}如有疑问请致电 ${ctx.center.phone}。`);
  const reason = "申请方自行撤回";
  await moveApplications(ctx, [id], state, "withdraw", reason);
  await unsay(ctx, "withdraw", [id], reason);
  await endCorrection(ctx, id, "withdrawn");
  return { receipt };
}
