import type { Field, Form } from "./form";
import { conditionInWords } from "./form-conditions";
import { toHalfWidth } from "./text-input";
import { tickedIn } from "./ticked-boxes";

// A form as a sheet: one row for each record, a column for every field, read as people and Excel write it.

/** What a cell may hold; a date is text already, as YYYY-MM-DD, or the number that Excel counts days by. */
export type SheetValue = string | number | boolean | null;

export interface SheetColumn {
  name: string;
  field: Field;
  label: string;
  help: string;
  /** What a list drops down, of a field with one answer. */
  choices: string[] | null;
  /** A sheet may do without it. */
  spare?: boolean;
}

export interface SheetCell {
  column: SheetColumn;
  cell: SheetValue;
}

export const mostSheetRows = 5000;

/** The column of a field; `form` is the one it stands in, whose other fields it may depend on. */
export function columnOf(name: string, field: Field, form: Form): SheetColumn {
  return { name, field, label: field.label, help: helpOf(field, form), choices: choicesOf(field) };
}

function choicesOf(field: Field): string[] | null {
  if (field.kind === "flag") return ["是"];
  return field.kind === "choice" ? field.options.map(({ label }) => label) : null;
}

function helpOf(field: Field, form: Form): string {
  const list =
    field.kind === "choices"
      ? `可填多项，用顿号隔开：${field.options.map(({ label }) => label).join("、")}`
      : null;
  const need = field.optional ? "选填" : (conditionInWords(field, form) ?? "必填");
  return [need, list ?? field.hint].filter(Boolean).join("；");
}

const plain = (cell: SheetValue | undefined) => toHalfWidth(String(cell ?? "")).replace(/[\s*:]/g, "");

/** Whether nothing stands in a cell. */
export const isEmptyCell = (cell: SheetValue | undefined): boolean => plain(cell) === "";

/**
 * The rows of a sheet below its head, which is the row of the first ten that has the first label of `columns` that is
 * `known`; or the labels that the head lacks, all of them where there is none. `line` is as Excel counts. Empty rows
 * and the row with the help count nothing. Of two columns with one label the first is the first.
 */
export function rowsUnderHead(
  columns: readonly SheetColumn[],
  sheet: readonly (readonly SheetValue[])[],
  known = "组织名称",
): { ok: true; rows: { line: number; cells: SheetCell[] }[] } | { ok: false; missing: string[] } {
  const at = sheet.slice(0, 10).findIndex((row) => row.some((cell) => plain(cell) === plain(known)));
  const places = placesOf(columns, sheet[at] ?? []);
  const missing = columns.filter(({ spare }, index) => !spare && places[index] === -1);
  if (at < 0 || missing.length > 0) return { ok: false, missing: missing.map(({ label }) => label) };
  const rows = sheet.slice(at + 1).flatMap((written, row) => {
    const cells = columns.map((column, index) => ({ column, cell: written[places[index] ?? -1] ?? null }));
    const help = cells.filter(({ column, cell }) => plain(cell) === plain(column.help));
    if (help.length * 2 > cells.length || cells.every(({ cell }) => isEmptyCell(cell))) return [];
    return [{ line: at + row + 2, cells }];
  });
  return { ok: true, rows };
}

function placesOf(columns: readonly SheetColumn[], head: readonly SheetValue[]): number[] {
  const used = new Set<number>();
  return columns.map(({ label }) => {
    const place = head.findIndex((cell, at) => !used.has(at) && plain(cell) === plain(label));
    used.add(place);
    return place;
  });
}

/** What no reader of typed text could see: what Excel has lost, and words that are none of the choices; else null. */
export function cellFault({ column: { field, label }, cell }: SheetCell): string | null {
  const counts = field.kind === "number" || field.kind === "money" || field.kind === "date";
  if (typeof cell === "number" && !Number.isSafeInteger(cell) && !counts)
    return `${label}在 Excel 里成了数字，后几位已经丢失。请把单元格设为“文本”，照原件重新填写。`;
  const isChoice = field.kind === "choice" || field.kind === "choices";
  if (!isChoice || isEmptyCell(cell) || tickedIn(String(cell), field.options).length > 0) return null;
  return `${label}“${String(cell).slice(0, 20)}”不在可填的内容里：${field.options.map(({ label }) => label).join("、")}。`;
}

/** Days between the first of Excel's days and those of the computer. */
const firstDay = 25_569;

/** A cell as the form would have it typed. */
export function typedCell({ column: { field }, cell }: SheetCell): unknown {
  const words = cell === null ? "" : String(cell).trim();
  switch (field.kind) {
    case "choice":
      return tickedIn(words, field.options)[0] ?? "";
    case "choices":
      return tickedIn(words, field.options);
    case "flag":
      return /^(是|√|✓|☑|1|yes|true)$/i.test(words) ? "yes" : "";
    case "date":
      if (typeof cell !== "number") return words;
      return cell > 0 && cell < 100_000
        ? new Date((cell - firstDay) * 86_400_000).toISOString().slice(0, 10)
        : words;
    default:
      return words;
  }
}
