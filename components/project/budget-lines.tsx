import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type Fen, formatYuan } from "@/lib/domain/base/money";

const columns = [{ label: "科目" }, { label: "预算", num: true }];

/** What a project may cost, a line each, with the sum. */
export function BudgetLines({ lines }: { lines: readonly { id: string; name: string; amountFen: Fen }[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title="预算">
      <Table caption="预算" columns={columns}>
        {lines.map(({ id, name, amountFen }) => (
          <tr key={id}>
            <td>{name}</td>
            <td className="num">{formatYuan(amountFen)}</td>
          </tr>
        ))}
        <tr className="font-semibold">
          <td>合计</td>
          <td className="num">{formatYuan(lines.reduce((sum, { amountFen }) => sum + amountFen, 0n))}</td>
        </tr>
      </Table>
    </Section>
  );
}
