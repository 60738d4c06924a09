import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { nameKey } from "@/lib/domain/base/name-key";
import { filePurposes } from "@/lib/domain/center/file-purpose";
import { censusSums, type KnownOrganization, planCensus } from "@/lib/domain/registry/census-plan";
import {
  type CensusSheetRow,
  type CensusWords,
  censusColumns,
  readCensusSheet,
} from "@/lib/domain/registry/census-sheet";
import { keepSheet, lastSheet, notMadeYet, stillOpen } from "../../center/checked-sheet";
import { wordsOf } from "../../center/option-list";
import { cellsOf, type ReceivedSheet, receiveSheet, rowsRead } from "../../center/received-sheet";
import { decideRows, planSeen } from "../../center/sheet-decisions";
import { sheetTemplate } from "../../center/sheet-template";

// 摸底导入: organizations of the area come from a sheet, which is looked at first.

async function censusWords(ctx: Context): Promise<CensusWords> {
  const category = await wordsOf(ctx, "category");
  const field = await wordsOf(ctx, "field");
  return { category: category.words, field: field.words };
}

/** What the template consists of; the file is made after the transaction. */
export async function censusTemplate(ctx: Context) {
  return { center: ctx.center.name, columns: censusColumns(await censusWords(ctx)) };
}

export function censusTemplateFile({ center, columns }: Awaited<ReturnType<typeof censusTemplate>>) {
  return sheetTemplate({
    ...{ of: center, name: "摸底", columns },
    notes: [
      "每行填写一家组织。从第三行填起，第二行的说明可以保留。",
      "不要合并单元格；同一社区的各行都要写明社区。",
      "代码、编号和手机所在的列请设为“文本”，以免丢失开头的 0 或最后几位。",
      "上传后先逐行核对：可能重复的由您判断并入已有、是新的还是跳过，确认之前不写入任何记录。",
    ],
  });
}

export const receiveCensus = receiveSheet(filePurposes.censusSheet);

/** Keeps the rows of a sheet to be looked at, in place of one that nobody confirmed; what was decided of it stays. */
export async function checkCensusSheet(ctx: Context, { file }: { file: ReceivedSheet }): Promise<void> {
  await lockCenter(ctx);
  const places = await ctx.db.place.findMany({
    where: { centerId: ctx.center.id, archivedAt: null },
    select: { id: true, name: true, parentId: true },
  });
  const ground = { places, words: await censusWords(ctx), today: chinaDate(ctx.now) };
  const rows = rowsRead(readCensusSheet(cellsOf(file), ground), { noun: "组织", unit: "家" }, file);
  const { id } = await keepSheet(ctx, "censusSheet", file, rows);
  await ctx.audit({ subject: { type: "censusSheet", id }, event: "check", reason: file.name });
}

/** The organizations on record that rows may be. */
function knownTo({ center, db }: Context, rows: readonly CensusSheetRow[]) {
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  return db.$queryRaw<KnownOrganization[]>`
    select o.id, o.name, o.name_key as "nameKey", o.legal_status::text as "legalStatus",
        o.credit_code as "creditCode", o.filing_number as "filingNumber", o.place_id as "placeId", p.name as place
      from organizations o left join places p on p.center_id = o.center_id and p.id = o.place_id
     where o.center_id = ${center.id}::uuid
       and (o.credit_code = any(${entries.flatMap(({ creditCode }) => creditCode ?? [])}::text[])
         or o.filing_number = any(${entries.flatMap(({ filingNumber }) => filingNumber ?? [])}::text[])
         or o.name_key = any(${entries.map(({ name }) => nameKey(name))}::text[]))
     order by o.name, o.id`;
}

/** The last sheet with what each of its rows would become, as the register stands now. */
export async function viewCensusSheet(ctx: Context) {
  const sheet = await lastSheet<CensusSheetRow>(ctx, "censusSheet");
  if (!sheet) return null;
  const { rows, ...facts } = sheet;
  const planned = facts.confirmedAt ? [] : planCensus(rows, await knownTo(ctx, rows), facts.decisions);
  return { ...facts, total: rows.length, planned, sums: censusSums(planned), seen: planSeen(planned) };
}

export type CensusSheetView = NonNullable<Awaited<ReturnType<typeof viewCensusSheet>>>;

/** The sheet that a screen showed, still open. Call it with the center locked. */
export async function openCensusSheet(ctx: Context, id: string): Promise<CensusSheetView> {
  return stillOpen(ctx, await viewCensusSheet(ctx), id);
}

/** Takes down what a person said of the rows that may be doubles, by their lines. */
export async function decideCensusSheet(
  ctx: Context,
  input: { censusSheet: string; decisions: Record<string, string> },
) {
  await lockCenter(ctx);
  const { censusSheet: shown, decisions: answers } = input;
  const sheet = await notMadeYet(ctx, await viewCensusSheet(ctx), shown);
  const rows = sheet.planned.map(({ line, key, outcome }) => {
    if (outcome.kind !== "unsure") return { line, key, offered: [] };
    const { likely, mayBeNew } = outcome;
    return { line, key, offered: ["skip", ...(mayBeNew ? ["new"] : []), ...likely.map(({ id }) => id)] };
  });
  const subject = { type: "censusSheet" as const, id: sheet.id };
  return decideRows(ctx, { sheet, record: { subject, event: "decide" }, rows, shown, answers });
}
