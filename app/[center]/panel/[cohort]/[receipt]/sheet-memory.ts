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

/** What this page put there itself: what another page left is not its own to remove. */
const own = new Set<string>();

export function keep(key: string, kept: Kept): void {
  own.add(key);
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {}
}

export function forget(key: string): void {
  if (!own.delete(key)) return;
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

/**
 * Tells whether this page is the only one of this browser that has the sheet open, and counts as one that has it open
 * until the returned function is called. A browser that cannot know (it is asked without HTTPS) says it is.
 */
export function openSheet(key: string, then: (alone: boolean) => void): () => void {
  own.delete(key);
  let close = () => {};
  const closed = new Promise<void>((done) => {
    close = done;
  });
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) then(true);
  else {
    void locks.request(key, { ifAvailable: true }, (lock) => {
      then(lock !== null);
      return lock && closed;
    });
  }
  return close;
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
