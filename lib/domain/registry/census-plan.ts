import { nameKey } from "../base/name-key";
import type { CensusEntry, CensusSheetRow } from "./census-sheet";
import type { Registration } from "./legal-status";

// What a sheet would make of the register as it stands: every likely double is decided by a person.

/** An organization on record that a row may be. */
export interface KnownOrganization extends Registration {
  id: string;
  name: string;
  nameKey: string;
  placeId: string | null;
  place: string | null;
}

/** By the key of a row: the organization on record that it is, "new", or "skip". */
export type CensusDecisions = Readonly<Record<string, string>>;

export type CensusOutcome =
  | { kind: "new" }
  /** It is this one on record: what is blank there is filled in, and nothing is overwritten. */
  | { kind: "merge"; organization: KnownOrganization }
  | { kind: "skip" }
  /** One of these on record, or of an earlier line of the sheet. */
  | { kind: "unsure"; likely: KnownOrganization[]; twin: number | null; mayBeNew: boolean }
  | { kind: "fault" };

export type PlannedRow = CensusSheetRow & { outcome: CensusOutcome };

interface Named extends Pick<Registration, "creditCode" | "filingNumber"> {
  nameKey: string;
}

const bothHave = (one: string | null, other: string | null) => one !== null && other !== null;

/** The same code is the same organization; the same name or number may be, unless their codes differ. */
function isLike(one: Named, other: Named): boolean {
  if (bothHave(one.creditCode, other.creditCode)) return one.creditCode === other.creditCode;
  return (
    one.nameKey === other.nameKey || (one.filingNumber !== null && one.filingNumber === other.filingNumber)
  );
}

/** Two of one code, or of one name and one number, are never two organizations. */
function isSame(one: Named, other: Named): boolean {
  if (one.creditCode !== null && one.creditCode === other.creditCode) return true;
  return (
    one.nameKey === other.nameKey && one.filingNumber !== null && one.filingNumber === other.filingNumber
  );
}

/**
 * Each row with what it would become. A row that says what is on record already, with the same code or number, name and
 * place, is that one, so that a sheet sent twice makes nothing twice. No two rows become one organization, nor do two
 * organizations get one code.
 */
export function planCensus(
  rows: readonly CensusSheetRow[],
  known: readonly KnownOrganization[],
  decisions: CensusDecisions,
): PlannedRow[] {
  const namesOf = (one: Named) =>
    [one.nameKey, one.creditCode, one.filingNumber].filter((key) => key !== null);
  const index = new Map<string, KnownOrganization[]>();
  for (const one of known) for (const key of namesOf(one)) index.set(key, [...(index.get(key) ?? []), one]);
  const before = new Map<string, { line: number; named: Named }[]>();
  const taken = new Set<string>();
  /** Codes that a row before gives to its organization: no other one has them. */
  const given = new Set<string>();

  function outcomeOf(entry: CensusEntry, line: number, key: string): CensusOutcome {
    const named = { ...entry, nameKey: nameKey(entry.name) };
    const candidates = [...new Set(namesOf(named).flatMap((one) => index.get(one) ?? []))];
    const alike = candidates.filter((one) => isLike(one, named));
    const coded = alike.filter((one) => bothHave(one.creditCode, named.creditCode));
    const doubled = named.creditCode !== null && given.has(named.creditCode);
    const likely = (coded.length > 0 ? coded : alike).filter(({ id }) => !doubled && !taken.has(id));
    const twins = namesOf(named)
      .flatMap((one) => before.get(one) ?? [])
      .filter((twin) => isLike(twin.named, named));
    for (const one of namesOf(named)) before.set(one, [...(before.get(one) ?? []), { line, named }]);
    const certain = likely.find(
      (one) => isSame(one, named) && one.nameKey === named.nameKey && one.placeId === entry.placeId,
    );
    if (certain) return { kind: "merge", organization: certain };
    if (alike.length === 0 && twins.length === 0) return { kind: "new" };
    const mayBeNew = ![...alike, ...twins.map((twin) => twin.named)].some((one) => isSame(one, named));
    const decided = decisions[key];
    const organization = likely.find(({ id }) => id === decided);
    if (organization) return { kind: "merge", organization };
    if (decided === "skip") return { kind: "skip" };
    if (decided === "new" && mayBeNew) return { kind: "new" };
    return { kind: "unsure", likely, twin: twins[0]?.line ?? null, mayBeNew };
  }

  return rows.map((row) => {
    const outcome: CensusOutcome = row.entry ? outcomeOf(row.entry, row.line, row.key) : { kind: "fault" };
    if (outcome.kind === "merge") taken.add(outcome.organization.id);
    const made = outcome.kind === "merge" || outcome.kind === "new";
    if (made && row.entry?.creditCode) given.add(row.entry.creditCode);
    return { ...row, outcome };
  });
}

/** What a sheet comes to. */
export function censusSums(planned: readonly PlannedRow[]) {
  const of = (kind: CensusOutcome["kind"]) => planned.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    rows: planned.length,
    fresh: of("new"),
    merged: of("merge"),
    skipped: of("skip"),
    unsure: of("unsure"),
    wrong: of("fault"),
  };
}
