import type { CivilDate } from "../base/civil-date";
import { type FormValue, form, text } from "../base/form";
import { columnOf, rowsUnderHead, type SheetColumn, type SheetValue } from "../base/form-sheet";
import { readFormRow, type SheetFault } from "../base/form-sheet-row";
import { nameKey } from "../base/name-key";
import type { PlaceNode } from "../registry/place";
import { placeIdNamed, placeNamed } from "../registry/place-named";
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
  /** What it tells of what, where that much was understood, also where something else is wrong. */
  told?: TallyTold | null;
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
    const above = found.rows[at - 1]?.cells;
    const { typed, said, understood, faults } = readFormRow(tallySheetForm, cells, above, (one) => {
      const place = one.place && placeNamed(one.place, places);
      return { ...tallyFaults(one, today), ...(typeof place === "string" && place !== "" && { place }) };
    });
    const told = toldIn(understood, places);
    const entry = said && told ? entryOf(said, told.placeId) : null;
    const key = entry ? `${tallyKey(entry)}\n${entry.value}` : "";
    return { line, name: String(typed.name ?? ""), entry, told, key, faults };
  });
  return { ok: true, rows };
}

type Cells = FormValue<typeof tallySheetForm>;

function entryOf({ place: _, ...told }: Cells, placeId: string | null): TallyEntry {
  return { ...told, placeId };
}

function toldIn(
  { name, unit, endsOn, value, place }: Partial<Cells>,
  places: readonly PlaceNode[],
): TallyTold | null {
  const placeId = placeIdNamed(place, places);
  if (name === undefined || unit === undefined || endsOn === undefined) return null;
  return value === undefined || placeId === undefined ? null : { name, unit, endsOn, value, placeId };
}

type Said = Pick<TallyEntry, "name" | "unit" | "endsOn" | "placeId">;
type TallyTold = Said & Pick<TallyEntry, "value">;

/** What two tellings of the same are of, whatever the day. */
export const tallyTopic = ({ name, unit, placeId }: Omit<Said, "endsOn">) =>
  [nameKey(name), unit, placeId ?? ""].join("\n");

/** What two tellings of the same are known by. */
export function tallyKey(tally: Said): string {
  return [tallyTopic(tally), tally.endsOn].join("\n");
}
