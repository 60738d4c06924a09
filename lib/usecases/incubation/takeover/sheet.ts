import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import type { TakeoverWords } from "@/lib/domain/incubation/takeover-form";
import { planTakeover, takeoverSums } from "@/lib/domain/incubation/takeover-plan";
import { readTakeover, type TakeoverRow, takeoverColumns } from "@/lib/domain/incubation/takeover-sheet";
import { keepSheet, lastSheet, notMadeYet, stillOpen } from "../../center/checked-sheet";
import { wordsOf } from "../../center/option-list";
import { cellsOf, type ReceivedSheet, receiveSheet, rowsRead } from "../../center/received-sheet";
import { decideRows, planSeen } from "../../center/sheet-decisions";
import { sheetTemplate } from "../../center/sheet-template";
import { groundOf } from "./ground";

// 历史入驻: organizations that entered before the platform come from a sheet, which is looked at first.

/** What the sheet may say in the center's own words; those that are no longer offered were used then. */
export async function takeoverWords(ctx: Context): Promise<TakeoverWords> {
  const category = await wordsOf(ctx, "category");
  const stage = await wordsOf(ctx, "stage");
  return {
    category: [...category.words, ...category.retired],
    stage: [...stage.words, ...stage.retired],
  };
}

/** What the template consists of; the file is made after the transaction. */
export async function takeoverTemplate(ctx: Context) {
  return { center: ctx.center.name, columns: takeoverColumns(await takeoverWords(ctx)) };
}

export function takeoverTemplateFile({ center, columns }: Awaited<ReturnType<typeof takeoverTemplate>>) {
  return sheetTemplate({
    ...{ of: center, name: "历史入驻", columns },
    notes: [
      "每行填写一家组织在一个批次的入驻；先后入驻两个批次的，填两行。从第三行填起，第二行的说明可以保留。",
      "不要合并单元格；同一批次的各行都要写明批次。",
      "日期可写 2019年3月12日、2019-3-12 或 2019.3.12，也可用 Excel 的日期格式。",
      "代码、编号和手机所在的列请设为“文本”，以免丢失开头的 0 或最后几位。",
      "上传后先核对：逐行显示新建、已有、可能重复或需要改正，确认之前不写入任何记录。",
      "改正后重新上传即可；已经导入的行不会重复。",
    ],
  });
}

export const receiveTakeover = receiveSheet(filePurposes.takeoverSheet);

/** Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed; what was decided of it stays. */
export async function checkTakeover(ctx: Context, { file }: { file: ReceivedSheet }): Promise<void> {
  await lockCenter(ctx);
  const read = readTakeover(cellsOf(file), await takeoverWords(ctx), chinaDate(ctx.now));
  const rows = rowsRead(read, { noun: "组织", unit: "家" }, file);
  const { id } = await keepSheet(ctx, "takeover", file, rows);
  await ctx.audit({ subject: { type: "takeover", id }, event: "check", reason: file.name });
}

/** The last sheet with what each of its rows would become, as the register stands now. */
export async function viewTakeover(ctx: Context) {
  const sheet = await lastSheet<TakeoverRow>(ctx, "takeover");
  if (!sheet) return null;
  const { rows, decisions, ...facts } = sheet;
  const { known, cohorts, calls } = await groundOf(ctx, rows);
  const planned = planTakeover(rows, known, cohorts, decisions, calls);
  return { ...facts, planned, sums: takeoverSums(planned), decisions, seen: planSeen(planned) };
}

export type TakeoverView = NonNullable<Awaited<ReturnType<typeof viewTakeover>>>;

/** Takes down whether an organization of the sheet is one on record, by the line that asks. */
export async function decideTakeover(
  ctx: Context,
  input: { sheet: string; decisions: Record<string, string> },
) {
  await lockCenter(ctx);
  const { sheet: shown, decisions: answers } = input;
  const sheet = await notMadeYet(ctx, await viewTakeover(ctx), shown);
  const rows = sheet.planned.map(({ line, key, outcome }) => ({
    ...{ line, key },
    offered: outcome.kind === "unsure" ? ["new", ...outcome.likely.map(({ id }) => id)] : [],
  }));
  const subject = { type: "takeover" as const, id: sheet.id };
  return decideRows(ctx, { sheet, record: { subject, event: "decide" }, rows, shown, answers });
}

/** The sheet that a screen showed, still open, with its plan. Call it with the center locked. */
export async function openSheet(ctx: Context, id: string) {
  const sheet = await stillOpen(ctx, await lastSheet<TakeoverRow>(ctx, "takeover"), id);
  const { known, cohorts, calls } = await groundOf(ctx, sheet.rows);
  return { sheet, cohorts, planned: planTakeover(sheet.rows, known, cohorts, sheet.decisions, calls) };
}
