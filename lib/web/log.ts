import { randomUUID } from "node:crypto";

/** Writes the fault to the log under a new id and returns the id: the person sees only that. */
export function logFault(where: string, fault: unknown): string {
  const id = randomUUID().slice(0, 8);
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level: "error", id, where, text })}\n`,
  );
  return id;
}
