import {
  cellFault,
  columnOf,
  rowsUnderHead,
  type SheetCell,
  type SheetColumn,
  type SheetValue,
  typedCell,
} from "../../base/form-sheet";
import { type ApplicationChannel, paperChannelField, paperChannels } from "./application-channel";
import { type CallAsks, readApplication, stepsOf, type Typed } from "./application-steps";

// Applications that came on paper, typed into a sheet: one row each, a column for every field of the form, and one for
// how it came.

export interface SheetRow {
  /** As Excel counts. */
  line: number;
  name: string;
  channel: ApplicationChannel;
  typed: Typed;
  faults: { column: string; fault: string }[];
}

/** Tables and files stay on the paper: a cell has no room for them. */
export function asksOfSheet(asks: CallAsks): CallAsks {
  const questions = asks.questions.filter(({ kind }) => kind !== "rows" && kind !== "file");
  return { ...asks, materials: [], questions };
}

const channelColumn: SheetColumn = { ...columnOf("channel", paperChannelField, {}), spare: true };

export function sheetColumns(asks: CallAsks): SheetColumn[] {
  const asked = stepsOf(asksOfSheet(asks), {}).flatMap(({ form, under }) =>
    Object.entries(form).map(([name, field]) => columnOf(under + name, field, form)),
  );
  return [...asked, channelColumn];
}

/**
 * Reads the rows of a sheet, the first of which with the label of the name is its head; without such a head, or with
 * columns of the form missing, the labels of those. Empty rows and the row with the help count nothing.
 */
export function readSheetRows(
  asks: CallAsks,
  sheet: readonly (readonly SheetValue[])[],
): { ok: true; rows: SheetRow[] } | { ok: false; missing: string[] } {
  const found = rowsUnderHead(sheetColumns(asks), sheet);
  if (!found.ok) return found;
  return { ok: true, rows: found.rows.map(({ line, cells }) => readRow(asks, cells, line)) };
}

function readRow(asks: CallAsks, cells: readonly SheetCell[], line: number): SheetRow {
  const typed: Record<string, unknown> = {};
  const own: Record<string, string> = {};
  let channel: ApplicationChannel = "sheet";
  for (const one of cells) {
    const { name } = one.column;
    const fault = cellFault(one);
    if (fault) own[name] = fault;
    if (one.column === channelColumn) {
      channel = paperChannels.find((way) => way === typedCell(one)) ?? channel;
      continue;
    }
    const [group = "", id] = name.split(".");
    const value = typedCell(one);
    if (id === undefined) typed[group] = value;
    else typed[group] = { ...(typed[group] as Typed | undefined), [id]: value };
  }
  const read = readApplication(asksOfSheet(asks), typed);
  const faults = { ...(read.ok ? {} : read.faults), ...own };
  const told = Object.entries(faults).map(([name, fault]) => {
    const column = cells.find(({ column }) => column.name === name)?.column.label ?? "";
    return { column, fault };
  });
  return { line, name: String(typed.name ?? ""), channel, typed, faults: told };
}
