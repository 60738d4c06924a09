/** True for an object with named fields: not null, not a list. The first question to untrusted JSON. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
