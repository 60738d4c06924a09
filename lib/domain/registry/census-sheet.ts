import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, type FormValue, form, text } from "../base/form";
import {
  columnOf,
  rowsUnderHead,
  type SheetCell,
  type SheetColumn,
  type SheetValue,
} from "../base/form-sheet";
import { readFormRow, type SheetFault } from "../base/form-sheet-row";
import { nameKey } from "../base/name-key";
import { normalizeCreditCode } from "./credit-code";
import { applicantStatuses, legalStatusLabels, normalizeFilingNumber } from "./legal-status";
import { organizationForm, statusFaults } from "./organization";
import type { PlaceNode } from "./place";
import { placeNamed } from "./place-named";

// 摸底导入: a sheet of organizations is looked at row by row before any of them is made.

export const censusSheetForm = form({
  name: organizationForm.name,
  place: text("所在社区", { most: 80, hint: "社区的名称；同名的写“街道 / 社区”，也可写到网格、小区" }),
  category: organizationForm.category,
  field: organizationForm.field,
  legalStatus: choice("登记备案", applicantStatuses, legalStatusLabels),
  since: date("自何时起", { optional: true, hint: "登记、备案或成立的日期；不清楚的留空，记为导入当天" }),
  creditCode: text("统一社会信用代码", { most: 40, optional: true, hint: "已登记的必填；单元格设为“文本”" }),
  filingNumber: text("备案编号", { most: 40, optional: true, hint: "已备案的必填" }),
  leader: organizationForm.leader,
  leaderMobile: organizationForm.leaderMobile,
  origin: organizationForm.origin,
  partyOrganization: organizationForm.partyOrganization,
});

type Said = FormValue<typeof censusSheetForm>;
export type CensusEntry = Omit<Said, "place" | "since"> & { placeId: string; since: CivilDate };

export interface CensusSheetRow {
  /** As Excel counts. */
  line: number;
  name: string;
  /** What it says; null where something is wrong with it. */
  entry: CensusEntry | null;
  /** The same when the sheet is sent again, so that what was decided of the row stays. */
  key: string;
  faults: SheetFault[];
}

/** The center's own words that a row may have. */
export interface CensusWords {
  category: readonly string[];
  field: readonly string[];
}

export function censusColumns(words: CensusWords): SheetColumn[] {
  return Object.entries(censusSheetForm).map(([name, field]) => {
    const column = columnOf(name, field, censusSheetForm);
    const list = name === "category" ? words.category : name === "field" ? words.field : null;
    return list ? { ...column, choices: [...list] } : column;
  });
}

interface Ground {
  places: readonly PlaceNode[];
  words: CensusWords;
  today: CivilDate;
}

function faultsOf(said: Partial<Said>, { places, words, today }: Ground): FieldErrors {
  const { place: named, category, field } = said;
  const faults = statusFaults({ ...said, since: said.since ?? today, codeReason: null }, today);
  const place = named && placeNamed(named, places);
  if (place && typeof place === "string") faults.place = place;
  const unknown = (word: string, list: readonly string[]) =>
    `没有“${word}”，可填：${list.join("、")}。要用新的，先在“设置 › 类别和类型”中添加。`;
  if (category && !words.category.includes(category)) faults.category = unknown(category, words.category);
  if (field && !words.field.includes(field)) faults.field = unknown(field, words.field);
  return faults;
}

function entryOf({ place: named, ...said }: Said, { places, today }: Ground): CensusEntry | null {
  const place = placeNamed(named, places);
  if (typeof place === "string") return null;
  const { creditCode, filingNumber, since } = said;
  return {
    ...said,
    placeId: place.id,
    since: since ?? today,
    creditCode: creditCode && normalizeCreditCode(creditCode),
    filingNumber: filingNumber && normalizeFilingNumber(filingNumber),
  };
}

function readRow(
  { line, cells }: { line: number; cells: readonly SheetCell[] },
  above: readonly SheetCell[] | undefined,
  ground: Ground,
): Omit<CensusSheetRow, "key"> {
  const { typed, said, faults } = readFormRow(censusSheetForm, cells, above, (one) => faultsOf(one, ground));
  const entry = said && entryOf(said, ground);
  return { line, name: String(typed.name ?? ""), entry, faults };
}

/** Reads a sheet: its rows with what is wrong with each, or the columns that its head lacks. */
export function readCensusSheet(
  sheet: readonly (readonly SheetValue[])[],
  ground: Ground,
): { ok: true; rows: CensusSheetRow[] } | { ok: false; missing: string[] } {
  const found = rowsUnderHead(censusColumns(ground.words), sheet, censusSheetForm.name.label);
  if (!found.ok) return found;
  const times = new Map<string, number>();
  const rows = found.rows.map((row, at) => {
    const read = readRow(row, found.rows[at - 1]?.cells, ground);
    const { name, entry } = read;
    const same = [entry?.creditCode, entry?.filingNumber, nameKey(name), entry?.placeId].join(" ");
    const time = (times.get(same) ?? 0) + 1;
    times.set(same, time);
    return { ...read, key: `${same}#${time}` };
  });
  return { ok: true, rows };
}
