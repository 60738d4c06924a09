import { randomUUID } from "node:crypto";
import type { EventOf, SubjectType } from "@/lib/domain/events";
import type { Prisma } from "./generated/client";
import type { Tx, Visit } from "./visit";

/** A record by its kind and id. */
export interface Subject<T extends SubjectType = SubjectType> {
  type: T;
  id: string;
}

/** One change to one subject. */
export type AuditRecord = { [T in SubjectType]: AuditRecordOf<T> }[SubjectType];

interface AuditRecordOf<T extends SubjectType> {
  subject: Subject<T>;
  event: EventOf<T>;
  from?: string | undefined;
  to?: string | undefined;
  reason?: string | undefined;
  details?: Prisma.InputJsonValue | undefined;
}

export interface AuditWriter {
  /** Writes the records in the same transaction as the change; those of one act share a request id. */
  (...records: AuditRecord[]): Promise<void>;
  /** Says that this act is not worth a record, and why: an autosaved draft. Without either it is not committed. */
  nothing(why: string): void;
  /** Whether the act has left a record, or said why not. */
  answered(): boolean;
}

export function auditWriter(visit: Visit, db: Tx): AuditWriter {
  const requestId = randomUUID();
  let answered = false;
  async function write(...records: AuditRecord[]): Promise<void> {
    if (records.length > 0) answered = true;
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
  return Object.assign(write, {
    nothing: (_why: string) => {
      answered = true;
    },
    answered: () => answered,
  });
}
