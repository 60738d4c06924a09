import type { FieldErrors } from "../base/errors";
import { choice, date, form, money, number, rows, text } from "../base/form";
import { machine, type Tone } from "../base/machine";
import { type Fen, formatYuan } from "../base/money";

/** What a part of the money waits for (domain.md 5: the next is released by a passed mid-term review). */
export const trancheConditions = ["signed", "midtermPassed", "finalPassed", "other"] as const;
export type TrancheCondition = (typeof trancheConditions)[number];

export const trancheConditionLabels: Record<TrancheCondition, string> = {
  signed: "协议签订后",
  midtermPassed: "中期评估合格后",
  finalPassed: "末期评估合格后",
  other: "其他条件",
};

export const trancheStates = ["planned", "requested", "checked", "approved", "paid", "blocked"] as const;
export type TrancheState = (typeof trancheStates)[number];

export const trancheLabels: Record<TrancheState, string> = {
  planned: "待申请",
  requested: "待审核",
  checked: "待审批",
  approved: "待拨付",
  paid: "已拨付",
  blocked: "暂缓",
};

export const trancheTones: Record<TrancheState, Tone> = {
  planned: "ended",
  requested: "todo",
  checked: "todo",
  approved: "running",
  paid: "passed",
  blocked: "refused",
};

export const trancheEvents = [
  "request",
  "withdraw",
  "check",
  "sendBack",
  "approve",
  "decline",
  "pay",
  "takeBackPayment",
  "block",
  "unblock",
] as const;
export type TrancheEvent = (typeof trancheEvents)[number];

export const trancheEventLabels: Record<TrancheEvent, string> = {
  request: "申请拨付",
  withdraw: "撤回申请",
  check: "审核通过",
  sendBack: "退回申请",
  approve: "审批同意",
  decline: "审批不同意",
  pay: "登记拨付",
  takeBackPayment: "更正拨付登记",
  block: "暂缓",
  unblock: "解除暂缓",
};

/** `nextTrancheState(state, event)` answers an event: who checks is not who approves, and money is paid once approved. */
export const { next: nextTrancheState, eventsFrom: trancheEventsFrom } = machine<TrancheState, TrancheEvent>({
  noun: "拨付",
  states: trancheStates,
  events: trancheEvents,
  stateLabels: trancheLabels,
  eventLabels: trancheEventLabels,
  transitions: {
    request: { planned: "requested" },
    withdraw: { requested: "planned" },
    check: { requested: "checked" },
    sendBack: { requested: "planned", checked: "requested" },
    approve: { checked: "approved" },
    decline: { checked: "requested", approved: "checked" },
    pay: { approved: "paid" },
    takeBackPayment: { paid: "approved" },
    block: { planned: "blocked", requested: "blocked", checked: "blocked", approved: "blocked" },
    unblock: { blocked: "planned" },
  },
  undo: {
    request: ["withdraw"],
    withdraw: ["request"],
    check: ["sendBack"],
    sendBack: ["request", "check"],
    approve: ["decline"],
    decline: ["check", "approve"],
    pay: ["takeBackPayment"],
    takeBackPayment: ["pay"],
    block: ["unblock"],
    unblock: ["block"],
  },
});

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
