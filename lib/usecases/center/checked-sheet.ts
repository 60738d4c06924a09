import { z } from "zod";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import type { SheetKind } from "@/lib/db/generated/client";
import { lockCenter } from "@/lib/db/lock-center";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { forgottenWords, sheetKeptDays, sheetKeptUntil, sheetsOverdue } from "@/lib/domain/center/sheet-term";

// Sheets whose rows are looked at before anything is made of them, the last one of each kind. Callers lock the center.

const storedDecisions = z.record(z.string(), z.string());

/**
 * Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed; what was decided of it stays. That
 * one is kept until the next, for pages that show it still. No rows are kept beyond their time.
 */
export async function keepSheet(
  ctx: Context,
  kind: SheetKind,
  { name: fileName }: { name: string },
  rows: readonly object[],
): Promise<{ id: string }> {
  const last = await lastSheet(ctx, kind);
  const before = last?.confirmedAt === null ? last : null;
  await ctx.db.checkedSheet.deleteMany({
    where: { centerId: ctx.center.id, kind, confirmedAt: null, ...(before && { NOT: { id: before.id } }) },
  });
  // Due times are of the real clock.
  await ctx.enqueue("forgetSheets", {}, { startAfter: sheetKeptUntil(new Date()) });
  return ctx.db.checkedSheet.create({
    data: {
      ...{ centerId: ctx.center.id, kind, fileName, createdAt: ctx.now, uploadedByName: ctx.actor.name },
      rows: JSON.parse(JSON.stringify(rows)),
      decisions: before?.decisions ?? {},
    },
    select: { id: true },
  });
}

/** Takes the rows out of sheets whose time is over, and what was decided of them; that there was a sheet stays. */
export async function forgetSheets(ctx: Context): Promise<void> {
  // Who decides of rows at this moment would write them down once more.
  await lockCenter(ctx);
  const due = await ctx.db.checkedSheet.findMany({
    where: {
      centerId: ctx.center.id,
      createdAt: { lte: sheetsOverdue(ctx.now) },
      NOT: { rows: { equals: [] } },
    },
    select: { id: true, kind: true, fileName: true },
  });
  if (due.length === 0) return ctx.audit.nothing("no rows of a sheet are older than their time");
  await ctx.db.checkedSheet.updateMany({
    where: { centerId: ctx.center.id, id: { in: due.map(({ id }) => id) } },
    data: { rows: [], decisions: {} },
  });
  await ctx.audit(...due.map(forgottenRecord));
}

function forgottenRecord({
  id,
  kind,
  fileName,
}: {
  id: string;
  kind: SheetKind;
  fileName: string;
}): AuditRecord {
  const said = { event: "forget" as const, reason: `${fileName}，上传已满 ${sheetKeptDays} 天` };
  switch (kind) {
    case "takeover":
      return { subject: { type: kind, id }, ...said };
    case "censusSheet":
      return { subject: { type: kind, id }, ...said };
    case "tallySheet":
      return { subject: { type: kind, id }, ...said };
    case "teamSheet":
      return { subject: { type: kind, id }, ...said };
  }
}

/** The last sheet of a kind as `keepSheet` stored its rows, and nothing else did. */
export async function lastSheet<Row extends object>({ center, db }: Context, kind: SheetKind) {
  const found = await db.checkedSheet.findFirst({
    where: { centerId: center.id, kind },
    // Not by the time of the upload: a demo center may turn its clock back.
    orderBy: { id: "desc" },
  });
  if (!found) return null;
  const { id, fileName, confirmedAt, createdAt, uploadedByName } = found;
  const row = z.custom<Row>((said) => typeof said === "object" && said !== null);
  const rows = z.array(row).parse(found.rows);
  return {
    ...{ id, fileName, confirmedAt, createdAt, uploadedByName, rows },
    // None is kept without rows.
    forgotten: rows.length === 0,
    decisions: storedDecisions.parse(found.decisions),
  };
}

export interface Uploaded {
  fileName: string;
  uploadedByName: string;
  createdAt: Date;
}

interface Sheet extends Uploaded {
  id: string;
  confirmedAt: Date | null;
  forgotten: boolean;
}

/** By whom another sheet was uploaded, and when, in the place of the one that a page shows. */
export function uploadedSince({ fileName, uploadedByName, createdAt }: Uploaded): string {
  return `${uploadedByName}于${formatDateTime(createdAt)}上传了新的表格“${fileName}”，代替了本页的表格。`;
}

/** The page with the last sheet: the one of the form, opened anew. */
export const toLastSheet = { label: "打开新的表格", href: "?" };

/** Whether there was such a sheet here, also one that is gone since: whoever has its page uploaded it or a colleague did. */
async function wasHere({ center, db }: Context, id: string): Promise<boolean> {
  const check = { centerId: center.id, subjectId: id, event: "check" };
  return (await db.auditEntry.count({ where: check })) > 0;
}

/** The last sheet, if nobody confirmed it meanwhile; `id` is of the one that a screen showed. */
export async function notMadeYet<S extends Sheet>(ctx: Context, sheet: S | null, id: string): Promise<S> {
  if (!sheet || (sheet.id !== id && !(await wasHere(ctx, id)))) throw notFound("表格");
  if (sheet.confirmedAt === null && sheet.forgotten) throw new AppError("conflict", forgottenWords(sheet));
  if (sheet.confirmedAt === null) return sheet;
  if (sheet.id === id) throw new AppError("conflict", "这份表格已经导入，没有再次导入。");
  throw new AppError("conflict", `${uploadedSince(sheet)}新的表格已经导入。`, {}, toLastSheet);
}

/** The sheet that a screen showed, if it is the last one still and nobody confirmed it meanwhile. */
export async function stillOpen<S extends Sheet>(ctx: Context, sheet: S | null, id: string): Promise<S> {
  const open = await notMadeYet(ctx, sheet, id);
  if (open.id === id) return open;
  const words = `${uploadedSince(open)}本次没有导入，请核对新的表格后再确认；以前记下的判断仍然保留。`;
  throw new AppError("conflict", words, {}, toLastSheet);
}

/** What a row is known by, by its line, in a sheet that was replaced; none once that is gone. */
export async function keysOf({ center, db }: Context, id: string) {
  const found = await db.checkedSheet.findFirst({
    where: { centerId: center.id, id },
    select: { rows: true },
  });
  const rows = z.array(z.object({ line: z.number(), key: z.string() })).parse(found?.rows ?? []);
  return new Map(rows.map(({ line, key }) => [String(line), key]));
}

/** Takes down what a person said of rows, by their keys, beside what was said before. */
export async function noteDecisions(
  { center, db }: Context,
  { id, decisions }: { id: string; decisions: Record<string, string> },
  decided: Record<string, string>,
): Promise<void> {
  await db.checkedSheet.updateMany({
    where: { centerId: center.id, id },
    data: { decisions: { ...decisions, ...decided } },
  });
}

/** Says of a sheet that all was made of it. */
export async function sheetMade({ center, db, now }: Context, { id }: { id: string }): Promise<void> {
  await db.checkedSheet.updateMany({
    where: { centerId: center.id, id, confirmedAt: null },
    data: { confirmedAt: now },
  });
}
