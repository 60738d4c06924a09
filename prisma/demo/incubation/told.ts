import { randomUUID } from "node:crypto";
import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";

/** What somebody did on a day of the past; without a name whoever writes it all down. */
export type Told = AuditRecord & { at: Date; by?: string | undefined };

/** Writes the 办理经过 of many records at once, each entry of its own day and person. */
export async function tell(ctx: Context, told: readonly Told[]): Promise<void> {
  ctx.audit.nothing("each entry is written with its own day, below");
  await ctx.db.auditEntry.createMany({
    data: told.map(({ subject, event, from = null, to = null, reason = null, at, by }) => ({
      centerId: ctx.center.id,
      requestId: randomUUID(),
      at,
      actorId: by === undefined ? ctx.actor.userId : null,
      actorName: by ?? ctx.actor.name,
      permission: ctx.permission,
      subjectType: subject.type,
      subjectId: subject.id,
      event,
      fromState: from,
      toState: to,
      reason,
    })),
  });
}
