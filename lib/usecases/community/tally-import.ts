import { randomUUID } from "node:crypto";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { safeName } from "@/lib/domain/center/safe-name";
import { readTallies, sortTallies, tallyColumns } from "@/lib/domain/community/tally-sheet";
import { sheetType, spreadsheet } from "@/lib/io/spreadsheet";
import { cellsOf, type ReceivedSheet, receiveSheet, rowsRead } from "../center/received-sheet";
import { tallyData } from "./tally";

export async function tallyTemplate(center: { name: string }) {
  const bytes = await spreadsheet({
    name: "汇总",
    columns: tallyColumns.map(({ label }) => label),
    rows: [tallyColumns.map(({ help }) => help)],
    choices: tallyColumns.map(({ choices }) => choices),
    notes: [
      "每行填写一个数。从第三行填起，第二行的说明可以保留；不要合并单元格。",
      "有一行需要改正时，整份都不导入；已经登记过的不重复。",
      ...tallyColumns.map(({ label, help }) => `${label}：${help}`),
    ],
  });
  return { name: safeName(`${center.name}汇总导入模板`, ".xlsx"), type: sheetType, bytes };
}

export const receiveTallies = receiveSheet(filePurposes.tallySheet);

/** So many rows with a fault are told at once. */
const mostTold = 8;

/**
 * Makes of a sheet all of its rows or none; what is on record already, or stands twice, is made once, and what
 * contradicts it is wrong.
 */
export async function importTallies(ctx: Context, { file }: { file: ReceivedSheet }): Promise<void> {
  await lockCenter(ctx);
  const centerId = ctx.center.id;
  const places = await ctx.db.place.findMany({
    where: { centerId, archivedAt: null },
    select: { id: true, name: true, parentId: true },
  });
  const read = readTallies(cellsOf(file), places, chinaDate(ctx.now));
  const rows = rowsRead(read, { noun: "汇总", unit: "条" });
  const known = await ctx.db.tally.findMany({
    where: { centerId, voidedAt: null },
    select: { name: true, unit: true, endsOn: true, placeId: true, value: true },
  });
  const { wrong, fresh: entries } = sortTallies(
    rows,
    known.map(({ value, endsOn, ...one }) => ({
      ...one,
      value: Number(value),
      endsOn: fromUtcMidnight(endsOn),
    })),
  );
  if (wrong.length > 0) {
    const told = wrong.slice(0, mostTold).map(({ line, faults }) => {
      return `第 ${line} 行${faults.map(({ column, fault }) => `“${column}”：${fault}`).join("")}`;
    });
    const more = wrong.length > mostTold ? `另有 ${wrong.length - mostTold} 行。` : "";
    throw new AppError("invalid", `有 ${wrong.length} 行需要改正，没有导入。${told.join("")}${more}`);
  }
  const fresh = entries.map((entry) => ({ id: randomUUID(), ...entry }));
  if (fresh.length === 0) throw new AppError("conflict", "表格里的汇总都已经登记过，没有需要导入的。");
  await ctx.db.tally.createMany({
    data: fresh.map(({ id, ...entry }) => ({ centerId, id, ...tallyData(entry) })),
  });
  await ctx.audit(
    ...fresh.map(
      ({ id, name }): AuditRecord => ({
        ...{ subject: { type: "tally", id }, event: "import", reason: file.name, details: { name } },
      }),
    ),
  );
}
