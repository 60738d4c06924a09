import type { Field } from "../../base/form";
import { conditionInWords } from "../../base/form-conditions";
import { toHalfWidth } from "../../base/text-input";
import { tickedIn } from "../ticked-boxes";
import { type CallAsks, readApplication, stepsOf, type Typed } from "./application-steps";

// Applications that came on paper, typed into a sheet: one row each, a column for every field of the form.

/** What a cell may hold; a date is text already, as YYYY-MM-DD. */
export type SheetValue = string | number | boolean | null;

export interface SheetColumn {
  name: string;
  field: Field;
  label: string;
  help: string;
  /** What a list drops down, of a field with one answer. */
  choices: string[] | null;
}

export interface SheetRow {
  /** As Excel counts. */
  line: number;
  name: string;
  typed: Typed;
  faults: { column: string; fault: string }[];
}

export const mostSheetRows = 5000;

/** Tables and files stay on the paper: a cell has no room for them. */
export function asksOfSheet(asks: CallAsks): CallAsks {
  const questions = asks.questions.filter(({ kind }) => kind !== "rows" && kind !== "file");
  return { ...asks, materials: [], questions };
}

export function sheetColumns(asks: CallAsks): SheetColumn[] {
  return stepsOf(asksOfSheet(asks), {}).flatMap(({ form, under }) =>
    Object.entries(form).map(([name, field]) => ({
      ...{ name: under + name, field, label: field.label, help: helpOf(field, form) },
      choices: choicesOf(field),
    })),
  );
}

function choicesOf(field: Field): string[] | null {
  if (field.kind === "flag") return ["是"];
  return field.kind === "choice" ? field.options.map(({ label }) => label) : null;
}

function helpOf(field: Field, form: Parameters<typeof conditionInWords>[1]): string {
  const list =
    field.kind === "choices"
      ? `可填多项，用顿号隔开：${field.options.map(({ label }) => label).join("、")}`
      : null;
  const need = field.optional ? "选填" : (conditionInWords(field, form) ?? "必填");
  return [need, list ?? field.hint].filter(Boolean).join("；");
}

const plain = (cell: SheetValue | undefined) => toHalfWidth(String(cell ?? "")).replace(/[\s*:]/g, "");

/**
 * Reads the rows of a sheet, the first of which with the label of the name is its head; null without such a head, or
 * with a column of the form missing. Empty rows and the row with the help count nothing.
 */
export function readSheetRows(asks: CallAsks, sheet: readonly (readonly SheetValue[])[]): SheetRow[] | null {
  const columns = sheetColumns(asks);
  const head = sheet.slice(0, 10).findIndex((row) => row.some((cell) => plain(cell) === "组织名称"));
  const places = placesOf(columns, sheet[head] ?? []);
  if (head < 0 || places === null) return null;
  return sheet.slice(head + 1).flatMap((cells, at) => {
    const own = columns.map((column, index) => ({ column, cell: cells[places[index] ?? -1] ?? null }));
    const help = own.filter(({ column, cell }) => plain(cell) === plain(column.help));
    if (help.length * 2 > own.length || own.every(({ cell }) => plain(cell) === "")) return [];
    return [readRow(asks, own, head + at + 2)];
  });
}

/** Where each column stands; of two with one label the first is the first. */
function placesOf(columns: readonly SheetColumn[], head: readonly SheetValue[]): number[] | null {
  const used = new Set<number>();
  const places = columns.map(({ label }) => {
    const place = head.findIndex((cell, at) => !used.has(at) && plain(cell) === plain(label));
    used.add(place);
    return place;
  });
  return places.includes(-1) ? null : places;
}

interface Cell {
  column: SheetColumn;
  cell: SheetValue;
}

function readRow(asks: CallAsks, cells: readonly Cell[], line: number): SheetRow {
  const typed: Record<string, unknown> = {};
  const own: Record<string, string> = {};
  for (const { column, cell } of cells) {
    const { name, field, label } = column;
    const fault = faultOf(field, label, cell);
    if (fault) own[name] = fault;
    const [group = "", id] = name.split(".");
    const value = typedCell(field, cell);
    if (id === undefined) typed[group] = value;
    else typed[group] = { ...(typed[group] as Typed | undefined), [id]: value };
  }
  const read = readApplication(asksOfSheet(asks), typed);
  const faults = { ...(read.ok ? {} : read.faults), ...own };
  const told = Object.entries(faults).map(([name, fault]) => {
    const column = cells.find(({ column }) => column.name === name)?.column.label ?? "";
    return { column, fault };
  });
  return { line, name: String(typed.name ?? ""), typed, faults: told };
}

/** What no reader of typed text could see: what Excel has lost, and words that are none of the choices. */
function faultOf(field: Field, label: string, cell: SheetValue): string | null {
  if (
    typeof cell === "number" &&
    !Number.isSafeInteger(cell) &&
    field.kind !== "number" &&
    field.kind !== "money"
  )
    return `${label}在 Excel 里成了数字，后几位已经丢失。请把单元格设为“文本”，照原件重新填写。`;
  const isChoice = field.kind === "choice" || field.kind === "choices";
  if (!isChoice || plain(cell) === "" || tickedIn(String(cell), field.options).length > 0) return null;
  return `${label}“${String(cell).slice(0, 20)}”不在可填的内容里：${field.options.map(({ label }) => label).join("、")}。`;
}

/** Days between the first of Excel's days and those of the computer. */
const firstDay = 25_569;

function typedCell(field: Field, cell: SheetValue): unknown {
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
