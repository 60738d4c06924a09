import type { AuditWriter } from "./audit";
import type { Enqueue } from "./outbox";
import type { Tx, Visit } from "./visit";

export type { Center, Tx, Visit } from "./visit";

/** What every use case gets: clock, database and person arrive as arguments. */
export interface Context extends Visit {
  db: Tx;
  audit: AuditWriter;
  enqueue: Enqueue;
}
