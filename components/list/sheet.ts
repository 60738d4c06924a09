import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Cell, List } from "./list";

function inSheet(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell !== "object") return cell;
  if ("tone" in cell) return cell.text;
  return "date" in cell ? toUtcMidnight(cell.date) : null;
}

/** The columns and rows of a list as an Excel file has them: all columns, with days as days and codes as text. */
export function sheetOf<Row>({ columns }: Pick<List<Row>, "columns">, rows: readonly Row[]) {
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => columns.map(({ cell }) => inSheet(cell(row)))),
  };
}
