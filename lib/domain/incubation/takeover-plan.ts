import { nameKey } from "../base/name-key";
import { batchName } from "../recruitment/batch-name";
import type { Registration } from "../registry/legal-status";
import { type IncubationState, presentStates } from "./incubatee-lifecycle";
import { cohortNumber, registrationOf, type TakeoverEntry, type TakeoverState } from "./takeover-form";
import { entryOf, saidIn, type TakeoverRow } from "./takeover-sheet";

// What a sheet would make of the register as it stands: nothing is written before a person has seen it.

/** An organization on record, with where it was or is in incubation. */
export interface KnownOrganization extends Registration {
  id: string;
  name: string;
  nameKey: string;
  stays: { cohort: number; state: IncubationState; startedOn: string }[];
}

export interface KnownCohort {
  id: string;
  number: number;
  name: string;
}

/** By the key of a row's organization: the one on record that it is, or "new". */
export type TakeoverDecisions = Readonly<Record<string, string>>;

export type TakeoverOutcome =
  /** Of an organization that nobody knows yet. */
  | { kind: "new" }
  | { kind: "known"; organization: KnownOrganization }
  /** One of these, or another one of the same name: a person decides. */
  | { kind: "unsure"; likely: KnownOrganization[] }
  /** It stands in this batch already: the row makes nothing. */
  | { kind: "done"; organization: KnownOrganization }
  | { kind: "fault"; faults: TakeoverRow["faults"] };

export type Planned = TakeoverRow & { outcome: TakeoverOutcome };

/**
 * Each row with what it would become. The same code, or the same filing number and name, is the same organization; the
 * same name or number alone is a question, unless that one entered this batch on this day: then it is the row that was
 * taken over before, so that a sheet sent twice makes nothing twice. `calls` are the numbers of calls whose batch begins
 * with their signatures, and not here.
 */
export function planTakeover(
  rows: readonly TakeoverRow[],
  known: readonly KnownOrganization[],
  cohorts: readonly KnownCohort[],
  decisions: TakeoverDecisions,
  calls: readonly number[] = [],
): Planned[] {
  const byCode = new Map(known.flatMap((one) => (one.creditCode ? [[one.creditCode, one] as const] : [])));
  const byName = Map.groupBy(known, (one) => one.nameKey);
  const byNumber = Map.groupBy(known, (one) => one.filingNumber ?? "");
  const likelyFor = ({ name, ...paper }: Pick<TakeoverEntry, "name" | "legalStatus" | "code">) => {
    const { creditCode, filingNumber } = registrationOf(paper);
    const named = (byName.get(nameKey(name)) ?? []).filter(
      (one) => creditCode === null || one.creditCode === null,
    );
    const numbered = filingNumber === null ? [] : (byNumber.get(filingNumber) ?? []);
    const same =
      (creditCode === null ? undefined : byCode.get(creditCode)) ??
      numbered.find((one) => one.nameKey === nameKey(name));
    return { same, likely: [...new Set([...named, ...numbered])] };
  };
  // Of a row that is to be mended anyhow: whether it would be refused for where its organization is now.
  const elsewhere = ({ name, legalStatus, code, state, cohort }: Partial<TakeoverEntry>) => {
    if (name === undefined || !legalStatus || code === undefined || !state || !cohort) return [];
    const { same } = likelyFor({ name, legalStatus, code });
    const stands = same && standing({ state }, same, cohortFor(cohort, cohorts)?.number);
    return stands?.kind === "fault" ? stands.faults : [];
  };
  return rows.map((row) => {
    const said = saidIn(row);
    const faults = [...row.faults, ...startsWithCall(said, cohorts, calls)];
    if (faults.length > 0)
      return { ...row, outcome: { kind: "fault", faults: [...faults, ...elsewhere(said)] } };
    const entry = entryOf(row);
    const { same, likely } = likelyFor(entry);
    const batch = cohortFor(entry.cohort, cohorts)?.number;
    const before = likely.find(({ stays }) =>
      stays.some(({ cohort, startedOn }) => cohort === batch && startedOn === entry.startedOn),
    );
    const decided = decisions[row.key];
    const organization = same ?? before ?? likely.find(({ id }) => id === decided);
    if (organization) return { ...row, outcome: standing(entry, organization, batch) };
    if (likely.length > 0 && decided !== "new") return { ...row, outcome: { kind: "unsure", likely } };
    return { ...row, outcome: { kind: "new" } };
  });
}

/** What is wrong with a row whose batch begins with the signatures of a call. */
function startsWithCall(
  { cohort }: Partial<TakeoverEntry>,
  cohorts: readonly KnownCohort[],
  calls: readonly number[],
): TakeoverRow["faults"] {
  const number = cohort ? cohortNumber(cohort) : null;
  if (!cohort || number === null || !calls.includes(number) || cohortFor(cohort, cohorts)) return [];
  const fault = `${batchName(number)}已有招募批次，双方签约后自动进入孵化，不能在这里补录。`;
  return [{ column: "孵化批次", fault }];
}

function standing(
  { state }: Pick<TakeoverEntry, "state">,
  organization: KnownOrganization,
  batch: number | undefined,
): TakeoverOutcome {
  const { stays, name } = organization;
  if (stays.some(({ cohort }) => cohort === batch)) return { kind: "done", organization };
  const here = stays.find((stay) => presentStates.includes(stay.state));
  if (state !== "incubating" || !here) return { kind: "known", organization };
  const fault = `“${name}”目前在${batchName(here.cohort)}在孵，不能同时在另一批在孵。`;
  return { kind: "fault", faults: [{ column: "状态", fault }] };
}

/** The batch of this name, where there is one: by its number, or by its own name. */
export function cohortFor(name: string, cohorts: readonly KnownCohort[]): KnownCohort | undefined {
  const number = cohortNumber(name);
  return cohorts.find((one) =>
    number === null ? nameKey(one.name) === nameKey(name) : one.number === number,
  );
}

/** What a sheet comes to, counted in organizations and entries. */
export function takeoverSums(planned: readonly Planned[]) {
  const of = (kind: TakeoverOutcome["kind"]) => planned.filter(({ outcome }) => outcome.kind === kind);
  const entering = [...of("new"), ...of("known")];
  const stands = (state: TakeoverState) => entering.filter((row) => entryOf(row).state === state).length;
  return {
    rows: planned.length,
    wrong: of("fault").length,
    unsure: of("unsure").length,
    done: of("done").length,
    entering: entering.length,
    organizations: new Set(of("new").map(({ key }) => key)).size,
    present: stands("incubating"),
    graduated: stands("graduated"),
    gone: stands("left") + stands("evicted"),
  };
}
