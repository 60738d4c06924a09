/** Typed points by criterion id. */
export type Typed = Record<string, string>;

/** What a browser keeps of a sheet until the server has it. */
export interface Kept {
  /** The version of the sheet that the typing began with. */
  version: number;
  typed: Typed;
  /** What was sent and not answered yet: it may have arrived all the same. */
  sent: Typed | null;
}

// A browser may refuse its storage (private mode, full): marking must go on without it.

export function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {}
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

export function recall(key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value && "typed" in value && "sent" in value)) return false;
  return (
    typeof value.version === "number" && isTyped(value.typed) && (value.sent === null || isTyped(value.sent))
  );
}

function isTyped(value: unknown): value is Typed {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((entry) => typeof entry === "string")
  );
}
