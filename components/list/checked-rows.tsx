import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";

/** So many rows are shown, those that need somebody first; the next upload shows the rest. */
const shown = 100;

interface Checked<K extends string> {
  /** As Excel counts. */
  line: number;
  name: string;
  outcome: K;
  words: ReactNode;
}

interface Props<K extends string> {
  /** What the name is of: 组织名称. */
  label: string;
  rows: readonly Checked<K>[];
  /** The tag of each outcome, those that need somebody first. */
  tags: Readonly<Record<K, { tone: Tone; text: string }>>;
}

/** Each row of a sheet with what it would become, before anything is made of it. */
export function CheckedRows<K extends string>({ label, rows: all, tags }: Props<K>) {
  const order = Object.keys(tags);
  const rows = all.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  return (
    <>
      <Table
        caption="逐行核对的结果"
        columns={[{ label: "行", num: true, fit: true }, { label }, { label: "结果" }]}
      >
        {rows.slice(0, shown).map(({ line, name, outcome, words }) => (
          <tr key={line}>
            <td className="num fit">{line}</td>
            <td>{name || <span className="text-muted">未填写</span>}</td>
            {/* Beside each other only where there is room: on a phone the words need the whole width. */}
            <td>
              <div className="flex flex-col gap-x-4 gap-y-1 sm:flex-row sm:items-center">
                <div className="shrink-0 sm:w-28">
                  <Tag tone={tags[outcome].tone}>{tags[outcome].text}</Tag>
                </div>
                <div className="min-w-0">{words}</div>
              </div>
            </td>
          </tr>
        ))}
      </Table>
      {rows.length > shown && <p className="text-sm text-muted">还有 {rows.length - shown} 行没有列出。</p>}
    </>
  );
}

/** What is wrong with a row, column by column; most faults begin with the name of theirs. */
export function RowFaults({ faults }: { faults: readonly { column: string; fault: string }[] }) {
  return faults.map(({ column, fault }) => (
    <p key={column + fault}>{fault.startsWith(column) ? fault : `${column}：${fault}`}</p>
  ));
}
