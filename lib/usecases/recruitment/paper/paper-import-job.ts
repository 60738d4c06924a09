import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { asksOfSheet } from "@/lib/domain/recruitment/application/application-sheet";
import { readApplication } from "@/lib/domain/recruitment/application/application-steps";
import { beforeReview } from "@/lib/domain/recruitment/call/call-lifecycle";
import { formatReceipt } from "@/lib/domain/recruitment/receipt";
import { acceptApplication } from "../application/submission";
import { callAsksById } from "../call/call-asks";
import { lockCall } from "../call/call-record";
import { hashQueryCode, hashSubmissionKey, queryCodeOf } from "../query-secret";
import { type StoredRow, storedRows } from "./paper-import";

/** So many rows become applications in one transaction; then the screen sees how far it has come. */
const atOnce = 50;

/** The next rows of the sheet that was confirmed for this call; leaves the rest to itself. */
export async function importPapers(ctx: Context, { call: callId }: { call: string }): Promise<void> {
  const { receiptCounter, state } = await lockCall(ctx, callId);
  const where = { centerId: ctx.center.id, callId, state: "running" as const };
  const found = await ctx.db.paperImport.findFirst({ where });
  if (!found) return ctx.audit.nothing("the sheet is worked off");
  const call = await callAsksById(ctx, callId);
  const left = storedRows.parse(found.rows).slice(found.done);
  const rows = left.slice(0, atOnce).map((row) => ({
    ...row,
    read: readApplication(asksOfSheet(call.asks), row.typed),
  }));
  const why = beforeReview(state) ? null : "评审已经开始，不能再导入";
  if (why || rows.some(({ read }) => !read.ok)) return stop(ctx, found, left, why);
  await ctx.db.call.update({
    where: { centerId_id: { centerId: ctx.center.id, id: callId } },
    data: { receiptCounter: { increment: rows.length } },
    select: { id: true },
  });
  for (const [at, { line, channel, read }] of rows.entries()) {
    if (!read.ok) throw new Error("unreachable: looked at above");
    const receipt = formatReceipt(ctx.center.code, call, receiptCounter + at + 1);
    // Nobody knows the code yet: whoever comes for it is given a new one on a slip.
    const numbers = {
      ...{ id: randomUUID(), receipt },
      queryCodeHash: hashQueryCode(receipt, queryCodeOf(randomUUID())),
      submissionHash: hashSubmissionKey(`${found.id} ${line}`),
    };
    await acceptApplication(ctx, call, numbers, read.value, channel);
  }
  const done = found.done + rows.length;
  const isDone = done >= found.total;
  await ctx.db.paperImport.updateMany({
    where: { ...where, id: found.id },
    data: { done, ...(isDone && { state: "done" as const, rows: [] }) },
  });
  if (!isDone) await ctx.enqueue("importPapers", { call: callId });
}

/**
 * Hands what is left back to be looked at: a sheet that cannot go on by itself would stand in the way of every other.
 * `why` is what goes for all of it; else each row that does not fit any more says so.
 */
async function stop(
  ctx: Context,
  found: { id: string; callId: string; done: number },
  left: StoredRow[],
  why: string | null,
): Promise<void> {
  const { asks } = await callAsksById(ctx, found.callId);
  const rows = left.map((row) => {
    const isSound = why === null && readApplication(asksOfSheet(asks), row.typed).ok;
    const fault = { column: "整行", fault: `${why ?? "与现在的申请表不一致"}，没有导入。` };
    return isSound ? row : { ...row, faults: [fault] };
  });
  await ctx.db.paperImport.updateMany({
    where: { centerId: ctx.center.id, id: found.id },
    data: {
      state: "checked",
      confirmedAt: null,
      rows: JSON.parse(JSON.stringify(rows)),
      total: rows.length,
      done: 0,
    },
  });
  await ctx.audit({
    subject: { type: "call", id: found.callId },
    event: "stopImport",
    reason: `已导入 ${found.done} 份，余下 ${rows.length} 份没有导入`,
  });
}
