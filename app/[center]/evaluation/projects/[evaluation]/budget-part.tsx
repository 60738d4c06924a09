import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type Fen, formatYuan } from "@/lib/domain/base/money";

interface Props {
  lines: readonly { id: string; name: string; amountFen: Fen }[];
  /** What was accepted as spent, by the line. */
  spent: ReadonlyMap<string, Fen>;
}

/** Budget against what was accepted as spent. */
export function BudgetPart({ lines, spent }: Props) {
  const all = lines.map((line) => ({ ...line, spent: spent.get(line.id) ?? 0n }));
  return (
    <Section title="预算和支出">
      <Table
        caption="预算和支出"
        columns={[{ label: "科目" }, { label: "预算", num: true }, { label: "已支出", num: true }]}
      >
        {all.map((line) => (
          <tr key={line.id}>
            <td>{line.name}</td>
            <td className="num">{formatYuan(line.amountFen)}</td>
            <td className="num">{formatYuan(line.spent)}</td>
          </tr>
        ))}
        <tr className="font-semibold">
          <td>合计</td>
          <td className="num">{formatYuan(all.reduce((sum, one) => sum + one.amountFen, 0n))}</td>
          <td className="num">{formatYuan(all.reduce((sum, one) => sum + one.spent, 0n))}</td>
        </tr>
      </Table>
    </Section>
  );
}
