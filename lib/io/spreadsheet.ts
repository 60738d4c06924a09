import writeXlsxFile, { type SheetData } from "write-excel-file/node";

/** What a cell holds. Text stays text: a code keeps its zeros, and what looks like a formula is none. */
export type SheetCell = string | number | Date | null;

export interface Sheet {
  /** The name of the sheet: Excel allows 31 characters, and none of \ / ? * [ ] : */
  name: string;
  /** The head of each column. */
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
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

/** An .xlsx file of one sheet whose head stays in sight. */
export async function spreadsheet({ name, columns, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const data: SheetData = [head, ...rows.map((row) => row.map(written))];
  const widths = columns.map((label, at) => {
    const cells = rows.slice(0, 200).map((row) => widthOf(row[at] ?? null));
    return { width: Math.min(widest, Math.max(widthOf(label), ...cells)) };
  });
  const sheet = name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
  const file = await writeXlsxFile(data, { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer();
  return Uint8Array.from(file);
}
