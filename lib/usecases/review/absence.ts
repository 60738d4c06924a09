import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { markLabels } from "@/lib/domain/review/mark-status";
import { whyNotRecordAbsence } from "@/lib/domain/review/why-not-record-absence";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { pointsOf } from "./review";

interface Absence {
  panelist: string;
  /** Null: every applicant this panelist still owes a sheet for. */
  application: string | null;
  reason: string;
}

/** Staff record that a panelist did not sit for an applicant. Drafts give way, final sheets never do. */
export async function recordAbsence(ctx: Context, input: Absence): Promise<{ name: string; count: number }> {
  const found = await ctx.db.panelist.findFirst({
    where: { id: input.panelist },
    select: {
      id: true,
      callId: true,
      expert: { select: { person: { select: { name: true, userId: true } } } },
    },
  });
  if (!found) throw notFound("评审专家");
  const { name, userId } = found.expert.person;
  const why = whyNotRecordAbsence({ own: userId !== null && userId === ctx.actor.userId });
  if (why) throw new AppError("conflict", why);
  const call = await lockCall(ctx, found.callId);
  if (call.state !== "reviewing") throw new AppError("conflict", "本批次不在评审中，不能登记缺席。");

  const applications = await ctx.db.application.findMany({
    where: {
      callId: call.id,
      state: "passed",
      ...(input.application === null ? {} : { id: input.application }),
    },
    select: {
      id: true,
      receipt: true,
      marks: { where: { panelistId: found.id }, select: { id: true, status: true, points: true } },
    },
  });
  if (input.application !== null && applications.length === 0) throw notFound("待评审的申请");
  const owed = applications.filter(({ marks: [mark] }) => !mark || mark.status === "draft");
  if (owed.length === 0) throw new AppError("conflict", nothingOwed(name, applications, input.application));
  await settle(ctx, found.id, owed, input.reason);
  return { name, count: owed.length };
}

function nothingOwed(
  name: string,
  applications: { receipt: string; marks: { status: keyof typeof markLabels }[] }[],
  one: string | null,
): string {
  const [application] = applications;
  const mark = application?.marks[0];
  if (one === null || !application || !mark) return `${name}没有未提交的打分表，无须登记缺席。`;
  return `${name}对${application.receipt}的打分表是“${markLabels[mark.status]}”，不能再登记缺席。`;
}

async function settle(
  ctx: Context,
  panelistId: string,
  owed: { id: string; marks: { id: string; points: unknown }[] }[],
  reason: string,
): Promise<void> {
  const absent = { status: "absent" as const, points: {}, reason, savedAt: ctx.now, lockedAt: ctx.now };
  const drafts = owed.flatMap(({ marks }) => marks);
  await ctx.db.mark.updateMany({
    where: { id: { in: drafts.map(({ id }) => id) } },
    data: { ...absent, version: { increment: 1 } },
  });
  const created = await ctx.db.mark.createManyAndReturn({
    data: owed
      .filter(({ marks }) => marks.length === 0)
      .map(({ id }) => ({ centerId: ctx.center.id, panelistId, applicationId: id, ...absent })),
    select: { id: true },
  });
  await ctx.audit(
    ...drafts.map((draft) => ({
      subject: { type: "mark" as const, id: draft.id },
      event: "recordAbsence" as const,
      from: "draft",
      to: "absent",
      reason,
      // What the panelist had typed leaves the sheet, but not the record.
      details: { draft: pointsOf(draft) },
    })),
    ...created.map(({ id }) => ({
      subject: { type: "mark" as const, id },
      event: "recordAbsence" as const,
      to: "absent",
      reason,
    })),
  );
}
