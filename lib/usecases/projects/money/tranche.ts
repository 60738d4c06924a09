import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { formatYuan } from "@/lib/domain/base/money";
import { whyNotUnpaid } from "@/lib/domain/projects/money/refund";
import { nextTrancheState, type TrancheEvent, type TrancheState } from "@/lib/domain/projects/money/tranche";
import {
  type approvalForm,
  type opinionForm,
  paidOnFault,
  type paymentForm,
  type ReasonedTrancheAct,
  type requestForm,
  trancheActs,
} from "@/lib/domain/projects/money/tranche-acts";
import { splitTranches, trancheFaults, type trancheForm } from "@/lib/domain/projects/money/tranche-plan";
import { whyNotPlan } from "@/lib/domain/projects/project/rewriting";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { historyOf } from "../../center/history";
import { unsay } from "../../center/unsay";
import { tellOfTranche } from "../executors-told";
import { leadName } from "../lead-name";
import { standingOf } from "../project/project-standing";
import { lockProject } from "../project/project-write";

/**
 * Writes how the grant is paid, to the fen. Anew as a whole, and only while nobody has asked for a part of it: what was
 * asked for is a record.
 */
export async function planTranches(
  ctx: Context,
  { project: id, edition, tranches }: FormValue<typeof trancheForm> & Seen & { project: string },
) {
  const { center, db } = ctx;
  const project = await lockProject(ctx, { project: id, edition });
  const own = { centerId: center.id, projectId: id };
  const before = await db.tranche.findMany({ where: own, select: { state: true } });
  const why = whyNotPlan(project, before, (await standingOf(ctx, id)).changesSoFar);
  if (why) throw new AppError("conflict", why);
  const faults = trancheFaults(project.grantedFen, tranches);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const amounts = splitTranches(project.grantedFen, tranches) ?? [];
  await db.tranche.deleteMany({ where: own });
  await db.tranche.createMany({
    data: tranches.map(({ name, percent, condition, conditionText, dueOn }, at) => ({
      ...own,
      ...{ number: at + 1, name, percent, condition, conditionText },
      amountFen: amounts[at] ?? 0n,
      dueOn: dueOn && toUtcMidnight(dueOn),
    })),
  });
  await ctx.audit({
    subject: { type: "project", id },
    event: "planTranches",
    details: { tranches: tranches.map(({ name }, at) => `${name} ${formatYuan(amounts[at] ?? 0n)}`) },
  });
  return { id };
}

async function findTranche(ctx: Context, id: string) {
  const { center, db } = ctx;
  const tranche = await db.tranche.findFirst({ where: { centerId: center.id, id } });
  if (!tranche) throw notFound("拨付");
  const [facts] = await db.$queryRaw<
    {
      name: string;
      number: string;
      state: Awaited<ReturnType<typeof lockProject>>["state"];
      signedOn: Date | null;
      midtermPassed: boolean | null;
      finalPassed: boolean | null;
      lead: string | null;
      executors: string[];
      paid: bigint;
      demanded: bigint;
    }[]
  >`
    select p.name, p.number, p.state::text as state, p.signed_on as "signedOn",
           (select v.passed from evaluations v where v.center_id = p.center_id and v.project_id = p.id
              and v.stage = 'midterm' and v.state = 'accepted') as "midtermPassed",
           (select v.passed from evaluations v where v.center_id = p.center_id and v.project_id = p.id
              and v.stage = 'final' and v.state = 'accepted') as "finalPassed",
           ${leadName} as lead,
           array(select coalesce(e.organization_id, e.body_id)::text from executors e
             where e.center_id = p.center_id and e.project_id = p.id) as executors,
           (select coalesce(sum(t.amount_fen), 0)::bigint from tranches t
             where t.center_id = p.center_id and t.project_id = p.id and t.state = 'paid') as paid,
           (select coalesce(sum(r.amount_fen), 0)::bigint from refunds r
             where r.center_id = p.center_id and r.project_id = p.id and r.withdrawn_at is null) as demanded
      from projects p
     where p.center_id = ${center.id}::uuid and p.id = ${tranche.projectId}::uuid`;
  if (!facts) throw notFound("拨付");
  const { signedOn, midtermPassed, finalPassed, executors, paid, demanded, ...project } = facts;
  const { dueOn, requestedOn, checkedOn, approvedOn, paidOn, percent, ...rest } = tranche;
  const executes = ctx.actor.grants.some(({ scope }) =>
    executors.includes(scope.organization ?? scope.body ?? ""),
  );
  const found = {
    ...rest,
    percent: percent === null ? null : Number(percent),
    dueOn: dueOn && fromUtcMidnight(dueOn),
    requestedOn: requestedOn && fromUtcMidnight(requestedOn),
    checkedOn: checkedOn && fromUtcMidnight(checkedOn),
    approvedOn: approvedOn && fromUtcMidnight(approvedOn),
    paidOn: paidOn && fromUtcMidnight(paidOn),
    project,
  };
  const possible = trancheActs(
    found,
    project,
    { signedOn: signedOn && fromUtcMidnight(signedOn), midtermPassed, finalPassed },
    { userId: ctx.actor.userId, executes },
  );
  const unpaid = whyNotUnpaid(found.amountFen, { paid, demanded });
  const acts = possible.map((one) => (one.act === "takeBackPayment" ? { ...one, whyNot: unpaid } : one));
  return { ...found, acts };
}

