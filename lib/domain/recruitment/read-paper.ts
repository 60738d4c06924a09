import type { Field } from "../base/form";
import { toHalfWidth } from "../base/text-input";
import { tickedIn } from "../base/ticked-boxes";
import { blankPaper, columnsOf, type PaperLine } from "./application/application-paper";
import type { CallAsks, Typed } from "./application/application-steps";

/** The tables of a document, by rows and cells; the paragraphs of a cell are lines. */
export type PaperTables = readonly (readonly (readonly string[])[])[];

/** A label as it is compared: its first line, without spaces and colons that an office adds. */
const plain = (cell: string) => toHalfWidth(cell.split("\n")[0] ?? "").replace(/[\s:*]/g, "");

/**
 * What was written into the form of this call, by the names of its fields, as `readForm` would give it; null when most
 * of its labels are not there, so that it is another document. Labels are found in the order of the form, wherever
 * they stand: a row may have been moved, a column added. What stands to their right is the answer.
 */
export function readPaper(asks: CallAsks, tables: PaperTables): Typed | null {
  const lines = blankPaper(asks).flatMap(({ lines }) => lines);
  const cells = tables.flat().flatMap((row) => row.slice(0, -1).map((cell, at) => [cell, row[at + 1]]));
  const used = new Set<unknown>();
  let found = 0;
  const typed: Record<string, unknown> = {};
  for (const line of lines) {
    const value = line.rows ? tableOf(line, tables, used) : besideLabel(line, cells, used);
    if (value === null) continue;
    found += 1;
    put(typed, line.name, value);
  }
  return found * 2 > lines.length ? typed : null;
}

function besideLabel({ label, field }: PaperLine, cells: (string | undefined)[][], used: Set<unknown>) {
  const pair = cells.find((one) => !used.has(one) && plain(one[0] ?? "") === plain(label));
  if (!pair) return null;
  used.add(pair);
  return answerIn(field, pair[1] ?? "");
}

function answerIn(field: Field, cell: string): unknown {
  switch (field.kind) {
    case "choice":
      return tickedIn(cell, field.options)[0] ?? "";
    case "choices":
      return tickedIn(cell, field.options);
    case "flag":
      return tickedIn(cell, [{ value: "yes", label: "是" }]).length > 0 ? "yes" : "";
    default:
      return cell.trim();
  }
}

/** The rows below the heads of a question for a table, those in which something was written. */
function tableOf({ field }: PaperLine, tables: PaperTables, used: Set<unknown>): Typed | null {
  const heads = columnsOf(field).map(plain);
  const table = tables.find(
    (one) => !used.has(one) && heads.every((head, at) => plain(one[0]?.[at] ?? "") === head),
  );
  if (!table || field.kind !== "rows") return null;
  used.add(table);
  const names = Object.keys(field.fields);
  const filled = table.slice(1).filter((row) => row.some((cell) => cell.trim() !== ""));
  const rows = filled.map((row) =>
    Object.fromEntries(names.map((name, at) => [name, row[at]?.trim() ?? ""])),
  );
  return Object.fromEntries(rows.map((row, at) => [String(at), row]));
}

/** `answers.q3` is the third question among the answers. */
function put(typed: Record<string, unknown>, name: string, value: unknown): void {
  const [group, id] = name.split(".");
  if (id === undefined) typed[name] = value;
  else typed[group ?? ""] = { ...(typed[group ?? ""] as Typed | undefined), [id]: value };
}
