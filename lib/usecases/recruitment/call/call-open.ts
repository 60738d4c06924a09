import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import {
  type CallWindow,
  callPhase,
  closingInWords,
  isRunOut,
  openingInWords,
} from "@/lib/domain/recruitment/call/call-phase";

/** Refuses what may only be done while applications are taken, in words for the applicant. */
export function assertOpen(ctx: Context, call: { state: CallState } & CallWindow): void {
  const phase = callPhase(call, ctx.now);
  if (phase === "open") return;
  if (phase === "unpublished") throw new AppError("conflict", "招募公告尚未发布，还不能申请。");
  if (phase === "notYetOpen")
    throw new AppError("conflict", `招募${openingInWords(call)}才开始，请在开始后再提交。`);
  throw new AppError(
    "conflict",
    isRunOut(call, ctx.now)
      ? `招募已于${closingInWords(call)}截止，不再接收申请。如有疑问请致电 ${ctx.center.phone}。`
      : `本批次招募已提前截止，不再接收申请。如有疑问请致电 ${ctx.center.phone}。`,
  );
}
