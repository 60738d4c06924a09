import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { formatAgreementNumber } from "@/lib/domain/admission/agreement-number";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, formatPeriod, fromUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { moveNotice } from "@/lib/usecases/admission/transition";
import { say } from "@/lib/usecases/center/say";
import { applicantsOf } from "@/lib/usecases/recruitment/application/applicants";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { idsOf } from "../base/moves";
import { completeWhenSettled } from "./agreement-sign";
import { lockNotice } from "./notice-draft";
import { assertPeriod } from "./notice-period";
import { type NoticeRow, readNoticeRows } from "./notice-rows";

/** The applications behind the printed rows, in rank order. */
async function applicationsOf(ctx: Context, rows: readonly NoticeRow[]) {
  const found = await ctx.db.application.findMany({
    where: { receipt: { in: rows.map((row) => row.receipt) } },
    select: { id: true, receipt: true, name: true, state: true, organizationId: true, grantedFen: true },
  });
  const known = new Map(found.map((application) => [application.receipt, application]));
  return rows.map(({ receipt }) => {
    const application = known.get(receipt);
    if (!application) throw new Error(`notice names ${receipt}, which has no application`);
    return application;
  });
}

/** Puts the draft on the public site. From here on its text, names and dates stand. */
export async function publishNotice(ctx: Context, input: Seen & { notice: string }) {
  const { notice, call } = await lockNotice(ctx, input.notice);
  const { admitted } = readNoticeRows(notice.rows);
  if (notice.state === "drafted") await assertEdition(ctx, { type: "notice", id: notice.id }, input);
  await moveNotice(ctx, notice, "publish");
  const period = { startsOn: fromUtcMidnight(notice.startsOn), endsOn: fromUtcMidnight(notice.endsOn) };
  await assertPeriod(ctx, notice, period);
  // Of an award nobody stood in a review.
  if (call === null) return { ...period, count: 1 };
  // A supplement goes beside what its batch is at.
  if (notice.supplementsId === null) await moveCall(ctx, call, "publishNotice");
  const named = await applicationsOf(ctx, admitted);
  const gone = named.find(({ state }) => state !== "shortlisted");
  if (gone)
    throw new AppError("conflict", `${gone.name}已不在入围名单，不能公示。请作废这份公示稿，重新拟写。`);
  if (callKindTerms[call.kind].money && named.some(({ grantedFen }) => grantedFen === null))
    throw new AppError("conflict", "还有项目没有核定金额，不能公示。请先在批次的“核定金额”中填写。");
  const announced = idsOf(named);
  await moveApplications(ctx, announced, "shortlisted", "announce");
  await tellOutcome(ctx, notice, announced, formatPeriod(period.startsOn, period.endsOn));
  return { ...period, count: admitted.length };
}

/** Everybody who stood in the review learns of the outcome when the public does; a supplement tells those it adds. */
async function tellOutcome(
  ctx: Context,
  { callId, supplementsId }: { callId: string | null; supplementsId: string | null },
  announced: readonly string[],
  period: string,
): Promise<void> {
  const admitted = await applicantsOf(ctx, announced);
  const told = admitted.map((one) => ({ ...one, fields: { ...one.fields, 公示期: period } }));
  await say(ctx, "noticeAdmitted", told);
  if (supplementsId !== null || callId === null) return;
  for (const [state, occasion] of [
    ["reserve", "noticeReserve"],
    ["notAdmitted", "noticeNotAdmitted"],
  ] as const) {
    const others = await ctx.db.application.findMany({ where: { callId, state }, select: { id: true } });
    await say(ctx, occasion, await applicantsOf(ctx, idsOf(others)));
  }
}

/**
 * Ends the period and prepares one agreement per admitted organization, numbered in rank order; a contest ends here. What
 * was awarded directly may then be signed and begun.
 */
export async function closeNotice(ctx: Context, input: { notice: string; statement: string }) {
  const { notice, call } = await lockNotice(ctx, input.notice);
  const { admitted } = readNoticeRows(notice.rows);
  const today = chinaDate(ctx.now);
  const endsOn = fromUtcMidnight(notice.endsOn);
  if (notice.state === "published" && today <= endsOn)
    throw new AppError("conflict", `公示期到${formatDate(endsOn)}结束，期满后的次日起才能办理。`);
  const statement = input.statement.trim();
  if (statement === "")
    throw new AppError("invalid", "请写明公示期内的异议情况。", { statement: "请写明公示期内的异议情况。" });
  if (notice.supplementsId !== null && call?.state === "noticing")
    throw new AppError("conflict", "所补充的公示还没有办理期满转签约，请先办理那一份。");
  await moveNotice(ctx, notice, "close", statement);
  if (call === null) return { call, project: notice.projectId, count: 0 };
  if (notice.supplementsId === null) await moveCall(ctx, call, "closeNotice", statement);
  // Whoever lost its place by an objection is on the paper still.
  const applications = (await applicationsOf(ctx, admitted)).filter(({ state }) => state === "announced");
  if (callKindTerms[call.kind].agreement === null) {
    await moveApplications(ctx, idsOf(applications), "announced", "award", statement);
    await completeWhenSettled(ctx, { ...call, state: "signing" });
    return { call: { kind: call.kind, number: call.number }, project: null, count: 0 };
  }
  await moveApplications(ctx, idsOf(applications), "announced", "clearNotice", statement);
  const before = await ctx.db.agreement.count({ where: { centerId: ctx.center.id, callId: call.id } });
  const agreements = await ctx.db.agreement.createManyAndReturn({
    data: applications.map(({ id, organizationId }, index) => ({
      centerId: ctx.center.id,
      callId: call.id,
      applicationId: id,
      organizationId,
      number: formatAgreementNumber(ctx.center.code, yearOf(today), call, before + index + 1),
    })),
    select: { id: true, applicationId: true, number: true },
  });
  const numbers = new Map(agreements.map(({ applicationId, number }) => [applicationId, number]));
  const signers = await applicantsOf(ctx, idsOf(applications));
  const waiting = signers.map((one) => {
    return { ...one, fields: { ...one.fields, 协议编号: numbers.get(one.subject.id) ?? "" } };
  });
  await say(ctx, "agreementWaiting", waiting);
  await ctx.audit(
    ...agreements.map(({ id }) => ({
      subject: { type: "agreement" as const, id },
      event: "prepare" as const,
      to: "prepared",
    })),
  );
  await completeWhenSettled(ctx, { ...call, state: "signing" });
  return { call: { kind: call.kind, number: call.number }, project: null, count: agreements.length };
}
