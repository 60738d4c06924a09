import type { Context } from "@/lib/db/context";
import type { PublicNotice } from "@/lib/db/generated/client";
import { AppError } from "@/lib/domain/base/errors";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { moveNotice } from "@/lib/usecases/admission/transition";
import { saidSoFar, unsay } from "@/lib/usecases/center/unsay";
import { moveApplications, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { idsOf } from "../base/moves";
import { lockNotice } from "./notice-draft";
import { readNoticeRows } from "./notice-rows";

type Told = Pick<PublicNotice, "callId" | "state" | "supplementsId" | "rows">;

/** The applications that a notice says something to: all of its batch; a supplement only those it names. */
async function toldBy(ctx: Context, { callId, supplementsId, rows }: Told): Promise<string[]> {
  if (callId === null) return [];
  const named = readNoticeRows(rows).admitted.map(({ receipt }) => receipt);
  const applications = await ctx.db.application.findMany({
    where: { callId, ...(supplementsId !== null && { receipt: { in: named } }) },
    select: { id: true },
  });
  return idsOf(applications);
}

/** How much was said already of what taking this notice back, or its end, would make untrue; null when neither can be. */
export async function saidByNotice(ctx: Context, notice: Told) {
  if (notice.state === "published") return saidSoFar(ctx, "withdrawNotice", await toldBy(ctx, notice));
  if (notice.state === "closed") return saidSoFar(ctx, "reopenNotice", await toldBy(ctx, notice));
  return null;
}

/** Another notice that builds on this one must go first. */
async function assertNotSupplemented(ctx: Context, id: string): Promise<void> {
  const where = { centerId: ctx.center.id, supplementsId: id, state: { not: "withdrawn" as const } };
  const supplement = await ctx.db.publicNotice.findFirst({ where, select: { title: true } });
  if (supplement)
    throw new AppError("conflict", `已有补充公示《${supplement.title}》。请先撤回那份公示并撤销递补。`);
}

/** The applications that this very notice announces. */
async function announcedBy(ctx: Context, { callId, rows }: Told) {
  if (callId === null) return [];
  const named = readNoticeRows(rows).admitted.map(({ receipt }) => receipt);
  return ctx.db.application.findMany({
    where: { centerId: ctx.center.id, callId, receipt: { in: named } },
    select: { id: true, state: true },
  });
}

/** A draft that says something that is not so any more: another one is drafted in its place. */
export async function discardNotice(ctx: Context, input: { notice: string; reason: string }) {
  const { notice, name } = await lockNotice(ctx, input.notice);
  if (notice.supplementsId !== null) throw new AppError("conflict", "这是补充公示的公示稿，请办理撤销递补。");
  await moveNotice(ctx, notice, "discard", input.reason);
  return { name };
}

/**
 * Takes a notice off the public site during its period, because it says something wrong. It stays on record as it was
 * published; the batch waits for a new one, with a whole period of its own.
 */
export async function withdrawNotice(ctx: Context, input: { notice: string; reason: string }) {
  const { notice, call, name } = await lockNotice(ctx, input.notice);
  await assertNotSupplemented(ctx, notice.id);
  await moveNotice(ctx, notice, "withdraw", input.reason);
  if (call && notice.supplementsId === null) await moveCall(ctx, call, "withdrawNotice", input.reason);
  const named = (await announcedBy(ctx, notice)).filter(({ state }) => state === "announced");
  await moveApplications(ctx, idsOf(named), "announced", "withdrawNotice", input.reason);
  await unsay(ctx, "withdrawNotice", await toldBy(ctx, notice), input.reason);
  return { name };
}

/** The period was closed wrongly, or with a wrong statement: its agreements go, as long as nobody has signed or given up. */
export async function reopenNotice(ctx: Context, input: { notice: string; reason: string }) {
  const { notice, call, project, name } = await lockNotice(ctx, input.notice);
  await assertNotSupplemented(ctx, notice.id);
  if (call === null) {
    if (project?.state === "dropped")
      throw new AppError("conflict", "项目已经撤销立项，不能撤销公示期满。请先恢复立项。");
    if (project && project.state !== "prepared")
      throw new AppError("conflict", "项目已经启动，不能撤销公示期满。请先撤回启动。");
    if (project?.agreement && project.agreement.state !== "voided")
      throw new AppError("conflict", "项目协议已经签发，不能撤销公示期满。请先登记放弃签约。");
    await moveNotice(ctx, notice, "reopen", input.reason);
    return { name, count: 0 };
  }
  // Nothing is founded on them, issued or signed meanwhile.
  await ctx.db.$queryRaw`
    select 1 from agreements where center_id = ${ctx.center.id}::uuid and call_id = ${call.id}::uuid
     order by id for update`;
  const agreements = await ctx.db.agreement.findMany({
    where: { callId: call.id, applicationId: { in: idsOf(await announcedBy(ctx, notice)) } },
    select: {
      ...{ id: true, applicationId: true, number: true, state: true },
      projects: { select: { id: true, number: true, state: true } },
    },
  });
  const touched = agreements.filter(({ state }) => state !== "prepared");
  if (touched.length > 0) {
    const message = `已有 ${touched.length} 份协议登记了签署或放弃（如 ${touched[0]?.number}），不能撤销期满转签约。请先更正这些登记。`;
    throw new AppError("conflict", message);
  }
  const projects = agreements.flatMap((one) => one.projects);
  const founded = projects.filter(({ state }) => state !== "dropped");
  if (founded.length > 0) {
    const message = `已有 ${founded.length} 个项目由协议立项（如 ${founded[0]?.number}），不能撤销期满转签约。请先撤销立项。`;
    throw new AppError("conflict", message);
  }
  await moveNotice(ctx, notice, "reopen", input.reason);
  // What was dropped stays on record without an agreement; the selection makes a new one.
  await ctx.db.project.updateMany({
    where: { centerId: ctx.center.id, id: { in: idsOf(projects) } },
    data: { agreementId: null, applicationId: null },
  });
  if (call.state === "completed" && callKindTerms[call.kind].agreement === null)
    call.state = await moveCall(ctx, call, "resumeSigning", input.reason);
  if (notice.supplementsId === null) await moveCall(ctx, call, "reopenNotice", input.reason);
  const waiting = agreements.flatMap(({ applicationId }) => applicationId ?? []);
  await moveApplications(ctx, waiting, "awaitingAgreement", "reopenNotice", input.reason);
  const awarded = (await announcedBy(ctx, notice)).filter(({ state }) => state === "awarded");
  await moveApplications(ctx, idsOf(awarded), "awarded", "reopenNotice", input.reason);
  await unsay(ctx, "reopenNotice", waiting, input.reason);
  const { count } = await ctx.db.agreement.deleteMany({
    where: { id: { in: idsOf(agreements) }, state: "prepared" },
  });
  return { name, count };
}

/** What was to be done with a notice is done: from now on no objection to it is taken in. */
export async function archiveNotice(ctx: Context, input: { notice: string }) {
  const { notice, name } = await lockNotice(ctx, input.notice);
  const where = { centerId: ctx.center.id, noticeId: notice.id, state: "open" as const };
  const open = await ctx.db.objection.count({ where });
  if (open > 0) throw new AppError("conflict", `还有 ${open} 件异议没有答复，答复后才能归档。`);
  await moveNotice(ctx, notice, "archive");
  return { name };
}
