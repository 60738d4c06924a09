import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { asksOfSheet } from "@/lib/domain/recruitment/application/application-sheet";
import { readApplication } from "@/lib/domain/recruitment/application/application-steps";
import { formatReceipt } from "@/lib/domain/recruitment/receipt";
import { acceptApplication } from "../application/submission";
import { callAsksById } from "../call/call-asks";
import { lockCall } from "../call/call-record";
import { hashQueryCode, hashSubmissionKey, queryCodeOf } from "../query-secret";
import { storedRows } from "./paper-import";

/** So many rows become applications in one transaction; then the screen sees how far it has come. */
const atOnce = 50;

/** The next rows of the sheet that was confirmed for this call; leaves the rest to itself. */
export async function importPapers(ctx: Context, { call: callId }: { call: string }): Promise<void> {
  const { receiptCounter } = await lockCall(ctx, callId);
  const where = { centerId: ctx.center.id, callId, state: "running" as const };
  const found = await ctx.db.paperImport.findFirst({ where });
  if (!found) return ctx.audit.nothing("the sheet is worked off");
  const call = await callAsksById(ctx, callId);
  const rows = storedRows.parse(found.rows).slice(found.done, found.done + atOnce);
  await ctx.db.call.update({
    where: { centerId_id: { centerId: ctx.center.id, id: callId } },
    data: { receiptCounter: { increment: rows.length } },
    select: { id: true },
  });
  for (const [at, { line, typed }] of rows.entries()) {
    const read = readApplication(asksOfSheet(call.asks), typed);
    if (!read.ok) throw new AppError("conflict", `第 ${line} 行与现在的申请表不一致。`);
    const receipt = formatReceipt(ctx.center.code, call, receiptCounter + at + 1);
    // Nobody knows the code yet: whoever comes for it is given a new one on a slip.
    const numbers = {
      ...{ id: randomUUID(), receipt },
      queryCodeHash: hashQueryCode(receipt, queryCodeOf(randomUUID())),
      submissionHash: hashSubmissionKey(`${found.id} ${line}`),
    };
    await acceptApplication(ctx, call, numbers, read.value, "paper");
  }
  const done = found.done + rows.length;
  const isDone = done >= found.total;
  await ctx.db.paperImport.updateMany({
    where: { ...where, id: found.id },
    data: { done, ...(isDone && { state: "done" as const, rows: [] }) },
  });
  if (!isDone) await ctx.enqueue("importPapers", { call: callId });
}
