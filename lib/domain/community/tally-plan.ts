import type { TallyEntry } from "./tally";
import { tallyForm, tallyValue } from "./tally";
import { type TallyRow, tallyKey, tallyTopic } from "./tally-sheet";

// What a sheet of tallies would make of those that stand: whatever is likely a double is decided by a person.

/** One that stands on record. */
export type KnownTally = Pick<
  TallyEntry,
  "name" | "unit" | "value" | "startsOn" | "endsOn" | "placeId" | "source"
> & { id: string };

export type TallyOutcome =
  | { kind: "new" }
  /** It stands already, on record or in an earlier line. */
  | { kind: "known" }
  | { kind: "skip" }
  /** It puts another number in the place of this one. */
  | { kind: "replace"; tally: KnownTally }
  /** It is perhaps this one: the same at another number, or the same number of another last day. */
  | { kind: "unsure"; likely: KnownTally; mayBeNew: boolean }
  | { kind: "fault" };

export type PlannedTally = TallyRow & { outcome: TallyOutcome };

/** The answer that puts the row in the place of one that says this number: an answer given before another is none. */
export const replacing = ({ id, value }: Pick<KnownTally, "id" | "value">) => `${id}:${value}`;

/**
 * Each row with what it would become, given what was decided by the keys of rows: "new", "skip", or `replacing`. Two of
 * one name, unit, place and last day are one; two numbers for it in one sheet are a fault of the second row.
 */
export function planTallies(
  rows: readonly TallyRow[],
  standing: readonly KnownTally[],
  decisions: Readonly<Record<string, string>>,
): PlannedTally[] {
  const byKey = new Map(standing.map((one) => [tallyKey(one), one]));
  const byTopic = Map.groupBy(standing, tallyTopic);
  const above = new Map<string, { line: number; value: number; unit: string }>();

  function outcomeOf(entry: TallyEntry, decided: string | undefined): TallyOutcome {
    const same = byKey.get(tallyKey(entry));
    if (same?.value === entry.value) return { kind: "known" };
    if (same && decided === replacing(same)) return { kind: "replace", tally: same };
    const likely = same ?? byTopic.get(tallyTopic(entry))?.find(({ value }) => value === entry.value);
    if (!likely) return { kind: "new" };
    if (decided === "skip") return { kind: "skip" };
    if (decided === "new" && !same) return { kind: "new" };
    return { kind: "unsure", likely, mayBeNew: !same };
  }

  return rows.map((row): PlannedTally => {
    const { entry, line, key, faults } = row;
    // A sheet may have been kept by a release whose rows said it in their entry alone.
    const told = row.told ?? entry;
    const twin = told && above.get(tallyKey(told));
    if (told && !twin) above.set(tallyKey(told), { line, value: told.value, unit: told.unit });
    if (told && twin && twin.value !== told.value) {
      const fault = `第 ${twin.line} 行的同一内容、地点和截止日期是 ${tallyValue(twin)}，请只留一行。`;
      const column = tallyForm.value.label;
      return { ...row, outcome: { kind: "fault" }, faults: [...faults, { column, fault }] };
    }
    if (!entry) return { ...row, outcome: { kind: "fault" } };
    return { ...row, outcome: twin ? { kind: "known" } : outcomeOf(entry, decisions[key]) };
  });
}

/** What a sheet comes to. */
export function tallySums(planned: readonly PlannedTally[]) {
  const of = (kind: TallyOutcome["kind"]) => planned.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    rows: planned.length,
    fresh: of("new"),
    known: of("known"),
    replaced: of("replace"),
    skipped: of("skip"),
    unsure: of("unsure"),
    wrong: of("fault"),
  };
}
