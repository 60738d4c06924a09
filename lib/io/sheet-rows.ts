import { readSheet } from "read-excel-file/node";
import { AppError } from "@/lib/domain/base/errors";
import type { SheetValue } from "@/lib/domain/base/form-sheet";

/** The cells of the first sheet of an .xlsx on the disk, whose content was checked before; of a formula its result. */
export async function readSheetCells(file: string): Promise<SheetValue[][]> {
  try {
    const rows = await readSheet(file);
    return rows.map((row) => row.map(plainCell));
  } catch {
    throw new AppError("invalid", "这个 Excel 表格读不出来。请用 WPS 或 Excel 打开，另存为 .xlsx 后再传。");
  }
}

function plainCell(cell: unknown): SheetValue {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
