import type { CivilDate } from "../base/civil-date";
import { form, text } from "../base/form";
import { columnOf, rowsUnderHead, type SheetColumn, type SheetValue } from "../base/form-sheet";
import { readFormRow, type SheetFault } from "../base/form-sheet-row";
import type { PlaceNode } from "../registry/place";
import { placeNamed } from "../registry/place-named";
import { type TallyEntry, tallyFaults, tallyForm, tallyValue } from "./tally";

// 汇总导入: a sheet of few columns, taken as a whole or not at all.

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

export interface TallyLine {
  /** As Excel counts. */
  line: number;
  /** Null where something is wrong with it. */
  entry: TallyEntry | null;
  faults: SheetFault[];
}

/** Reads a sheet: its rows with what is wrong with each, or the columns that its head lacks. */
export function readTallies(
  sheet: readonly (readonly SheetValue[])[],
  places: readonly PlaceNode[],
  today: CivilDate,
): { ok: true; rows: TallyLine[] } | { ok: false; missing: string[] } {
  const found = rowsUnderHead(tallyColumns, sheet, tallySheetForm.name.label);
  if (!found.ok) return found;
  const rows = found.rows.map(({ line, cells }, at): TallyLine => {
    const { said, faults } = readFormRow(tallySheetForm, cells, found.rows[at - 1]?.cells, (one) => {
      const place = one.place && placeNamed(one.place, places);
      return { ...tallyFaults(one, today), ...(typeof place === "string" && place !== "" && { place }) };
    });
    if (!said || faults.length > 0) return { line, entry: null, faults };
    const { place: named, ...entry } = said;
    const place = named ? placeNamed(named, places) : null;
    return {
      line,
      entry: { ...entry, placeId: typeof place === "string" ? null : (place?.id ?? null) },
      faults,
    };
  });
  return { ok: true, rows };
}

/** What two tellings of the same are known by. */
export function tallyKey(tally: Pick<TallyEntry, "name" | "unit" | "endsOn" | "placeId">): string {
  const { name, unit, endsOn, placeId } = tally;
  return [name, unit, endsOn, placeId ?? ""].join("\n");
}

type Standing = Pick<TallyEntry, "name" | "unit" | "endsOn" | "placeId" | "value">;

/**
 * The entries of a sheet that are news beside those that stand, each once; and the rows that are wrong, those among them
 * that say another number than what stands, or than a row above, of the same.
 */
export function sortTallies(rows: readonly TallyLine[], standing: readonly Standing[]) {
  const known = new Map<string, Standing>(standing.map((one) => [tallyKey(one), one]));
  const wrong: TallyLine[] = [];
  const fresh: TallyEntry[] = [];
  for (const row of rows) {
    const { entry } = row;
    const same = entry && known.get(tallyKey(entry));
    if (!entry) wrong.push(row);
    else if (!same) {
      known.set(tallyKey(entry), entry);
      fresh.push(entry);
    } else if (same.value !== entry.value) {
      const fault = `同一内容、地点和截止日期已有 ${tallyValue(same)}，请核对；登记有误的，先修改那一条。`;
      wrong.push({ ...row, faults: [{ column: tallyForm.value.label, fault }] });
    }
  }
  return { wrong, fresh };
}
