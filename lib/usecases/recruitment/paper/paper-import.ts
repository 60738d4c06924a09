import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { nameKey } from "@/lib/domain/base/name-key";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { applicationChannels } from "@/lib/domain/recruitment/application/application-channel";
import { readSheetRows, sheetColumns } from "@/lib/domain/recruitment/application/application-sheet";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { beforeReview, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { toLastSheet, uploadedSince } from "../../center/checked-sheet";
import { cellsOf, type ReceivedSheet, receiveSheet, rowsRead } from "../../center/received-sheet";
import { sheetTemplate } from "../../center/sheet-template";
import { callAsks } from "../call/call-asks";
import { lockCall } from "../call/call-record";

// Applications that came on paper: a template, a sheet that is looked at first, and what a person then makes of it.

const storedRow = z.object({
  line: z.number(),
  name: z.string(),
  channel: z.enum(applicationChannels).default("sheet"),
  typed: z.record(z.string(), z.unknown()),
  faults: z.array(z.object({ column: z.string(), fault: z.string() })),
});
export const storedRows = z.array(storedRow);
export type StoredRow = z.output<typeof storedRow>;

/** What a template of a call consists of; the file is made after the transaction. */
export async function callTemplate(ctx: Context, input: { call: CallKey }) {
  const { name, asks } = await callAsks(ctx, input.call);
  return { call: name, columns: sheetColumns(asks) };
}

export function templateFile({ call, columns }: Awaited<ReturnType<typeof callTemplate>>) {
  return sheetTemplate({
    ...{ of: call, name: "纸质申请", columns },
    notes: [
      "每行填写一份申请。从第三行填起，第二行的说明可以保留；不要合并单元格。",
      "代码和手机号所在的列请设为“文本”，以免丢失开头的 0 或最后几位。",
      "上传后先逐行核对，确认之前不生成任何申请。",
    ],
  });
}

/** Reads a sheet while it comes in. */
export const receivePapers = receiveSheet(filePurposes.paperSheet);

/** The call that papers are taken in for, locked until the transaction ends. */
async function lockImporting(ctx: Context, key: CallKey) {
  const call = await callAsks(ctx, key);
  await lockCall(ctx, call.id);
  if (beforeReview(call.state)) return call;
  const message = `${call.name}目前是“${callLabels[call.state]}”，评审开始后不能再导入申请。`;
  throw new AppError("conflict", message);
}

/** Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed. */
export async function checkPapers(
  ctx: Context,
  input: { call: CallKey; file: ReceivedSheet },
): Promise<void> {
  const call = await lockImporting(ctx, input.call);
  const { name: file, digest } = input.file;
  const where = { centerId: ctx.center.id, callId: call.id };
  const before = await ctx.db.paperImport.findFirst({
    where: { ...where, digest, state: { not: "checked" } },
  });
  if (before)
    throw new AppError(
      "conflict",
      `这个文件已经导入过（“${before.fileName}”，${before.total} 份），没有再次导入。`,
    );
  if (await ctx.db.paperImport.findFirst({ where: { ...where, state: "running" }, select: { id: true } }))
    throw new AppError("conflict", "上一份表格还在导入，请等它完成后再上传。");
  const read = readSheetRows(call.asks, cellsOf(input.file));
  const rows = rowsRead(read, { noun: "申请", unit: "份" }, input.file);
  await ctx.db.paperImport.deleteMany({ where: { ...where, state: "checked" } });
  await ctx.db.paperImport.create({
    data: {
      ...{ ...where, fileName: file, digest, total: rows.length, createdAt: ctx.now },
      uploadedByName: ctx.actor.name,
      rows: JSON.parse(JSON.stringify(rows)),
    },
  });
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "checkPapers", reason: file });
}

/** The last sheet of a call: what is wrong with its rows, what they may be doubles of, how far it has come. */
export async function viewImport(ctx: Context, input: { call: CallKey }) {
  const { id: callId, name, kind, number } = await callAsks(ctx, input.call);
  const found = await ctx.db.paperImport.findFirst({
    where: { centerId: ctx.center.id, callId },
    // Not by the time of the upload: a demo center may turn its clock back.
    orderBy: { id: "desc" },
  });
  const call = { name, kind, number };
  if (!found) return { call, sheet: null };
  const rows = storedRows.parse(found.rows);
  const { fileName, digest, total, state, done, uploadedByName, createdAt } = found;
  const wrong = rows.filter(({ faults }) => faults.length > 0);
  const doubles = state === "checked" ? await doublesOf(ctx, callId, rows) : [];
  return { call, sheet: { fileName, digest, total, state, done, uploadedByName, createdAt, wrong, doubles } };
}

/** Rows that are like another one of the sheet, or like an application of the call: by name or by code. */
async function doublesOf(ctx: Context, callId: string, rows: readonly StoredRow[]) {
  const known = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, callId },
    select: { receipt: true, nameKey: true, creditCode: true },
  });
  const seen = new Map<string, string>();
  for (const { receipt, nameKey: key, creditCode } of known)
    for (const one of [key, creditCode]) if (one) seen.set(one, `申请 ${receipt}`);
  return rows.flatMap(({ line, name, typed }) => {
    const keys = [nameKey(name), String(typed.creditCode ?? "").toUpperCase()].filter(Boolean);
    const like = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, `第 ${line} 行`);
    return like === undefined ? [] : [{ line, name, like }];
  });
}

/** Lets the sheet become applications, in the background: all of its rows or, where one is wrong, none. */
export async function confirmImport(ctx: Context, input: { call: CallKey; digest: string }): Promise<void> {
  const call = await lockImporting(ctx, input.call);
  const where = { centerId: ctx.center.id, callId: call.id, digest: input.digest };
  const found = await ctx.db.paperImport.findFirst({ where });
  if (!found) throw await replaced(ctx, call.id);
  if (found.state !== "checked") throw new AppError("conflict", "这份表格已经确认导入，没有再次导入。");
  const wrong = storedRows.parse(found.rows).filter(({ faults }) => faults.length > 0).length;
  if (wrong > 0) throw new AppError("conflict", `还有 ${wrong} 行需要改正。请在表格里改好后重新上传。`);
  await ctx.db.paperImport.updateMany({ where, data: { state: "running", confirmedAt: ctx.now } });
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event: "importPapers",
    reason: `${found.fileName}，${found.total} 份`,
  });
  await ctx.enqueue("importPapers", { call: call.id });
}

/** The answer to a page whose sheet stands no more. */
async function replaced({ center, db }: Context, callId: string): Promise<AppError> {
  const last = await db.paperImport.findFirst({
    where: { centerId: center.id, callId },
    orderBy: { id: "desc" },
    select: { fileName: true, uploadedByName: true, createdAt: true },
  });
  if (!last) return notFound("表格");
  return new AppError("conflict", `${uploadedSince(last)}本次没有导入，请核对新的表格。`, {}, toLastSheet);
}

/** Sets a sheet going again that stands still: its job was given up, or is lost. One that runs is not hurried by it. */
export async function resumeImport(ctx: Context, input: { call: CallKey }): Promise<void> {
  const call = await lockImporting(ctx, input.call);
  const where = { centerId: ctx.center.id, callId: call.id, state: "running" as const };
  if (!(await ctx.db.paperImport.findFirst({ where, select: { id: true } })))
    throw new AppError("conflict", "没有正在导入的表格，请刷新页面。");
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "resumeImport" });
  await ctx.enqueue("importPapers", { call: call.id });
}
