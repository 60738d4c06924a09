import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { formatYuan } from "@/lib/domain/base/money";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type RefundAct,
  type RefundState,
  refundActs,
  refundAs,
  refundFaults,
  type refundForm,
  refundState,
  refundStates,
  returnedOnFault,
  type returnForm,
} from "@/lib/domain/projects/money/refund";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved } from "../../base/moves";
import { idsFound } from "../../base/search";
import { historyOf } from "../../center/history";
import { unsay } from "../../center/unsay";
import { tellExecutors } from "../executors-told";
import { standingOf } from "../project/project-standing";
import { lockProject } from "../project/project-write";
import { projectSearch } from "../search";
import { leftFor } from "./fund";

export interface RefundQuery extends PageQuery {
  state: RefundState | null;
  /** Due before today. */
  late: "yes" | null;
  /** Of which project, by a part of its name, number or executors, as typed. */
  q: string;
}

export type RefundRow = Awaited<ReturnType<typeof listRefunds>>["rows"][number];

const withProject = {
  project: { select: { id: true, name: true, number: true } },
  objection: { select: { id: true, number: true } },
} as const;

function shown<R extends { dueOn: Date; returnedOn: Date | null; withdrawnAt: Date | null }>(refund: R) {
  return {
    ...refund,
    state: refundState(refund),
    dueOn: fromUtcMidnight(refund.dueOn),
    returnedOn: refund.returnedOn && fromUtcMidnight(refund.returnedOn),
  };
}

/** One page of what is to come back, what is due first. */
export async function listRefunds(ctx: Context, query: RefundQuery) {
  const { center, db } = ctx;
  const { state, late, q } = query;
  const projects = await idsFound(ctx, projectSearch, q);
  const where = {
    centerId: center.id,
    ...(projects && { projectId: { in: projects } }),
    ...(late && { dueOn: { lt: toUtcMidnight(chinaDate(ctx.now)) }, ...refundAs.due }),
  };
  const groups: { state: RefundState; _count: number }[] = [];
  for (const one of refundStates)
    groups.push({
      state: one,
      _count: await db.refund.count({ where: { AND: [where, refundAs[one]] } }),
    });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.refund.findMany({
    where: { AND: [where, ...(state ? [refundAs[state]] : [])] },
    include: withProject,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    ...window,
  });
  return { ...listed, rows: found.map(shown) };
}

async function find(ctx: Context, id: string) {
  const refund = await ctx.db.refund.findFirst({
    where: { centerId: ctx.center.id, id },
    include: withProject,
  });
  if (!refund) throw notFound("追回款");
  return { ...shown(refund), acts: refundActs(refund) };
}

/** One demand with its history and what may be done. */
export async function getRefund(ctx: Context, { refund: id }: { refund: string }) {
  const refund = await find(ctx, id);
  const history = await historyOf(ctx, { type: "refund", id });
  return { ...refund, history, edition: editionIn(history) };
}

/** Demands money back that was paid to a project; `objection` is the one that was right, from which it follows. */
export async function askRefund(
  ctx: Context,
  {
    project: id,
    edition,
    amountFen,
    dueOn,
    objection = "",
    ...why
  }: FormValue<typeof refundForm> & Seen & { project: string; objection?: string },
) {
  await lockProject(ctx, { project: id, edition });
  const { paidFen, refunds, objections } = await standingOf(ctx, id);
  const right = objections.some((one) => one.id === objection && one.state === "upheld");
  if (objection !== "" && !right) throw notFound("成立的异议");
  const demanded = refunds
    .filter(({ withdrawn }) => !withdrawn)
    .reduce((sum, refund) => sum + refund.amountFen, 0n);
  const faults = refundFaults({ amountFen, dueOn }, paidFen - demanded, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const refund = await ctx.db.refund.create({
    data: {
      ...{ centerId: ctx.center.id, projectId: id, amountFen, ...why },
      objectionId: objection || null,
      dueOn: toUtcMidnight(dueOn),
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "refund", id: refund.id },
    event: "ask",
    to: "due",
    reason: why.reason,
    details: { project: id, amount: formatYuan(amountFen) },
  });
  await tellExecutors(ctx, "refundDemanded", {
    ...{ project: id, subject: { type: "refund", id: refund.id } },
    ...{ about: formatYuan(amountFen), told: formatDate(dueOn) },
  });
  return refund;
}

type One = Seen & { refund: string };

/** Locked, as the person saw it, and open to this act. */
async function seen(ctx: Context, { refund: id, edition }: One, act: RefundAct) {
  const { center, db } = ctx;
  await db.$queryRaw`
    select 1 from refunds where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const refund = await find(ctx, id);
  await assertEdition(ctx, { type: "refund", id }, { edition });
  const why = whyNotDone(refund.acts, act);
  if (why) throw new AppError("conflict", why);
  return refund;
}

async function write(
  ctx: Context,
  { id, state }: { id: string; state: RefundState },
  {
    event,
    to,
    reason,
    data,
  }: {
    event: RefundAct;
    to: RefundState;
    reason?: string;
    data: Record<string, Date | string | null>;
  },
) {
  const where = { centerId: ctx.center.id, id, ...refundAs[state] };
  const { count } = await ctx.db.refund.updateMany({ where, data });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "refund", id }, event, from: state, to, ...(reason && { reason }) });
}

/** It came back, with its voucher. */
export async function returnRefund(
  ctx: Context,
  { returnedOn, voucher, ...one }: One & FormValue<typeof returnForm>,
) {
  const refund = await seen(ctx, one, "return");
  const asked = await ctx.db.auditEntry.findFirst({
    where: { centerId: ctx.center.id, subjectType: "refund", subjectId: refund.id, event: "ask" },
    select: { at: true },
  });
  const today = chinaDate(ctx.now);
  const fault = returnedOnFault(returnedOn, asked ? chinaDate(asked.at) : returnedOn, today);
  if (fault) throw invalid({ returnedOn: fault });
  const data = { returnedOn: toUtcMidnight(returnedOn), voucher };
  await write(ctx, refund, { event: "return", to: "returned", data });
}

/** What was registered as come back by mistake is due again. */
export async function correctRefund(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const refund = await seen(ctx, one, "correct");
  const { fundId } = await ctx.db.project.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: refund.project.id },
    select: { fundId: true },
  });
  const left = await leftFor(ctx, fundId);
  if (left !== null && left < refund.amountFen)
    throw new AppError(
      "conflict",
      `收回的资金已经安排给其他项目，资金来源只剩 ${formatYuan(left < 0n ? 0n : left)}，不能更正。请先调整资金额度或其他项目。`,
    );
  await write(ctx, refund, {
    event: "correct",
    to: "due",
    reason,
    data: { returnedOn: null, voucher: null },
  });
}

export async function withdrawRefund(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const refund = await seen(ctx, one, "withdraw");
  const data = { withdrawnAt: ctx.now, withdrawReason: reason };
  await write(ctx, refund, { event: "withdraw", to: "withdrawn", reason, data });
  await unsay(ctx, "withdrawRefund", [refund.id], reason);
}
