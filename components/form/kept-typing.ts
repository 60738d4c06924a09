import type { FormValues } from "@/components/ui/form-state";

/** What a browser keeps of a step until the server has it. */
export interface KeptTyping {
  /** What the page had begun with, as JSON. */
  was: string;
  values: FormValues;
}

// A browser may refuse its storage (private mode, full): typing must go on without it.

export function keepTyping(key: string, kept: KeptTyping): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {}
}

export function forgetTyping(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

/** Forgets all that is kept under names that begin so, on a device that is left to others. */
export function forgetTypingOf(beginning: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(beginning)) localStorage.removeItem(key);
  } catch {}
}

export function recallTyping(key: string): KeptTyping | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps under a new name what was kept under another; it stands in the fields already, so there is nothing to recall. */
export function renameTyping(from: string, to: string): null {
  const kept = recallTyping(from);
  if (from !== to && kept) {
    keepTyping(to, kept);
    forgetTyping(from);
  }
  return null;
}

function isKept(value: unknown): value is KeptTyping {
  if (typeof value !== "object" || value === null) return false;
  if (!("was" in value && "values" in value)) return false;
  return typeof value.was === "string" && typeof value.values === "object" && value.values !== null;
}
