import type { SheetColumn } from "@/lib/domain/base/form-sheet";
import { safeName } from "@/lib/domain/center/safe-name";
import { sheetType, spreadsheet } from "@/lib/io/spreadsheet";

/**
 * The sheet that is filled in for an import: the heads, a row that says how, what drops down, and behind it the notes.
 * `name` is what a row is of; `of` names the file: a center, a call.
 */
export async function sheetTemplate({
  of,
  name,
  columns,
  notes,
}: {
  of: string;
  name: string;
  columns: readonly SheetColumn[];
  /** What the sheet as a whole asks; what each column asks is said below it. */
  notes?: readonly string[];
}) {
  const bytes = await spreadsheet({
    name,
    columns: columns.map(({ label }) => label),
    rows: [columns.map(({ help }) => help)],
    choices: columns.map(({ choices }) => choices),
    ...(notes && { notes: [...notes, ...columns.map(noteOf)] }),
  });
  return { name: safeName(`${of}${name}导入模板`, ".xlsx"), type: sheetType, bytes };
}

function noteOf({ label, help, choices }: SheetColumn): string {
  return [`${label}：${help}`, ...(choices ? [`可填：${choices.join("、")}`] : [])].join("。");
}
