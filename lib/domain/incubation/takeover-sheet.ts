import type { CivilDate } from "../base/civil-date";
import {
  columnOf,
  rowsUnderHead,
  type SheetCell,
  type SheetColumn,
  type SheetValue,
} from "../base/form-sheet";
import { readFormRow, type SheetFault } from "../base/form-sheet-row";
import { nameKey } from "../base/name-key";
import { normalizeCreditCode } from "../registry/credit-code";
import { normalizeFilingNumber } from "../registry/legal-status";
import {
  cohortNumber,
  type TakeoverEntry,
  type TakeoverWords,
  takeoverFaults,
  takeoverForm,
} from "./takeover-form";

/** A row of a sheet of organizations that entered before the platform, as it was read. */
export interface TakeoverRow {
  /** As Excel counts. */
  line: number;
  name: string;
  /** What it says; null where something is wrong with it. */
  entry: TakeoverEntry | null;
  /** What was understood of a row that something is wrong with. */
  partly?: Partial<TakeoverEntry>;
  /** Whose row it is: the same for every row of one organization. */
  key: string;
  faults: SheetFault[];
  /** What a person should look at, and what does not stand in the way. */
  notes: string[];
}

export function takeoverColumns(words: TakeoverWords): SheetColumn[] {
  return Object.entries(takeoverForm).map(([name, field]) => {
    const column = columnOf(name, field, takeoverForm);
    const list = name === "category" ? words.category : name === "stage" ? words.stage : null;
    return list ? { ...column, choices: [...list] } : column;
  });
}

/** What a row without faults says. Throws a `TypeError` on a row that has some. */
export function entryOf({ entry, line }: Pick<TakeoverRow, "entry" | "line">): TakeoverEntry {
  if (entry === null) throw new TypeError(`row ${line} has faults`);
  return entry;
}

/** What is known of a row, be it sound or not. */
export function saidIn({ entry, partly }: TakeoverRow): Partial<TakeoverEntry> {
  return entry ?? partly ?? {};
}

function tidied<E extends Partial<TakeoverEntry>>(entry: E): E {
  const { legalStatus, code } = entry;
  if (!code || !legalStatus || legalStatus === "team") return entry;
  return {
    ...entry,
    code: legalStatus === "registered" ? normalizeCreditCode(code) : normalizeFilingNumber(code),
  };
}

/** Reads a sheet: its rows with what is wrong with each, or the columns that its head lacks. */
export function readTakeover(
  sheet: readonly (readonly SheetValue[])[],
  words: TakeoverWords,
  today: CivilDate,
): { ok: true; rows: TakeoverRow[] } | { ok: false; missing: string[] } {
  const found = rowsUnderHead(takeoverColumns(words), sheet);
  if (!found.ok) return found;
  const rows = found.rows.map(({ line, cells }, at) =>
    readRow(line, cells, found.rows[at - 1]?.cells, words, today),
  );
  return { ok: true, rows: withDoubles(rows) };
}

function readRow(
  line: number,
  cells: readonly SheetCell[],
  above: readonly SheetCell[] | undefined,
  words: TakeoverWords,
  today: CivilDate,
): TakeoverRow {
  const { typed, said, understood, faults } = readFormRow(takeoverForm, cells, above, (one) =>
    takeoverFaults(tidied(one), words, today),
  );
  const entry = said && tidied(said);
  return {
    ...{ line, name: String(typed.name ?? ""), entry, faults },
    ...(!entry && { partly: tidied(understood) }),
    key: keyOf(tidied(understood)) ?? `第${line}行`,
    notes: entry ? notesOn(entry, cells, today) : [],
  };
}

function notesOn({ state, endsOn }: TakeoverEntry, cells: readonly SheetCell[], today: CivilDate): string[] {
  const numbers = cells.flatMap(({ column: { name, label }, cell }) =>
    ["code", "paperNumber"].includes(name) && typeof cell === "number"
      ? [`${label} ${cell} 在表格里是数字；原件以 0 开头的，请把这一格设为“文本”后补上。`]
      : [],
  );
  const over = state === "incubating" && endsOn !== null && endsOn < today;
  return [...numbers, ...(over ? ["孵化期已满，导入后请办理延期或出壳评估。"] : [])];
}

function keyOf({ name, code }: Partial<TakeoverEntry>): string | null {
  if (name === undefined || code === undefined) return null;
  return [code, nameKey(name)].filter(Boolean).join(" ");
}

/** Rows that cannot both be: one organization twice in one batch or twice in incubation, or of one name and two codes. */
function withDoubles(rows: readonly TakeoverRow[]): TakeoverRow[] {
  const seen = new Map<string, number>();
  const first = (what: string, line: number) => {
    const before = seen.get(what);
    if (before === undefined) seen.set(what, line);
    return before;
  };
  const codes = new Map<string, { key: string; line: number }>();
  return rows.map((row) => {
    const { line, key, entry } = row;
    const said = saidIn(row);
    const { name, cohort, state } = said;
    if (name === undefined || keyOf(said) === null) return row;
    const faults: TakeoverRow["faults"] = [];
    const batch = cohort && String(cohortNumber(cohort) ?? nameKey(cohort));
    const twice = batch ? first(`${key} 批次 ${batch}`, line) : undefined;
    const both = state === "incubating" ? first(`${key} 在孵`, line) : undefined;
    if (twice !== undefined)
      faults.push({ column: "组织名称", fault: `与第 ${twice} 行是同一组织、同一批次，请只留一行。` });
    else if (both !== undefined)
      faults.push({ column: "状态", fault: `第 ${both} 行里它也在孵；同一组织不能同时在两个批次在孵。` });
    const namesake = codes.get(nameKey(name));
    if (namesake && namesake.key !== key)
      faults.push({
        column: "统一社会信用代码或备案编号",
        fault: `与第 ${namesake.line} 行同名，登记情况却不同。同一组织请各行写成现在的；不同组织请在名称里写明区别。`,
      });
    if (!namesake) codes.set(nameKey(name), { key, line });
    if (faults.length === 0) return row;
    return { ...row, entry: null, faults: [...row.faults, ...faults], ...(entry && { partly: entry }) };
  });
}
