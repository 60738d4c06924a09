import { readPoints, type Scale } from "@/lib/domain/review/points";
import type { Typed } from "./sheet-memory";

export interface SheetCriterion extends Scale {
  id: string;
  name: string;
  section?: readonly string[];
  /** What to look at. */
  evidence?: string | null;
}

/** What the typed sheet amounts to. */
export interface SheetReading {
  /** Criterion id -> points, where there are any that count. */
  points: Record<string, number>;
  /** How many criteria have no points yet. */
  open: number;
  /** Criterion id -> what is wrong with its points. */
  wrong: Record<string, string>;
}

export function readSheet(criteria: readonly SheetCriterion[], typed: Typed): SheetReading {
  const reading: SheetReading = { points: {}, open: 0, wrong: {} };
  for (const criterion of criteria) {
    const read = readPoints(typed[criterion.id] ?? "", criterion);
    if (!read.ok) reading.wrong[criterion.id] = read.why;
    else if (read.points === null) reading.open += 1;
    else reading.points[criterion.id] = read.points;
  }
  return reading;
}

/** Whether two typed sheets mean the same points: "18", "18.0" and "１８" do. */
export function sameSheet(criteria: readonly SheetCriterion[], one: Typed, other: Typed): boolean {
  return criteria.every((criterion) => {
    const [a, b] = [one, other].map((typed) => readPoints(typed[criterion.id] ?? "", criterion));
    return a?.ok && b?.ok ? a.points === b.points : one[criterion.id] === other[criterion.id];
  });
}

/** Whether a sheet needs no saving: what is wrong in it is left to be put right. */
export function isSaved(criteria: readonly SheetCriterion[], typed: Typed, saved: Typed): boolean {
  const { wrong } = readSheet(criteria, typed);
  return sameSheet(
    criteria.filter(({ id }) => !wrong[id]),
    typed,
    saved,
  );
}

/** The points in the fields of a form, by criterion id. */
export function typedIn(form: HTMLFormElement, criteria: readonly SheetCriterion[]): Typed {
  const data = new FormData(form);
  return Object.fromEntries(criteria.map(({ id }) => [id, String(data.get(`points.${id}`) ?? "")]));
}

/** A sheet as the action expects it. */
export function sheetForm(application: string, version: number, typed: Typed): FormData {
  const form = new FormData();
  form.set("application", application);
  form.set("version", String(version));
  for (const [id, text] of Object.entries(typed)) form.set(`points.${id}`, text);
  return form;
}
