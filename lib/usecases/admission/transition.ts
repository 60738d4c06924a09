import type { Context } from "@/lib/db/context";
import {
  type AgreementEvent,
  type AgreementState,
  nextAgreementState,
} from "@/lib/domain/admission/agreement-lifecycle";
import { type NoticeEvent, type NoticeState, nextNoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { assertMoved, type Standing, stateAfter } from "../base/moves";

export async function moveNotice(
  ctx: Context,
  notice: Standing<NoticeState>,
  event: NoticeEvent,
  reason?: string,
) {
  const state = stateAfter(nextNoticeState(notice.state, event));
  const times: Partial<Record<NoticeEvent, { publishedAt: Date } | { closedAt: Date | null }>> = {
    publish: { publishedAt: ctx.now },
    close: { closedAt: ctx.now },
    reopen: { closedAt: null },
  };
  const { count } = await ctx.db.publicNotice.updateMany({
    where: { id: notice.id, state: notice.state },
    data: { state, ...times[event] },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "notice", id: notice.id },
    event,
    from: notice.state,
    to: state,
    reason,
  });
  return state;
}

/** What is written on an agreement in the same statement that moves it. */
interface Signature {
  organizationSignedOn?: Date | null;
  organizationSigner?: string | null;
  centerSignedOn?: Date | null;
  centerSigner?: string | null;
}

/** Moves many agreements by the same event in one statement; they must all stand in the same state. */
export async function moveAgreements(
  ctx: Context,
  ids: readonly string[],
  from: AgreementState,
  event: AgreementEvent,
  { signature = {}, reason }: { signature?: Signature; reason?: string } = {},
) {
  const state = stateAfter(nextAgreementState(from, event));
  if (ids.length === 0) return state;
  const { count } = await ctx.db.agreement.updateMany({
    where: { id: { in: [...ids] }, state: from },
    data: { state, ...signature },
  });
  assertMoved(ids.length, count);
  await ctx.audit(
    ...ids.map((id) => ({ subject: { type: "agreement" as const, id }, event, from, to: state, reason })),
  );
  return state;
}
