import type { CivilDate } from "../base/civil-date";
import { date, type FormValue, flag, form, name, number, phone, text } from "../base/form";
import {
  columnOf,
  rowsUnderHead,
  type SheetCell,
  type SheetColumn,
  type SheetValue,
} from "../base/form-sheet";
import { readFormRow, type SheetFault } from "../base/form-sheet-row";
import { nameKey } from "../base/name-key";
import type { PlaceNode } from "../registry/place";
import { placeIdNamed, placeNamed } from "../registry/place-named";
import { teamFaults, teamForm } from "./team";

// 队伍导入: a sheet of teams is looked at row by row before any of them is made.

export const teamSheetForm = form({
  name: name("队伍名称", { most: 60 }),
  place: text("服务地点", {
    most: 80,
    optional: true,
    hint: "社区或街道的名称；同名的写“街道 / 社区”，全区的留空",
  }),
  skills: teamForm.skills,
  leader: name("负责人", { most: 30, optional: true }),
  leaderPhone: phone("负责人电话", { optional: true, hint: "平急转换的队伍必填" }),
  foundedOn: date("成立日期", { optional: true }),
  members: number("申报人数", { most: 99_999, optional: true }),
  emergency: flag("平急转换", { hint: "可以应急拉动的填“是”" }),
});

type Said = FormValue<typeof teamSheetForm>;
export type TeamEntry = Omit<Said, "place"> & { placeId: string | null };

/** What a row would become: a team, nothing because it is on record, or nothing before it is put right. */
export type TeamOutcome = "new" | "known" | "fault";

export interface TeamRow {
  /** As Excel counts. */
  line: number;
  name: string;
  entry: TeamEntry | null;
  outcome: TeamOutcome;
  /** By which it is known, where its name and its place were understood, also where something else is wrong. */
  key?: string | null;
  faults: SheetFault[];
}

export interface KnownTeam {
  nameKey: string;
  placeId: string | null;
}

export const teamColumns: SheetColumn[] = Object.entries(teamSheetForm).map(([field, one]) =>
  columnOf(field, one, teamSheetForm),
);

const keyOf = ({ nameKey: key, placeId }: KnownTeam) => `${key} ${placeId ?? ""}`;

function readRow(
  line: number,
  cells: readonly SheetCell[],
  above: readonly SheetCell[] | undefined,
  places: readonly PlaceNode[],
  today: CivilDate,
): TeamRow {
  const { typed, said, understood, faults } = readFormRow(teamSheetForm, cells, above, (one) => {
    const place = one.place && placeNamed(one.place, places);
    return { ...teamFaults(one, today), ...(typeof place === "string" && place !== "" && { place }) };
  });
  const placeId = placeIdNamed(understood.place, places);
  const entry = said && placeId !== undefined ? entryOf(said, placeId) : null;
  const { name: called } = understood;
  const isPlain = called !== undefined && placeId !== undefined;
  const key = isPlain ? keyOf({ nameKey: nameKey(called), placeId }) : null;
  return { line, name: String(typed.name ?? ""), entry, outcome: entry ? "new" : "fault", key, faults };
}

function entryOf({ place: _, ...said }: Said, placeId: string | null): TeamEntry {
  return { ...said, placeId };
}

/** Reads a sheet: its rows with what is wrong with each, or the columns that its head lacks. */
export function readTeams(
  sheet: readonly (readonly SheetValue[])[],
  places: readonly PlaceNode[],
  today: CivilDate,
): { ok: true; rows: TeamRow[] } | { ok: false; missing: string[] } {
  const found = rowsUnderHead(teamColumns, sheet, teamSheetForm.name.label);
  if (!found.ok) return found;
  const rows = found.rows.map(({ line, cells }, at) =>
    readRow(line, cells, found.rows[at - 1]?.cells, places, today),
  );
  return { ok: true, rows };
}

/**
 * Rows as they were read, with what each would become. A team of the same name in the same place is the one on record,
 * so that a sheet sent twice makes nothing twice; the same twice in one sheet is a fault of the second row.
 */
export function planTeams(rows: readonly TeamRow[], known: readonly KnownTeam[]): TeamRow[] {
  const there = new Set(known.map(keyOf));
  const lines = new Map<string, number>();
  return rows.map((row): TeamRow => {
    const { line, entry, faults } = row;
    // A sheet may have been kept by a release whose rows had no key.
    const key = row.key ?? (entry && keyOf({ nameKey: nameKey(entry.name), placeId: entry.placeId }));
    if (key === null) return row;
    const before = lines.get(key);
    if (before !== undefined) {
      const twice = { column: teamSheetForm.name.label, fault: `与第 ${before} 行重复，请只留一行。` };
      return { ...row, outcome: "fault", faults: [...faults, twice] };
    }
    lines.set(key, line);
    return entry ? { ...row, outcome: there.has(key) ? "known" : "new" } : row;
  });
}

export function teamSums(rows: readonly TeamRow[]) {
  const of = (outcome: TeamOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return { rows: rows.length, fresh: of("new"), known: of("known"), wrong: of("fault") };
}
