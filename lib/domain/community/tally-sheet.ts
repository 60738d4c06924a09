import type { CivilDate } from "../base/civil-date";
import { form, text } from "../base/form";
import { columnOf, rowsUnderHead, type SheetColumn, type SheetValue } from "../base/form-sheet";
import { readFormRow, type SheetFault } from "../base/form-sheet-row";
import { nameKey } from "../base/name-key";
import type { PlaceNode } from "../registry/place";
import { placeNamed } from "../registry/place-named";
import { type TallyEntry, tallyFaults, tallyForm } from "./tally";

// 汇总导入: figures of the time before come from a sheet, which is looked at row by row before any is kept.

const { placeId: _placeId, ...told } = tallyForm;
export const tallySheetForm = form({
  ...told,
  place: text("地点", {
    most: 80,
    optional: true,
    hint: "社区或街道的名称；同名的写“街道 / 社区”，全区（市）的留空",
  }),
});

export const tallyColumns: SheetColumn[] = Object.entries(tallySheetForm).map(([field, one]) =>
  columnOf(field, one, tallySheetForm),
);

export interface TallyRow {
  /** As Excel counts. */
  line: number;
  name: string;
  /** What it says; null where something is wrong with it. */
  entry: TallyEntry | null;
  /** The same when the sheet is sent again, so that what was decided of the row stays. */
  key: string;
  faults: SheetFault[];
}

/** Reads a sheet: its rows with what is wrong with each, or the columns that its head lacks. */
export function readTallies(
  sheet: readonly (readonly SheetValue[])[],
  places: readonly PlaceNode[],
  today: CivilDate,
): { ok: true; rows: TallyRow[] } | { ok: false; missing: string[] } {
  const found = rowsUnderHead(tallyColumns, sheet, tallySheetForm.name.label);
  if (!found.ok) return found;
  const rows = found.rows.map(({ line, cells }, at): TallyRow => {
    const { typed, said, faults } = readFormRow(tallySheetForm, cells, found.rows[at - 1]?.cells, (one) => {
      const place = one.place && placeNamed(one.place, places);
      return { ...tallyFaults(one, today), ...(typeof place === "string" && place !== "" && { place }) };
    });
    const name = String(typed.name ?? "");
    if (!said || faults.length > 0) return { line, name, entry: null, key: "", faults };
    const { place: named, ...told } = said;
    const place = named ? placeNamed(named, places) : null;
    const entry = { ...told, placeId: typeof place === "string" ? null : (place?.id ?? null) };
    return { line, name, entry, key: `${tallyKey(entry)}\n${entry.value}`, faults };
  });
  return { ok: true, rows };
}

type Said = Pick<TallyEntry, "name" | "unit" | "endsOn" | "placeId">;

/** What two tellings of the same are of, whatever the day. */
export const tallyTopic = ({ name, unit, placeId }: Omit<Said, "endsOn">) =>
  [nameKey(name), unit, placeId ?? ""].join("\n");

/** What two tellings of the same are known by. */
export function tallyKey(tally: Said): string {
  return [tallyTopic(tally), tally.endsOn].join("\n");
}
