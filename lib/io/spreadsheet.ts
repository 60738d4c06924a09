import writeXlsxFile, { type SheetData } from "write-excel-file/node";

export const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a cell holds. Text stays text: a code keeps its zeros, and what looks like a formula is none. */
export type SheetCell = string | number | Date | null;

export interface Sheet {
  /** The name of the sheet: Excel allows 31 characters, and none of \ / ? * [ ] : */
  name: string;
  /** The head of each column. */
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** For whoever fills it in: what drops down below the head of a column; null for a column without. */
  choices?: readonly (readonly string[] | null)[];
  /** For whoever fills it in: what a second sheet tells, line by line. */
  notes?: readonly string[];
}

const widest = 50;

/** A Chinese character is twice as wide as a digit. */
function widthOf(cell: SheetCell): number {
  if (cell instanceof Date) return 14;
  return [...String(cell ?? "")].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 2);
}

function written(cell: SheetCell) {
  if (cell === null || cell === "") return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: "yyyy-mm-dd" };
  if (typeof cell === "number") return { value: cell, type: Number };
  return { value: cell, type: String, format: "@", wrap: true };
}

/** An .xlsx file of one sheet whose head stays in sight, and one of notes behind it where there are some. */
export async function spreadsheet({
  name,
  columns,
  rows,
  choices = [],
  notes = [],
}: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const data: SheetData = [head, ...rows.map((row) => row.map(written))];
  const widths = columns.map((label, at) => {
    const cells = rows.slice(0, 200).map((row) => widthOf(row[at] ?? null));
    return { width: Math.min(widest, Math.max(widthOf(label), ...cells)) };
  });
  const sheet = name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
  const behind = {
    data: notes.map((line) => [{ value: line, type: String, wrap: true }]),
    ...{ sheet: "填写说明", columns: [{ width: 100 }] },
  };
  const file = await writeXlsxFile(
    [{ data, sheet, columns: widths, stickyRowsCount: 1 }, ...(notes.length > 0 ? [behind] : [])],
    { features: [dropDowns(choices)] },
  ).toBuffer();
  return Uint8Array.from(file);
}

/** Excel takes a list of at most 255 characters in a cell's own rule. */
const longestList = 255;

function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

/** The element stands right after the cells (ECMA-376, 18.3.1.99: before links, margins and drawings). */
function dropDowns(choices: readonly (readonly string[] | null)[]) {
  const rules = choices.flatMap((list, at) => {
    const words = list?.join(",") ?? "";
    if (words === "" || words.length > longestList || list?.some((one) => one.includes(","))) return [];
    const cells = `${letterOf(at)}2:${letterOf(at)}5002`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${escaped(words)}"</formula1></dataValidation>`;
  });
  const element = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  const add = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) =>
    rules.length > 0 && sheetIndex === 0 ? xml.replace("</sheetData>", `</sheetData>${element}`) : xml;
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform: add } } } };
}

const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', '""');
