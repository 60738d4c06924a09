import { recall, type Typed } from "./sheet-memory";
import { sameSheet } from "./typed-sheet";
import type { Sheet } from "./use-autosave";

/**
 * What this browser kept from an earlier visit and the server does not have; null when there is nothing.
 * `own`: nobody saved the sheet since, so it may simply go on from here.
 */
export function leftOver({ memory, criteria, saved, version }: Sheet): { typed: Typed; own: boolean } | null {
  const kept = recall(memory);
  if (!kept || sameSheet(criteria, kept.typed, saved)) return null;
  const arrived = kept.sent !== null && sameSheet(criteria, kept.sent, saved);
  const own = kept.version === version || (arrived && kept.version + 1 === version);
  return { typed: kept.typed, own };
}
