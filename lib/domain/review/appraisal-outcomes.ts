import type { FieldErrors } from "../base/errors";
import type { AppraisalConclusion } from "./appraisal";

/** One applicant of a call that is appraised. */
export interface Appraised {
  id: string;
  /** Id of its group; null in a call without groups. */
  group: string | null;
  conclusion: AppraisalConclusion | null;
}

/** How many a group takes, or a call without groups (`group` null, no name); a quota of null takes all. */
export interface Seats {
  group: string | null;
  name: string;
  quota: number | null;
}

export type AppraisalOutcome = "admitted" | "reserve" | "notAdmitted";

/** The groups in which more are suitable than there are places, each with who that is: there staff choose. */
export function crowdedSeats<A extends Appraised>(appraised: readonly A[], seats: readonly Seats[]) {
  return seats.flatMap(({ quota, ...seat }) => {
    const suitable = ofGroup(appraised, seat).filter(({ conclusion }) => conclusion === "suitable");
    return quota !== null && suitable.length > quota ? [{ ...seat, quota, suitable }] : [];
  });
}

function ofGroup<A extends Appraised>(appraised: readonly A[], { group }: Pick<Seats, "group">): A[] {
  return appraised.filter((one) => one.group === group);
}

/**
 * Who of the appraised is in, group by group: all that are suitable, or, where they are more than the quota, those that
 * staff chose; the other suitable ones wait as the reserve. In the order of the list: of each group the admitted, the
 * reserve, the others. `{ ok: false }` names what is wrong, by field.
 */
export function appraisalOutcomes(
  appraised: readonly Appraised[],
  seats: readonly Seats[],
  choice: { admitted: readonly string[]; reason: string },
): { ok: true; outcomes: { id: string; outcome: AppraisalOutcome }[] } | { ok: false; faults: FieldErrors } {
  const crowded = crowdedSeats(appraised, seats);
  const faults = choiceFaults(appraised, crowded, choice);
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const waiting = new Set(
    crowded
      .flatMap(({ suitable }) => suitable.map(({ id }) => id))
      .filter((id) => !choice.admitted.includes(id)),
  );
  const outcomeOf = ({ id, conclusion }: Appraised): AppraisalOutcome => {
    if (conclusion !== "suitable") return "notAdmitted";
    return waiting.has(id) ? "reserve" : "admitted";
  };
  const order: AppraisalOutcome[] = ["admitted", "reserve", "notAdmitted"];
  const outcomes = seats.flatMap((seat) =>
    ofGroup(appraised, seat)
      .map((one) => ({ id: one.id, outcome: outcomeOf(one) }))
      .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)),
  );
  return { ok: true, outcomes };
}

function choiceFaults(
  appraised: readonly Appraised[],
  crowded: ReturnType<typeof crowdedSeats>,
  { admitted, reason }: { admitted: readonly string[]; reason: string },
): FieldErrors {
  if (crowded.length === 0) return {};
  const faults: FieldErrors = {};
  const isSuitable = (id: string) => appraised.some((one) => one.id === id && one.conclusion === "suitable");
  const wrong = crowded.filter(
    ({ quota, suitable }) => suitable.filter(({ id }) => admitted.includes(id)).length !== quota,
  );
  if (!admitted.every(isSuitable)) faults.admitted = "只能在结论为适合的申请中选。";
  else if (wrong.length > 0)
    faults.admitted = wrong
      .map(
        ({ name, quota, suitable }) =>
          `${name}结论为适合的有 ${suitable.length} 份申请，名额 ${quota} 个，请恰好选 ${quota} 份，其余列为候补。`,
      )
      .join("");
  if (reason === "") faults.reason = "请写明取舍的理由。";
  return faults;
}
