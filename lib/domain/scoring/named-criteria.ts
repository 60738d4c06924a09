import { isRecord } from "./is-record.ts";

/** The criteria that a tie-break of any of these (still unchecked) rule sets names. */
export function namedCriteria(rules: readonly unknown[]): Set<string> {
  const named = new Set<string>();
  for (const entry of rules) {
    const tieBreak = isRecord(entry) ? entry.tieBreak : undefined;
    for (const rule of Array.isArray(tieBreak) ? tieBreak : []) {
      const criterion: unknown = isRecord(rule) ? rule.criterion : undefined;
      if (typeof criterion === "string") named.add(criterion);
    }
  }
  return named;
}
