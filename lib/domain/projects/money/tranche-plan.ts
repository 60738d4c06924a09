import type { FieldErrors } from "../../base/errors";
import { choice, date, form, money, number, rows, text } from "../../base/form";
import { type Fen, formatYuan } from "../../base/money";
import { type TrancheCondition, trancheConditionLabels, trancheConditions } from "./tranche";

export const trancheForm = form({
  tranches: rows(
    "拨付计划",
    {
      name: text("名称", { most: 20, hint: "首期款、中期款、尾款" }),
      percent: number("比例", { least: 0.01, most: 100, decimals: 2, optional: true, unit: "%" }),
      amountFen: money("金额", { optional: true, hint: "按比例的留空" }),
      condition: choice("条件", trancheConditions, trancheConditionLabels),
      conditionText: text("条件说明", { most: 60, optional: true }),
      dueOn: date("预计日期", { optional: true }),
    },
    { least: 1, most: 12 },
  ),
});

/** One part as typed: a share in percent (two decimals) or an amount in fen, never both. */
export interface TypedTranche {
  percent: number | null;
  amountFen: Fen | null;
}

/**
 * What each part comes to, in fen: a share of the whole is rounded down to the fen, and what the shares leave over goes
 * into the last of them, so that the parts sum to the whole. Parts with an amount stay as they are. Null where the parts
 * do not sum to the whole: shares and amounts that fall short of it, or exceed it.
 */
export function splitTranches(whole: Fen, parts: readonly TypedTranche[]): Fen[] | null {
  const fixed = parts.reduce((sum, { amountFen }) => sum + (amountFen ?? 0n), 0n);
  const hundredths = parts.reduce((sum, { percent }) => sum + Math.round((percent ?? 0) * 100), 0);
  const shares = parts.flatMap(({ percent }, at) => (percent === null ? [] : [at]));
  const last = shares.at(-1);
  const amounts = parts.map(({ percent, amountFen }) =>
    percent === null ? (amountFen ?? 0n) : (whole * BigInt(Math.round(percent * 100))) / 10_000n,
  );
  const rest = whole - amounts.reduce((sum, amount) => sum + amount, 0n);
  if (last === undefined) return rest === 0n ? amounts : null;
  // Only what rounding left over: less than a fen for each share.
  const complete = fixed === 0n ? hundredths === 10_000 : rest >= 0n && rest < BigInt(shares.length);
  if (!complete) return null;
  return amounts.map((amount, at) => (at === last ? amount + rest : amount));
}

/** What is wrong with a plan of payments, by place; `whole` is what was granted, in fen. */
export function trancheFaults(
  whole: Fen,
  parts: readonly (TypedTranche & { condition: TrancheCondition; conditionText: string | null })[],
): FieldErrors {
  const faults: FieldErrors = {};
  for (const [at, { percent, amountFen, condition, conditionText }] of parts.entries()) {
    if (percent === null && amountFen === null) faults[`tranches.${at}.amountFen`] = "请填写比例或金额。";
    if (percent !== null && amountFen !== null)
      faults[`tranches.${at}.amountFen`] = "比例和金额只填一项，另一项由系统计算。";
    if (amountFen === 0n) faults[`tranches.${at}.amountFen`] = "金额应大于零。";
    if (condition === "other" && conditionText === null)
      faults[`tranches.${at}.conditionText`] = "请写明是什么条件。";
  }
  if (Object.keys(faults).length > 0) return faults;
  if (splitTranches(whole, parts) === null) {
    const percents = parts.reduce((sum, { percent }) => sum + Math.round((percent ?? 0) * 100), 0) / 100;
    const fixed = parts.reduce((sum, { amountFen }) => sum + (amountFen ?? 0n), 0n);
    const said = [
      ...(percents > 0 ? [`比例合计 ${percents}%`] : []),
      ...(fixed > 0n ? [`金额合计 ${formatYuan(fixed)}`] : []),
    ].join("、");
    faults.tranches = `${said}，与核定金额 ${formatYuan(whole)} 不一致；各期之和应正好等于核定金额。`;
  }
  return faults;
}
