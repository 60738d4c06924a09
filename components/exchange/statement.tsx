import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type ExchangeDirection,
  type ExchangeState,
  exchangeDirectionLabels,
  exchangeLabels,
  exchangeTones,
} from "@/lib/domain/incubation/exchange/exchange";

interface Entry {
  id: string;
  happenedOn: CivilDate;
  rule: string;
  unit: string;
  quantity: number;
  direction: ExchangeDirection;
  credit: number;
  state: ExchangeState;
  note: string | null;
  /** After this line. */
  balance: number;
}

interface Props {
  entries: readonly Entry[];
  balance: number;
  /** The address of a line. */
  open: (id: string) => string;
}

/** 对账单: every line in its order with the balance after it, to be signed by both sides. */
export function Statement({ entries, balance, open }: Props) {
  return (
    <>
      <Table
        caption="对账单"
        columns={[
          { label: "日期", fit: true },
          { label: "事项" },
          { label: "数量", fit: true, wideOnly: true },
          { label: exchangeDirectionLabels.given, num: true, fit: true },
          { label: exchangeDirectionLabels.returned, num: true, fit: true },
          { label: "结余", num: true, fit: true },
          { label: "状态", fit: true, wideOnly: true },
        ]}
        foot={
          <tr>
            <td colSpan={3}>双方确认的结余</td>
            <td colSpan={4} className="num">
              {balance} 分
            </td>
          </tr>
        }
      >
        {entries.map(({ id, happenedOn, rule, unit, quantity, direction, credit, state, note, balance }) => (
          <tr key={id}>
            <td className="fit">{formatDate(happenedOn)}</td>
            <td>
              <a className="link-plain" href={open(id)}>
                {rule}
              </a>
              {note && <span className="text-sm text-muted">（{note}）</span>}
            </td>
            <td className="fit wide-only">
              {quantity} {unit}
            </td>
            <td className="num fit">{direction === "given" ? credit : ""}</td>
            <td className="num fit">{direction === "returned" ? credit : ""}</td>
            <td className="num fit">{state === "confirmed" ? balance : "—"}</td>
            <td className="fit wide-only">
              <Tag tone={exchangeTones[state]}>{exchangeLabels[state]}</Tag>
            </td>
          </tr>
        ))}
      </Table>
      <div className="print-only mt-8 grid grid-cols-2 gap-8 text-sm">
        <p>中心（盖章）：</p>
        <p>组织（盖章）：</p>
        <p className="whitespace-pre">年　　月　　日</p>
        <p className="whitespace-pre">年　　月　　日</p>
      </div>
    </>
  );
}
