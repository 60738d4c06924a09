import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { awardWords } from "@/lib/domain/projects/project/award-words";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callByKey } from "@/lib/usecases/recruitment/call/call-record";
import { issueCertificates } from "../../admission/certificate";
import { closeNotice } from "../../admission/notice-publication";
import { reopenNotice } from "../../admission/notice-take-back";
import { revokeProofsOf } from "../../admission/proof";
import { idsOf } from "../../base/moves";

/** Ends the period of a notice; those whom a contest then awards have the honour on record. */
export async function concludeNotice(ctx: Context, input: { notice: string; statement: string }) {
  const { call, project, count } = await closeNotice(ctx, input);
  if (call === null) return { call, count, honours: 0, next: `projects/${project}` };
  const honours = await honourAwarded(ctx, call);
  // Where the person goes on: to the agreements that wait, or to the honours.
  const next = honours > 0 ? "honours" : `agreements?call=${formatCallKey(call)}`;
  return { call, count, honours, next };
}

/** One honour for each applicant that was awarded and has none yet, as the notice said it. */
async function honourAwarded(ctx: Context, key: CallKey): Promise<number> {
  const { center, db } = ctx;
  const { id: callId, name } = await callByKey(ctx, key);
  const awarded = await db.selectionEntry.findMany({
    where: {
      centerId: center.id,
      tier: { not: null },
      selection: { callId },
      application: { state: "awarded" },
    },
    orderBy: { position: "asc" },
    select: { tier: true, application: { select: { name: true, projectName: true, organizationId: true } } },
  });
  const made = awarded.map(({ tier, application }) => ({
    centerId: center.id,
    id: randomUUID(),
    name,
    tier,
    awardedBy: center.name,
    awardedOn: toUtcMidnight(chinaDate(ctx.now)),
    organizationId: application.organizationId,
    callId,
    holder: application.name,
    note: application.projectName,
  }));
  await db.honour.createMany({ data: made });
  await ctx.audit(
    ...made.map(({ id }) => ({
      subject: { type: "honour" as const, id },
      event: "add" as const,
      reason: name,
    })),
  );
  await issueCertificates(
    ctx,
    made.map(({ id, holder, note, tier, organizationId }) => ({
      ...{ kind: "certificate" as const, title: "获奖证书", holder, organizationId },
      subject: { type: "honour" as const, id },
      paper: awardWords(
        { holder, project: note, contest: name, tier: tier ?? "", awardedOn: chinaDate(ctx.now) },
        center.name,
      ),
    })),
  );
  return made.length;
}

/** The period was closed wrongly: what a contest had awarded by it is void. */
export async function reopenConcluded(ctx: Context, input: { notice: string; reason: string }) {
  const reopened = await reopenNotice(ctx, input);
  const { callId } = await ctx.db.publicNotice.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: input.notice },
    select: { callId: true },
  });
  if (callId === null) return reopened;
  const standing = await ctx.db.honour.findMany({
    where: { centerId: ctx.center.id, callId, voidedAt: null },
    select: { id: true },
  });
  await ctx.db.honour.updateMany({
    where: { centerId: ctx.center.id, id: { in: idsOf(standing) } },
    data: { voidedAt: ctx.now, reason: input.reason },
  });
  await ctx.audit(
    ...standing.map(({ id }) => ({
      subject: { type: "honour" as const, id },
      event: "void" as const,
      from: "valid",
      to: "voided",
      reason: input.reason,
    })),
  );
  for (const { id } of standing) await revokeProofsOf(ctx, { type: "honour", id }, input.reason);
  return reopened;
}
