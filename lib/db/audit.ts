import { randomUUID } from "node:crypto";
import type { Tx, Visit } from "./context";
import type { Prisma } from "./generated/client";

/** A record by its kind and id. */
export interface Subject {
  type: string;
  id: string;
}

/** One change to one subject. `event` is the word of its lifecycle or a plain verb. */
export interface AuditRecord {
  subject: Subject;
  event: string;
  from?: string | undefined;
  to?: string | undefined;
  reason?: string | undefined;
  details?: Prisma.InputJsonValue | undefined;
}

export interface AuditWriter {
  /** Writes the records in the same transaction as the change; those of one act share a request id. */
  (...records: AuditRecord[]): Promise<void>;
  /** How many records this act has written so far. */
  count(): number;
}

export function auditWriter(visit: Visit, db: Tx): AuditWriter {
  const requestId = randomUUID();
  let written = 0;
  async function write(...records: AuditRecord[]): Promise<void> {
    written += records.length;
    await db.auditEntry.createMany({
      data: records.map((record) => ({
        centerId: visit.center.id,
        requestId,
        at: visit.now,
        actorId: visit.actor.userId,
        actorName: visit.actor.name,
        permission: visit.permission,
        subjectType: record.subject.type,
        subjectId: record.subject.id,
        event: record.event,
        fromState: record.from ?? null,
        toState: record.to ?? null,
        reason: record.reason ?? null,
        ...(record.details === undefined ? {} : { details: record.details }),
      })),
    });
  }
  return Object.assign(write, { count: () => written });
}
