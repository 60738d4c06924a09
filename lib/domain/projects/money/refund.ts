import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, longText, money, text } from "../../base/form";
import type { Tone } from "../../base/machine";
import { type Fen, formatYuan } from "../../base/money";
import type { PossibleAct } from "../../base/possible-act";

/** Money that is to come back (追回、退回): due until it came, or until the demand was withdrawn. */
export const refundStates = ["due", "returned", "withdrawn"] as const;
export type RefundState = (typeof refundStates)[number];

export const refundLabels: Record<RefundState, string> = {
  due: "待收回",
  returned: "已收回",
  withdrawn: "已撤销",
};
export const refundTones: Record<RefundState, Tone> = { due: "todo", returned: "passed", withdrawn: "ended" };

interface Kept {
  returnedOn: unknown;
  withdrawnAt: unknown;
}

export function refundState({ returnedOn, withdrawnAt }: Kept): RefundState {
  if (withdrawnAt !== null) return "withdrawn";
  return returnedOn === null ? "due" : "returned";
}

/** The same as a query asks for it. */
export const refundAs = {
  due: { returnedOn: null, withdrawnAt: null },
  returned: { returnedOn: { not: null } },
  withdrawn: { withdrawnAt: { not: null } },
} as const satisfies Record<RefundState, object>;

export const refundForm = form({
  amountFen: money("追回金额"),
  dueOn: date("退回期限"),
  reason: longText("追回的理由", { most: 500 }),
  document: text("依据文件或文号", { most: 60, optional: true }),
});

export const returnForm = form({
  returnedOn: date("到账日期"),
  voucher: text("凭证号", { most: 40 }),
});

/** What is wrong with a demand; `owed` is what was paid and neither came back nor is demanded already, in fen. */
export function refundFaults(
  { amountFen, dueOn }: { amountFen: Fen; dueOn: CivilDate },
  owed: Fen,
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  if (amountFen === 0n) faults.amountFen = "金额应大于零。";
  else if (amountFen > owed)
    faults.amountFen = `超出可以追回的金额：已拨付而没有追回的有 ${formatYuan(owed < 0n ? 0n : owed)}。`;
  if (dueOn < today) faults.dueOn = "退回期限不能早于今天。";
  return faults;
}

/** What is wrong with the day on which money came back; null when nothing is. */
export function returnedOnFault(returnedOn: CivilDate, askedOn: CivilDate, today: CivilDate): string | null {
  if (returnedOn > today) return "到账日期不能在今天之后。";
  return returnedOn < askedOn ? `到账日期不能早于提出追回的日期（${formatDate(askedOn)}）。` : null;
}

/**
 * Why the record of a payment is not taken back, as a sentence; null when it may be. What is demanded back was paid.
 * Amounts in fen: `paid` all that was paid to the project, `demanded` all that is to come back of it or came.
 */
export function whyNotUnpaid(amount: Fen, { paid, demanded }: { paid: Fen; demanded: Fen }): string | null {
  if (paid - amount >= demanded) return null;
  return `项目已拨付的款项中有 ${formatYuan(demanded)} 在追回或已收回，请先更正或撤销追回。`;
}

export type RefundAct = "return" | "correct" | "withdraw";

export const refundActLabels: Record<RefundAct, string> = {
  return: "登记收回",
  correct: "更正收回登记",
  withdraw: "撤销追回",
};

/** What may be done with a demand as it stands. */
export function refundActs(refund: Kept): PossibleAct<RefundAct>[] {
  const act = (one: RefundAct, rest: Partial<Omit<PossibleAct, "act" | "label">>) => ({
    act: one,
    label: refundActLabels[one],
    whyNot: null,
    ...rest,
  });
  const state = refundState(refund);
  if (state === "withdrawn") return [];
  if (state === "returned")
    return [
      act("correct", {
        follows: "更正后回到待收回，重新登记到账日期和凭证。",
        reason: "更正的原因",
        danger: true,
      }),
    ];
  return [
    act("return", {}),
    act("withdraw", { follows: "撤销后不再要求退回，记录仍然保留。", reason: "撤销的原因", danger: true }),
  ];
}
