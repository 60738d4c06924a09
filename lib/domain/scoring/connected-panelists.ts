import { at } from "./at.ts";
import type { Ballots } from "./ballots-of.ts";

/**
 * For each panelist the number of the group it belongs to: two panelists are connected when they marked
 * the same applicant, directly or through others. Only within a group can their severity be compared.
 */
export function connectedPanelists(ballots: readonly Ballots[], panelists: number): number[] {
  const parent = Array.from({ length: panelists }, (_, column) => column);
  const rootOf = (column: number): number => {
    let root = column;
    while (at(parent, root) !== root) root = at(parent, root);
    return root;
  };
  for (const { columns } of ballots) {
    const [first, ...rest] = columns;
    if (first === undefined) continue;
    for (const column of rest) parent[rootOf(column)] = rootOf(first);
  }
  return parent.map((_, column) => rootOf(column));
}
