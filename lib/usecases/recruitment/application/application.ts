import type { Context } from "@/lib/db/context";
import type { CheckVerdict } from "@/lib/db/generated/client";
import { sql } from "@/lib/db/sql";
import { notFound } from "@/lib/domain/base/errors";
import {
  type ApplicationState,
  nextApplicationState,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { isUnchecked } from "@/lib/domain/recruitment/application/application-standing";
import { serviceInWords } from "@/lib/domain/recruitment/application/service-part";
import { asksForProjects } from "@/lib/domain/recruitment/call/call-kind";
import { beforeReview, type CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { answersInWords } from "@/lib/usecases/center/form";
import { historyOf } from "@/lib/usecases/center/history";
import { saidSoFar } from "@/lib/usecases/center/unsay";
import { matchOrganization } from "@/lib/usecases/registry/organization";
import { barredNow } from "../bar/barred";
import { callAsksById } from "../call/call-asks";
import { checkStanding } from "../check/check-standing";
import { applicationsLike } from "../check/likeness";
import { unchecked } from "../check/unchecked";
import { applicationFiles } from "./application-file";

interface Neighbours {
  previous: string | null;
  next: string | null;
  nextUnchecked: string | null;
  unchecked: number;
}

/**
 * One application with its check, its history and its neighbours; `checked` is the receipt just decided. While it
 * waits for its check, also the organizations on record that it is, or may be, of.
 */
export async function getApplication(
  ctx: Context,
  { receipt, checked }: { receipt: string; checked?: string | undefined },
) {
  const found = await ctx.db.application.findFirst({
    where: { receipt },
    omit: { queryCodeHash: true, submissionHash: true, centerId: true },
  });
  if (!found) throw notFound("申请");
  const { answers, ...written } = found;
  const { asks, ...call } = await callAsksById(ctx, found.callId);
  const application = { ...written, call };
  return {
    ...application,
    group: asks.groups.find(({ value }) => value === found.groupId)?.label ?? null,
    answers: answersInWords(asks, answers),
    service: serviceInWords(asks, found),
    materials: await applicationFiles(ctx, found, asks),
    ...(await besideOf(ctx, application, checked ?? null)),
    history: await historyOf(ctx, { type: "application", id: application.id }),
    others: await applicationsLike(ctx, application),
    said: await saidByCheck(ctx, application),
    standing: isUnchecked(application.state) ? await checkStanding(ctx, application) : null,
    barred: isUnchecked(application.state) && asksForProjects(call.kind) ? await barredNow(ctx, found) : [],
    organizations: isUnchecked(application.state) ? await matchOrganization(ctx, application) : null,
  };
}

/** By which an act of the check is taken back; in no state more than one can be. */
const takingBack = ["takeBackAcceptance", "takeBackCorrection", "takeBackCheck"] as const;

/** How much was said already of what taking back the last act would make untrue; null when it cannot be. */
async function saidByCheck(
  ctx: Context,
  { id, state, call }: { id: string; state: ApplicationState; call: { state: CallState } },
) {
  const act = takingBack.find((one) => nextApplicationState(state, one).ok);
  return act && beforeReview(call.state) ? saidSoFar(ctx, act, [id]) : null;
}

/** Who applied and how they are reached: to identify a caller. */
export async function getApplicant(ctx: Context, { receipt }: { receipt: string }) {
  const found = await ctx.db.application.findFirst({
    where: { receipt },
    select: {
      id: true,
      receipt: true,
      name: true,
      submittedAt: true,
      leaderName: true,
      contactName: true,
      contactMobile: true,
      email: true,
    },
  });
  if (!found) throw notFound("申请");
  return found;
}

interface Place {
  callId: string;
  receipt: string;
}

/** The columns of `Neighbours`: within the batch, by receipt. After the last unchecked one comes the first. */
function neighboursOf({ center }: Context, { callId, receipt }: Place) {
  // Each question of its own is one step of an index; asked together they would read the whole batch.
  const batch = sql`applications where center_id = ${center.id}::uuid and call_id = ${callId}::uuid`;
  const open = sql`${batch} and ${unchecked}`;
  return sql`(select max(receipt) from ${batch} and receipt < ${receipt}) as previous,
    (select min(receipt) from ${batch} and receipt > ${receipt}) as next,
    coalesce(
      (select min(receipt) from ${open} and receipt > ${receipt}),
      (select min(receipt) from ${open} and receipt < ${receipt})
    ) as "nextUnchecked",
    (select count(*)::int from ${open}) as unchecked`;
}

/** The check of an application and the application just decided, each with all of its columns or none. */
interface Beside extends Neighbours {
  verdict: CheckVerdict | null;
  reason: string | null;
  checkedByName: string | null;
  checkedAt: Date | null;
  decidedReceipt: string | null;
  decidedName: string | null;
  decidedState: ApplicationState | null;
}

/** All that stands beside an application, in one statement: its check, its neighbours, the one just decided. */
async function besideOf(ctx: Context, application: Place & { id: string }, checked: string | null) {
  const [row] = await ctx.db.$queryRaw<Beside[]>`
    select ${neighboursOf(ctx, application)},
      f.verdict::text, f.reason, f.checked_by_name as "checkedByName", f.checked_at as "checkedAt",
      d.receipt as "decidedReceipt", d.name as "decidedName", d.state::text as "decidedState"
    from applications a
    left join formal_checks f on f.center_id = a.center_id and f.application_id = a.id
    left join applications d on d.center_id = a.center_id and d.receipt = ${checked}
    where a.center_id = ${ctx.center.id}::uuid and a.id = ${application.id}::uuid`;
  if (!row) throw notFound("申请");
  const { verdict, reason, checkedByName, checkedAt, decidedReceipt, decidedName, decidedState } = row;
  const { previous, next, nextUnchecked, unchecked } = row;
  return {
    neighbours: { previous, next, nextUnchecked, unchecked },
    check: verdict && checkedByName && checkedAt ? { verdict, reason, checkedByName, checkedAt } : null,
    decided:
      decidedReceipt && decidedName && decidedState
        ? { receipt: decidedReceipt, name: decidedName, state: decidedState }
        : null,
  };
}

/** The next application of the batch that waits for its check, or null when none is left. */
export async function nextUnchecked(ctx: Context, application: Place): Promise<string | null> {
  const [row] = await ctx.db.$queryRaw<Neighbours[]>`select ${neighboursOf(ctx, application)}`;
  return row?.nextUnchecked ?? null;
}
