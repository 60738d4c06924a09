import type { ApplicationState } from "../recruitment/application/application-lifecycle";
import type { CallState } from "../recruitment/call/call-lifecycle";
import type { SelectionOutcome } from "../review/selection";
import type { NoticeState } from "./notice-lifecycle";

// 递补: whoever gives a place up or loses it makes room for the first of the reserve of its group. Published in every
// call: "入围组织放弃名额时按名次递补".

/** What a selection said of one applicant, and where it stands now. */
export interface Placed {
  application: string;
  name: string;
  state: ApplicationState;
  outcome: SelectionOutcome;
  /** In the order of its list, from 1. */
  position: number;
  rank: number | null;
  /** Null where the call has no groups. */
  group: string | null;
  /** Said by a selection that followed the first one. */
  followed: boolean;
}

/** The places of one group, or of a call without groups. */
export interface Places {
  group: string | null;
  free: number;
  /** Who of the reserve takes them, in order; fewer than `free` where the reserve runs out. */
  next: Placed[];
}

const holding: readonly ApplicationState[] = [
  "shortlisted",
  "announced",
  "awaitingAgreement",
  "signed",
  "awarded",
];

const promoting: readonly CallState[] = ["noticing", "signing", "completed", "ended"];

/** Whether a place of a call in this state can be free: its first notice is out. Before, a new list is made instead. */
export function canHaveFreePlaces(call: CallState): boolean {
  return promoting.includes(call);
}

/**
 * The free places of a call by group, of groups that have any: as many as its first selection admitted, less those who
 * hold one now, promoted ones among them.
 */
export function placesOf(call: CallState, entries: readonly Placed[]): Places[] {
  if (!canHaveFreePlaces(call)) return [];
  return [...Map.groupBy(entries, ({ group }) => group)].flatMap(([group, all]) => {
    const first = all.filter(({ followed }) => !followed);
    const seats = first.filter(({ outcome }) => outcome === "admitted").length;
    const standing = all.filter(({ state }) => holding.includes(state)).map(({ application }) => application);
    const free = seats - new Set(standing).size;
    if (free <= 0) return [];
    const reserve = first
      .filter(({ outcome, state }) => outcome === "reserve" && state === "reserve")
      .sort((one, other) => one.position - other.position);
    return [{ group, free, next: reserve.slice(0, free) }];
  });
}

/** "空出 1 个名额，候补第 1 名邻里互助中心可以递补": one sentence per group. */
export function placeInWords({ group, free, next }: Places): string {
  const where = group === null ? "" : `${group}：`;
  const names = next.map(({ name, rank }) => (rank === null ? name : `${name}（第 ${rank} 名）`)).join("、");
  return `${where}空出 ${free} 个名额，${names === "" ? "没有候补可以递补" : `按次序由${names}递补`}。`;
}

/**
 * How somebody who lost its place is put back when the objection is open again: to its agreement, to the reserve or to
 * the notice that named it. Null where that notice does not run any more, and nothing of it can be put back.
 */
export function restoringEvent(before: {
  hasAgreement: boolean;
  admitted: boolean;
  notice: NoticeState | null;
}) {
  if (before.hasAgreement) return "restoreAwaiting";
  if (!before.admitted) return "restoreReserve";
  return before.notice === "published" ? "restoreAnnounced" : null;
}
