import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { OwnKey } from "@/lib/domain/recruitment/own-keys";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";
import { firstOpened } from "./own-application";
import { hashQueryCode, queryCodeOf } from "./query-secret";

/** What stands on the slip of an application; the code only for whoever handed it in, or was identified. */
export interface Slip {
  receipt: string;
  queryCode: string;
  name: string;
  submittedAt: Date;
}

const slipColumns = { id: true, receipt: true, name: true, submittedAt: true } as const;

/** A new query code in place of one that was lost; `reason` says how the caller was identified. The old one is dead. */
export async function renewQueryCode(
  ctx: Context,
  input: { application: string; reason: string },
): Promise<Slip> {
  const where = { id: input.application };
  const found = await ctx.db.application.findFirst({ where, select: slipColumns });
  if (!found) throw notFound("申请");
  const { id, ...slip } = found;
  const queryCode = queryCodeOf(randomUUID());
  await ctx.db.application.updateMany({
    where,
    data: { queryCodeHash: hashQueryCode(slip.receipt, queryCode) },
  });
  await ctx.audit({ subject: { type: "application", id }, event: "renewCode", reason: input.reason });
  return { ...slip, queryCode };
}

/**
 * Query codes for applications that came on paper, by receipt, as their slips are printed: nobody has told them one yet.
 * What was handed in on the site keeps the code that its applicant was shown.
 */
export async function giveQueryCodes(
  ctx: Context,
  { applications }: { applications: readonly string[] },
): Promise<Record<string, string>> {
  const ids = [...new Set(applications)];
  const found = await ctx.db.application.findMany({
    where: { centerId: ctx.center.id, id: { in: ids } },
    select: { id: true, channel: true },
    orderBy: { receipt: "asc" },
  });
  if (found.length !== ids.length) throw notFound("申请");
  const onPaper = found.filter(({ channel }) => channel !== "online");
  if (onPaper.length === 0) throw new AppError("conflict", "所选申请都是网上提交的，查询码提交时已经显示。");
  const codes: Record<string, string> = {};
  for (const { id } of onPaper) {
    const slip = await renewQueryCode(ctx, { application: id, reason: "随纸质申请的回执发放" });
    codes[slip.receipt] = slip.queryCode;
  }
  return codes;
}

/** How long a browser that handed in an application may show its slip again, in minutes. */
export const slipMinutes = 30;

/** The slip of what this browser handed in, the last it used; null once its time is over, or once a new code was given. */
export async function slipAgain(
  ctx: Context,
  { own }: { own: readonly OwnKey[] },
): Promise<(Slip & { method: SelectionMethod }) | null> {
  if (own.length === 0) return null;
  const rows = await ctx.db.application.findMany({
    where: {
      receipt: { in: own.map(({ receipt }) => receipt) },
      submittedAt: { gte: new Date(ctx.now.getTime() - slipMinutes * 60_000) },
    },
    select: { ...slipColumns, queryCodeHash: true, call: { select: { method: true } } },
  });
  const opened = firstOpened(ctx, own, rows);
  if (!opened) return null;
  const { id: _, queryCodeHash: __, call, ...slip } = opened.row;
  return { ...slip, ...call, queryCode: opened.key.queryCode };
}
