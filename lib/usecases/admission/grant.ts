import type { Context } from "@/lib/db/context";
import { assertEdition, editionOf, type Seen } from "@/lib/db/edition";
import { grantFaults, grantForm, whyNotGrant } from "@/lib/domain/admission/grant";
import { AppError, invalid } from "@/lib/domain/base/errors";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callByKey, lockCallByKey } from "@/lib/usecases/recruitment/call/call-record";
import { fundUses } from "../base/fund-uses";
import { selectionToAnnounce } from "../review/selection";
import { composeNoticeRows } from "./notice-rows";

/** The chosen of a call whose amounts are still open: none of them is on a published notice. */
function granteesOf({ center, db }: Context, callId: string) {
  return db.application.findMany({
    where: { centerId: center.id, callId, state: "shortlisted" },
    select: { id: true, name: true, projectName: true, askedFen: true, grantedFen: true },
    orderBy: { receipt: "asc" },
  });
}

interface Funded {
  id: string;
  fundId: string | null;
}

/** What the fund of a call has left beside the grants of this call: what projects take, and other calls granted, is gone. */
async function fundOf(ctx: Context, call: Funded): Promise<{ name: string; left: Fen } | null> {
  if (call.fundId === null) return null;
  const [fund] = await ctx.db.$queryRaw<{ name: string; left: Fen }[]>`
    select f.name, (f.granted_fen - coalesce(u.committed, 0))::bigint as left
      from funds f left join (${fundUses(ctx)}) u on u.id = f.id
     where f.center_id = ${ctx.center.id}::uuid and f.id = ${call.fundId}::uuid`;
  if (!fund) return null;
  return { ...fund, left: fund.left - (await grantedIn(ctx, { fundId: call.fundId, id: { not: call.id } })) };
}

/** What was granted in these calls to those who are no project yet. */
async function grantedIn(
  { center, db }: Context,
  call: { fundId?: string; id: string | { not: string } },
  but: readonly string[] = [],
): Promise<Fen> {
  const { _sum } = await db.application.aggregate({
    where: {
      centerId: center.id,
      call,
      id: { notIn: [...but] },
      state: { in: ["shortlisted", "announced", "awaitingAgreement", "signed"] },
      projects: { none: {} },
    },
    _sum: { grantedFen: true },
  });
  return _sum.grantedFen ?? 0n;
}

/** The chosen with what they asked for and what was granted so far, and the sum beside the fund. */
export async function viewGrants(ctx: Context, input: { call: CallKey }) {
  const call = await callByKey(ctx, input.call);
  const { id, kind, number, name, state, fundId } = call;
  const grantees = await granteesOf(ctx, id);
  return {
    call: { kind, number, name },
    grantees,
    whyNot: whyNotGrant({ kind, state }, grantees.length),
    fund: await fundOf(ctx, { id, fundId }),
    sum: await grantedIn(ctx, { id }),
    edition: await editionOf(ctx, { type: "call", id }),
  };
}

/** Decides the amounts of all the chosen at once; a notice that is only drafted then says the same. */
export async function decideGrants(
  ctx: Context,
  { call: key, edition, ...typed }: Seen & { call: CallKey } & Record<string, unknown>,
) {
  const call = await lockCallByKey(ctx, key);
  const subject = { type: "call" as const, id: call.id };
  await assertEdition(ctx, subject, { edition });
  const grantees = await granteesOf(ctx, call.id);
  const why = whyNotGrant(call, grantees.length);
  if (why) throw new AppError("conflict", why);
  const read = readAnswers(grantForm(grantees), typed);
  if (!read.ok) throw invalid(read.faults);
  const granted = Object.fromEntries(
    Object.entries(read.value).flatMap(([id, amount]) => (typeof amount === "bigint" ? [[id, amount]] : [])),
  );
  const faults = grantFaults(grantees, granted);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertWithinFund(ctx, call, granted);
  for (const { id } of grantees)
    await ctx.db.application.updateMany({
      where: { centerId: ctx.center.id, id, state: "shortlisted" },
      data: { grantedFen: granted[id] ?? null },
    });
  await rewriteDraft(ctx, call);
  const sum = Object.values(granted).reduce((all, one) => all + one, 0n);
  await ctx.audit({ subject, event: "grant", details: { projects: grantees.length, sum: formatYuan(sum) } });
  return { path: formatCallKey(call) };
}

async function assertWithinFund(
  ctx: Context,
  call: Funded,
  granted: Readonly<Record<string, Fen>>,
): Promise<void> {
  // Two calls that share a fund do not take the same money.
  await ctx.db.$queryRaw`
    select 1 from funds where center_id = ${ctx.center.id}::uuid and id = ${call.fundId}::uuid for update`;
  const fund = await fundOf(ctx, call);
  if (!fund) return;
  const others = await grantedIn(ctx, { id: call.id }, Object.keys(granted));
  const sum = Object.values(granted).reduce((all, one) => all + one, others);
  if (sum <= fund.left) return;
  const message = `合计 ${formatYuan(sum)}，超出资金来源“${fund.name}”的余额 ${formatYuan(fund.left)}，没有保存。`;
  throw new AppError("conflict", message);
}

async function rewriteDraft(ctx: Context, call: Parameters<typeof selectionToAnnounce>[1]): Promise<void> {
  const selection = await selectionToAnnounce(ctx, call);
  const draft = await ctx.db.publicNotice.findFirst({
    where: { centerId: ctx.center.id, callId: call.id, state: "drafted", selectionId: selection?.id ?? "" },
    select: { id: true, maskRule: true },
  });
  if (!selection || !draft) return;
  await ctx.db.publicNotice.updateMany({
    where: { centerId: ctx.center.id, id: draft.id, state: "drafted" },
    data: { rows: composeNoticeRows(selection, draft.maskRule) },
  });
  await ctx.audit({ subject: { type: "notice", id: draft.id }, event: "edit" });
}
