import type { ListColumn } from "@/components/list/list";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import {
  type ExchangeDirection,
  type ExchangeState,
  exchangeDirectionLabels,
  exchangeLabels,
} from "@/lib/domain/incubation/exchange/exchange";

interface Entry {
  happenedOn: CivilDate;
  rule: string;
  unit: string;
  quantity: number;
  direction: ExchangeDirection;
  credit: number;
  balance: number;
  state: ExchangeState;
  note: string | null;
}

/** 对账单 as an Excel file: each line, and what both sides agreed on after it. */
export const statementColumns: readonly ListColumn<Entry>[] = [
  { label: "日期", cell: ({ happenedOn }) => ({ date: happenedOn }) },
  { label: "事项", cell: ({ rule }) => rule },
  { label: "方向", cell: ({ direction }) => exchangeDirectionLabels[direction] },
  { label: "数量", cell: ({ quantity }) => quantity },
  { label: "单位", cell: ({ unit }) => unit },
  { label: "计分", cell: ({ credit }) => credit },
  { label: "结余", cell: ({ balance, state }) => (state === "confirmed" ? balance : null) },
  { label: "状态", cell: ({ state }) => exchangeLabels[state] },
  { label: "说明", cell: ({ note }) => note },
];
