import { randomUUID } from "node:crypto";
import type { EventOf, SubjectType } from "@/lib/domain/events";
import type { Prisma } from "./generated/client";
import { orderedIds } from "./ordered-ids";
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

/** With more records than this their places in a statement cost Prisma more than the database: a sheet has thousands. */
const placedOneByOne = 100;

/** However many, in one statement. */
async function writeMany(visit: Visit, db: Tx, requestId: string, records: readonly AuditRecord[]) {
  const ids = orderedIds(records.length);
  const rows = records.map(({ subject, event, from, to, reason, details }, at) => ({
    ...{ id: ids[at], subjectType: subject.type, subjectId: subject.id, event, from, to, reason, details },
  }));
  await db.$executeRaw`
    insert into audit_entries (center_id, id, request_id, at, actor_id, actor_name, permission, subject_type,
      subject_id, event, from_state, to_state, reason, details)
    select ${visit.center.id}::uuid, id, ${requestId}::uuid, ${visit.now}::timestamptz, ${visit.actor.userId}::uuid,
      ${visit.actor.name}, ${visit.permission}, "subjectType", "subjectId", event, "from", "to", reason, details
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        id uuid, "subjectType" text, "subjectId" uuid, event text, "from" text, "to" text, reason text, details jsonb)`;
}

export function auditWriter(visit: Visit, db: Tx): AuditWriter {
  const requestId = randomUUID();
  let answered = false;
  async function write(...records: AuditRecord[]): Promise<void> {
    if (records.length > 0) answered = true;
    if (records.length > placedOneByOne) return writeMany(visit, db, requestId, records);
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
