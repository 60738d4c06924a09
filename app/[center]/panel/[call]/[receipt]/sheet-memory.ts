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

/** What this page wrote last, by key: what another page has written since is not its own to remove. */
const written = new Map<string, string>();

export function keep(key: string, kept: Kept): void {
  const text = JSON.stringify(kept);
  written.set(key, text);
  try {
    localStorage.setItem(key, text);
  } catch {}
}

/** The server has what this page kept. */
export function forget(key: string): void {
  try {
    if (localStorage.getItem(key) === written.get(key)) localStorage.removeItem(key);
  } catch {}
}

/** The sheet is final: nothing that any page kept of it counts any more. */
export function erase(key: string): void {
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
 * Tells whether no earlier page of this browser has the sheet open, and has it open until the returned function is
 * called. Where a browser cannot know (without HTTPS, or where it keeps no data of this site) a page counts as alone.
 */
export function openSheet(key: string, then: (alone: boolean) => void): () => void {
  let close = () => {};
  let open = true;
  const closed = new Promise<void>((done) => {
    close = () => {
      open = false;
      done();
    };
  });
  const locks: LockManager | undefined = navigator.locks;
  const answer = (lock: Lock | null) => {
    if (open) then(lock !== null);
    if (lock) return closed;
    void locks.request(key, () => closed); // the next page must find this one, also when the first has gone
  };
  // Not at once: React closes and opens again in development.
  queueMicrotask(() => {
    if (!open) return;
    if (!locks) return then(true);
    locks.request(key, { ifAvailable: true }, answer).catch(() => open && then(true));
  });
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
