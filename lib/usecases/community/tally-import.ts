import { randomUUID } from "node:crypto";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import type { TallyEntry } from "@/lib/domain/community/tally";
import { type KnownTally, planTallies, replacing, tallySums } from "@/lib/domain/community/tally-plan";
import { readTallies, type TallyRow, tallyColumns } from "@/lib/domain/community/tally-sheet";
import { keepSheet, lastSheet, notMadeYet, sheetMade, stillOpen } from "../center/checked-sheet";
import { cellsOf, type ReceivedSheet, receiveSheet, rowsRead } from "../center/received-sheet";
import { assertPlanSeen, decideRows, planSeen } from "../center/sheet-decisions";
import { sheetTemplate } from "../center/sheet-template";

// 汇总导入: figures of the time before come from a sheet, which is looked at first.

export function tallyTemplate(center: { name: string }) {
  return sheetTemplate({
    ...{ of: center.name, name: "汇总", columns: tallyColumns },
    notes: [
      "每行填写一个数。从第三行填起，第二行的说明可以保留；不要合并单元格。",
      "上传后先逐行核对：可能重复的由您判断，确认之前不写入任何记录；已经登记过的不重复。",
    ],
  });
}

export const receiveTallies = receiveSheet(filePurposes.tallySheet);

/** Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed. */
export async function checkTallies(ctx: Context, { file }: { file: ReceivedSheet }): Promise<void> {
  await lockCenter(ctx);
  const places = await ctx.db.place.findMany({
    where: { centerId: ctx.center.id, archivedAt: null },
    select: { id: true, name: true, parentId: true },
  });
  const read = readTallies(cellsOf(file), places, chinaDate(ctx.now));
  const rows = rowsRead(read, { noun: "汇总", unit: "条" }, file);
  const { id } = await keepSheet(ctx, "tallySheet", file, rows);
  await ctx.audit({ subject: { type: "tallySheet", id }, event: "check", reason: file.name });
}

async function standing({ center, db }: Context): Promise<KnownTally[]> {
  const known = await db.tally.findMany({
    where: { centerId: center.id, voidedAt: null },
    omit: { centerId: true, voidedAt: true, reason: true },
    orderBy: [{ endsOn: "desc" }, { id: "asc" }],
  });
  return known.map(({ value, startsOn, endsOn, ...one }) => ({
    ...one,
    value: Number(value),
    startsOn: startsOn && fromUtcMidnight(startsOn),
    endsOn: fromUtcMidnight(endsOn),
  }));
}

/** The last sheet with what each of its rows would become, as the tallies stand now. */
export async function viewTallySheet(ctx: Context) {
  const sheet = await lastSheet<TallyRow>(ctx, "tallySheet");
  if (!sheet) return null;
  const { rows, ...facts } = sheet;
  const planned = facts.confirmedAt ? [] : planTallies(rows, await standing(ctx), facts.decisions);
  return { ...facts, total: rows.length, planned, sums: tallySums(planned), seen: planSeen(planned) };
}

export type TallySheetView = NonNullable<Awaited<ReturnType<typeof viewTallySheet>>>;

/** Takes down what a person said of the rows that may be doubles, by their lines. */
export async function decideTallies(
  ctx: Context,
  input: { tallySheet: string; decisions: Record<string, string> },
) {
  await lockCenter(ctx);
  const { tallySheet: shown, decisions: answers } = input;
  const sheet = await notMadeYet(ctx, await viewTallySheet(ctx), shown);
  const rows = sheet.planned.map(({ line, key, outcome }) => {
    if (outcome.kind !== "unsure") return { line, key, offered: [] };
    const { likely, mayBeNew } = outcome;
    return { line, key, offered: ["skip", mayBeNew ? "new" : replacing(likely)] };
  });
  const subject = { type: "tallySheet" as const, id: sheet.id };
  return decideRows(ctx, { sheet, record: { subject, event: "decide" }, rows, shown, answers });
}

/** However many, in one statement. */
async function insertAll({ center, db }: Context, rows: readonly (TallyEntry & { id: string })[]) {
  await db.$executeRaw`
    insert into tallies (center_id, id, name, unit, value, starts_on, ends_on, source, place_id)
    select ${center.id}::uuid, id, name, unit, value, "startsOn", "endsOn", source, "placeId"
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        id uuid, name text, unit text, value bigint, "startsOn" date, "endsOn" date, source text, "placeId" uuid)`;
}

/** The same of those that stand in the place of others. */
async function replaceAll({ center, db }: Context, rows: readonly (TallyEntry & { id: string })[]) {
  if (rows.length === 0) return;
  await db.$executeRaw`
    update tallies t set name = r.name, unit = r.unit, value = r.value, starts_on = r."startsOn",
           ends_on = r."endsOn", source = r.source, place_id = r."placeId"
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(
             id uuid, name text, unit text, value bigint, "startsOn" date, "endsOn" date, source text, "placeId" uuid)
     where t.center_id = ${center.id}::uuid and t.id = r.id`;
}

/** Makes of a sheet what its screen showed, all of it or nothing; the tallies that stand are looked at again. */
export async function confirmTallies(ctx: Context, input: { tallySheet: string; seen?: string }) {
  await lockCenter(ctx);
  const sheet = await stillOpen(ctx, await viewTallySheet(ctx), input.tallySheet);
  assertPlanSeen(sheet.seen, input.seen);
  const { fresh, replaced, unsure, wrong } = sheet.sums;
  if (wrong > 0) throw new AppError("conflict", `还有 ${wrong} 行需要改正。请在表格里改好后重新上传。`);
  if (unsure > 0) throw new AppError("conflict", `还有 ${unsure} 行没有判断是否重复，请先逐行选定。`);
  if (fresh + replaced === 0) throw new AppError("conflict", "表格里的汇总都已经登记过，没有需要导入的。");
  const made = sheet.planned.flatMap(({ entry, outcome }) =>
    entry && outcome.kind === "new" ? [{ ...entry, id: randomUUID() }] : [],
  );
  await insertAll(ctx, made);
  const changed = sheet.planned.flatMap(({ entry, outcome }) =>
    entry && outcome.kind === "replace" ? [{ entry, before: outcome.tally }] : [],
  );
  await replaceAll(
    ctx,
    changed.map(({ entry, before }) => ({ ...entry, id: before.id })),
  );
  await sheetMade(ctx, sheet);
  const reason = `${sheet.fileName}，登记 ${fresh} 条，改 ${replaced} 条`;
  await ctx.audit(
    { subject: { type: "tallySheet", id: sheet.id }, event: "confirm", reason },
    ...made.map(
      ({ id, name }): AuditRecord => ({
        ...{ subject: { type: "tally", id }, event: "import", reason: sheet.fileName, details: { name } },
      }),
    ),
    ...changed.map(({ entry, before: { id, ...before } }): AuditRecord => {
      const details = changesOf(before, entry);
      return { subject: { type: "tally", id }, event: "edit", reason: `导入“${sheet.fileName}”`, details };
    }),
  );
  return { made: made.length, replaced };
}
