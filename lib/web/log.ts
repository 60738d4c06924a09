import { randomUUID } from "node:crypto";

/** Writes the fault to the log under a new id and returns the id: the person sees only that. */
export function logFault(where: string, fault: unknown): string {
  const id = randomUUID().slice(0, 8);
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  write({ level: "error", id, where, text });
  return id;
}

/** Writes down what is no fault but may be asked for: a job that found nothing to do. */
export function logNote(where: string, text: string): void {
  write({ level: "info", where, text });
}

function write(line: Record<string, string>): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}
