/**
 * JSON with the keys of every object in one order and no spaces, so that equal values give equal text, also after
 * a round trip through a jsonb column, which keeps no key order. Keys without a value are left out.
 * Throws a `TypeError` on what JSON cannot hold (NaN, functions, class instances such as Date).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** The same value with sorted keys; one call of JSON.stringify is then far cheaper than thousands. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    const keys = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(keys.map(([key, entry]) => [key, inOrder(entry)]));
  }
  throw new TypeError(`not JSON: ${typeof value}`);
}
