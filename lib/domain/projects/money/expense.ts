import { date, form, money, reference, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { Fen } from "../../base/money";
import { toPlainCode } from "../../base/text-input";

export const expenseStates = ["reported", "accepted", "returned", "voided"] as const;
export type ExpenseState = (typeof expenseStates)[number];

export const expenseLabels: Record<ExpenseState, string> = {
  reported: "待核对",
  accepted: "已核对",
  returned: "待修改",
  voided: "已作废",
};

export const expenseTones: Record<ExpenseState, Tone> = {
  reported: "todo",
  accepted: "passed",
  returned: "refused",
  voided: "ended",
};

export const expenseEvents = ["accept", "reopen", "return", "report", "void"] as const;
export type ExpenseEvent = (typeof expenseEvents)[number];

export const expenseEventLabels: Record<ExpenseEvent, string> = {
  accept: "核对无误",
  reopen: "撤销核对",
  return: "退回修改",
  report: "重新上报",
  void: "作废",
};

/** `nextExpenseState(state, event)` answers an event. */
export const { next: nextExpenseState, eventsFrom: expenseEventsFrom } = machine<ExpenseState, ExpenseEvent>({
  noun: "支出",
  states: expenseStates,
  events: expenseEvents,
  stateLabels: expenseLabels,
  eventLabels: expenseEventLabels,
  transitions: {
    accept: { reported: "accepted" },
    reopen: { accepted: "reported" },
    return: { reported: "returned" },
    report: { returned: "reported" },
    void: { reported: "voided", returned: "voided" },
  },
  undo: {
    accept: ["reopen"],
    reopen: ["accept"],
    return: ["report"],
    report: ["return"],
    void: "The expense is entered anew; the void one keeps its voucher.",
  },
});

export const expenseForm = form({
  budgetLineId: reference("预算科目"),
  spentOn: date("支出日期"),
  amountFen: money("金额"),
  payee: text("收款方", { most: 60 }),
  purpose: text("用途", { most: 100 }),
  voucher: text("凭证号", { most: 30, optional: true }),
  invoice: text("发票号码", { most: 30, optional: true, hint: "同一张发票在本中心只能登记一次" }),
});

/** An invoice number as it is compared: half-width, upper-case, without blanks and dashes; null without one. */
export function invoiceKey(typed: string | null): string | null {
  const plain = toPlainCode(typed ?? "")
    .replace(/[\s-]/g, "")
    .toUpperCase();
  return plain === "" ? null : plain;
}

/** How a budget line stands; amounts in fen, `tolerance` in percent above which a change is due. */
export interface LineUse {
  amountFen: Fen;
  tolerance: number;
  spent: Fen;
}

/** By how much a line may still be overspent before a change is due, in fen; below zero where one is. */
export function roomOf({ amountFen, tolerance, spent }: LineUse): Fen {
  return (amountFen * BigInt(100 + tolerance)) / 100n - spent;
}