/** One payment with what may be done, and why the rest must wait. */
export async function getTranche(ctx: Context, { tranche: id }: { tranche: string }) {
  const tranche = await findTranche(ctx, id);
  const history = await historyOf(ctx, { type: "tranche", id });
  return { ...tranche, history, edition: editionIn(history) };
}

/** The same for who carries the project out, without its history. */
export function getOwnTranche(ctx: Context, { tranche: id }: { tranche: string }) {
  return findTranche(ctx, id);
}

type One = Seen & { tranche: string };

/**
 * Moves a payment by one event with what is written down at it; the project and the row are locked, and it is as the
 * person saw it: a plan or a grant that is changed at once sees this, or this sees it.
 */
async function move(
  ctx: Context,
  { tranche: id, edition }: One,
  event: TrancheEvent,
  written: (from: TrancheState) => Record<string, string | Date | null>,
  reason?: string,
) {
  const { center, db } = ctx;
  await db.$queryRaw`
    select 1 from projects where center_id = ${center.id}::uuid and id = (
      select project_id from tranches where center_id = ${center.id}::uuid and id = ${id}::uuid) for update`;
  await db.$queryRaw`
    select 1 from tranches where center_id = ${center.id}::uuid and id = ${id}::uuid for update`;
  const before = await findTranche(ctx, id);
  await assertEdition(ctx, { type: "tranche", id }, { edition });
  const to = stateAfter(nextTrancheState(before.state, event));
  const why = whyNotDone(before.acts, event);
  if (why) throw new AppError("conflict", why);
  const moved = await db.tranche.updateMany({
    where: { centerId: center.id, id, state: before.state },
    data: { state: to, ...written(before.state) },
  });
  assertMoved(1, moved.count);
  await ctx.audit({
    subject: { type: "tranche", id },
    event,
    from: before.state,
    to,
    ...(reason && { reason }),
    details: { amount: formatYuan(before.amountFen) },
  });
  return { id, before };
}

function byNow(ctx: Context, act: "requested" | "checked" | "approved") {
  return {
    [`${act}ById`]: ctx.actor.userId,
    [`${act}ByName`]: ctx.actor.name,
    [`${act}On`]: toUtcMidnight(chinaDate(ctx.now)),
  };
}

const nobody = (act: "requested" | "checked" | "approved") => ({
  [`${act}ById`]: null,
  [`${act}ByName`]: null,
  [`${act}On`]: null,
});

/** By who carries the project out, or by the desk for it. */
export async function requestTranche(ctx: Context, { request, ...one }: One & FormValue<typeof requestForm>) {
  await move(ctx, one, "request", () => ({ request, reason: null, ...byNow(ctx, "requested") }));
}

export async function checkTranche(ctx: Context, { opinion, ...one }: One & FormValue<typeof opinionForm>) {
  await move(ctx, one, "check", () => ({ opinion, reason: null, ...byNow(ctx, "checked") }));
}

/** By the bureau: neither who asked, nor who checked, nor who is paid (`approved_by_another` is the last wall). */
export async function approveTranche(
  ctx: Context,
  { approval, ...one }: One & FormValue<typeof approvalForm>,
) {
  const written = () => ({ ...{ approval, reason: null }, ...byNow(ctx, "approved") });
  const moved = await move(ctx, one, "approve", written, approval);
  await tellOfTranche(ctx, "trancheApproved", moved.before, formatDate(chinaDate(ctx.now)));
}

export async function payTranche(
  ctx: Context,
  { paidOn, voucher, ...one }: One & FormValue<typeof paymentForm>,
) {
  const { approvedOn } = await findTranche(ctx, one.tranche);
  const fault = paidOnFault(paidOn, approvedOn, chinaDate(ctx.now));
  if (fault) throw invalid({ paidOn: fault });
  const moved = await move(ctx, one, "pay", () => ({ paidOn: toUtcMidnight(paidOn), voucher }));
  await tellOfTranche(
    ctx,
    "tranchePaid",
    moved.before,
    `拨付日期${formatDate(paidOn)}${voucher ? `，凭证号 ${voucher}` : ""}`,
  );
}

/** What an act that takes a step back wipes out of the steps that are no longer taken. */
function undone(act: ReasonedTrancheAct, from: TrancheState): Record<string, null> {
  if (act === "takeBackPayment") return { paidOn: null, voucher: null };
  if (act === "block") return {};
  if (act === "unblock") return { ...nobody("requested"), ...nobody("checked"), ...nobody("approved") };
  if (from === "requested") return nobody("requested");
  return from === "checked"
    ? { ...nobody("checked"), opinion: null }
    : { ...nobody("approved"), approval: null };
}

/** Withdraws, sends back, declines, blocks, frees or corrects a payment, with its reason. */
export async function turnTranche(
  ctx: Context,
  { act, reason, ...one }: One & { act: ReasonedTrancheAct; reason: string },
) {
  const moved = await move(ctx, one, act, (from) => ({ reason, ...undone(act, from) }), reason);
  // Who withdraws asked himself, and within the scope of an organization there is no outbox.
  if (act === "withdraw" || act === "sendBack") return;
  await unsay(ctx, act === "takeBackPayment" ? act : "turnTranche", [moved.id], reason);
  if (act === "block" || act === "decline") await tellOfTranche(ctx, "trancheBlocked", moved.before, reason);
}
