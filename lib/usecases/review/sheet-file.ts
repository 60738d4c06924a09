import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { fileOf } from "@/lib/usecases/center/file";
import { callByKey } from "@/lib/usecases/recruitment/call/call-record";
import { ownSeat } from "./mark";

interface SheetFile {
  call: CallKey;
  receipt: string;
  file: string;
}

/** A file beside a sheet, for its panelist while the review goes on, unless they have stepped aside. */
export async function sheetFile(ctx: Context, { call: key, receipt, file }: SheetFile) {
  const { id: centerId } = ctx.center;
  const call = await callByKey(ctx, key);
  const seat = await ownSeat(ctx, call.id);
  const application = await ctx.db.application.findFirst({
    where: { centerId, callId: call.id, receipt },
    select: { id: true, state: true, marks: { where: { panelistId: seat.id }, select: { status: true } } },
  });
  if (!application) throw notFound("申请");
  if (application.marks.some(({ status }) => status === "recused"))
    throw new AppError("forbidden", "您已回避这份申请的评审，不能查看它的材料。");
  if (call.state !== "reviewing" || application.state !== "passed")
    throw new AppError("forbidden", "这份申请不在评审中，材料不向评审专家开放。");
  return fileOf(ctx, { type: "application", id: application.id }, file);
}
