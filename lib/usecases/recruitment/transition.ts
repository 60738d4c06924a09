import type { Context } from "@/lib/db/context";
import {
  type AgreementEvent,
  type AgreementState,
  nextAgreementState,
} from "@/lib/domain/admission/agreement-lifecycle";
import { type NoticeEvent, type NoticeState, nextNoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { AppError } from "@/lib/domain/base/errors";
import type { Outcome } from "@/lib/domain/base/machine";
import {
  type ApplicationEvent,
  type ApplicationState,
  nextApplicationState,
} from "@/lib/domain/recruitment/application-lifecycle";
import {
  type CohortEvent,
  type CohortState,
  nextCohortState,
} from "@/lib/domain/recruitment/cohort-lifecycle";

interface Subject<State> {
  id: string;
  state: State;
}

/** A step the table forbids is a `conflict` that says why. */
function step<State extends string>(outcome: Outcome<State>): State {
  if (!outcome.ok) throw new AppError("conflict", outcome.why);
  return outcome.state;
}

/** Somebody else moved it between reading and writing. */
function assertMoved(expected: number, moved: number): void {
  if (moved !== expected) {
    throw new AppError("conflict", "刚刚有人更改了同一条记录，本次操作没有生效。请刷新页面查看最新情况。");
  }
}

// Every move names the state it leaves, so that of two people at once exactly one succeeds.

export async function moveCohort(
  ctx: Context,
  cohort: Subject<CohortState>,
  event: CohortEvent,
  reason?: string,
) {
  const state = step(nextCohortState(cohort.state, event));
  const { count } = await ctx.db.cohort.updateMany({
    where: { id: cohort.id, state: cohort.state },
    data: { state },
  });
  assertMoved(1, count);
  await ctx.audit({
    subject: { type: "cohort", id: cohort.id },
    event,
    from: cohort.state,
    to: state,
    reason,
  });
  return state;
}

/** A call whose window has run out is closed by the first act that comes after it. Gives the state to go on from. */
export async function closeRunOutCall(ctx: Context, { id, state }: Subject<CohortState>) {
  return state === "recruiting" ? moveCohort(ctx, { id, state }, "closeCall", "窗口期届满") : state;
}

/** Moves many applications by the same event in one statement; they must all stand in the same state. */
export async function moveApplications(
  ctx: Context,
  ids: readonly string[],
  from: ApplicationState,
  event: ApplicationEvent,
  reason?: string,
) {
  if (ids.length === 0) return;
  const state = step(nextApplicationState(from, event));
  const { count } = await ctx.db.application.updateMany({
    where: { id: { in: [...ids] }, state: from },
    data: { state },
  });
  assertMoved(ids.length, count);
  await ctx.audit(
    ...ids.map((id) => ({ subject: { type: "application", id }, event, from, to: state, reason })),
  );
}

export async function moveNotice(
  ctx: Context,
  notice: Subject<NoticeState>,
  event: NoticeEvent,
  reason?: string,
) {
  const state = step(nextNoticeState(notice.state, event));
  const time =
    state === "published" ? { publishedAt: ctx.now } : state === "closed" ? { closedAt: ctx.now } : {};
  const { count } = await ctx.db.publicNotice.updateMany({
    where: { id: notice.id, state: notice.state },
    data: { state, ...time },
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
  organizationSignedOn?: Date;
  organizationSigner?: string;
  centerSignedOn?: Date;
  centerSigner?: string;
}

/** Moves many agreements by the same event in one statement; they must all stand in the same state. */
export async function moveAgreements(
  ctx: Context,
  ids: readonly string[],
  from: AgreementState,
  event: AgreementEvent,
  { signature = {}, reason }: { signature?: Signature; reason?: string } = {},
) {
  const state = step(nextAgreementState(from, event));
  if (ids.length === 0) return state;
  const { count } = await ctx.db.agreement.updateMany({
    where: { id: { in: [...ids] }, state: from },
    data: { state, ...signature },
  });
  assertMoved(ids.length, count);
  await ctx.audit(
    ...ids.map((id) => ({ subject: { type: "agreement", id }, event, from, to: state, reason })),
  );
  return state;
}
