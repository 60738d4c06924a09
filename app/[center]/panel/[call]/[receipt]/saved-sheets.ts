import type { Typed } from "./sheet-memory";

interface Saved {
  version: number;
  saved: Typed;
  savedAt: string | null;
}

/** What the server answered last, by the memory of the sheet. */
const latest = new Map<string, Saved>();

export function remember(memory: string, { version, saved, savedAt }: Saved): void {
  latest.set(memory, { version, saved, savedAt });
}

/** A sheet as the server has it: saving makes no page anew, and the way back shows one as it once was. */
export function newest<S extends Saved & { memory: string }>(sheet: S): S {
  const known = latest.get(sheet.memory);
  return known && known.version > sheet.version ? { ...sheet, ...known } : sheet;
}
