import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import { roomOf } from "@/lib/domain/projects/money/expense";

interface Line {
  id: string;
  name: string;
  amountFen: Fen;
  spent: Fen;
  tolerance: number;
}

interface Props {
  lines: readonly Line[];
  /** The list of what was spent, for those who have one. */
  expenses?: string | undefined;
  /** Where an expense is entered, for those who may. */
  spend?: string | undefined;
}

const columns = [
  { label: "科目" },
  { label: "预算", num: true },
  { label: "已支出", num: true },
  { label: "结余", num: true, wideOnly: true },
  { label: "", fit: true },
];

const sumOf = (lines: readonly Line[], of: "amountFen" | "spent") =>
  lines.reduce((sum, line) => sum + line[of], 0n);

/** What a project may cost and what was spent of it, a line each, with the sum. */
export function BudgetLines({ lines, expenses, spend }: Props) {
  if (lines.length === 0) return null;
  const [budget, spent] = [sumOf(lines, "amountFen"), sumOf(lines, "spent")];
  return (
    <Section
      title="预算和支出"
      action={
        <span className="flex flex-wrap items-center gap-3">
          {expenses && (
            <a className="link" href={expenses}>
              查看支出
            </a>
          )}
          {spend && (
            <LinkButton href={spend} variant="secondary">
              登记支出
            </LinkButton>
          )}
        </span>
      }
    >
      <Table caption="预算和支出" columns={columns}>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>{line.name}</td>
            <td className="num">{formatYuan(line.amountFen)}</td>
            <td className="num">{formatYuan(line.spent)}</td>
            <td className="num wide-only">{formatYuan(line.amountFen - line.spent)}</td>
            <td className="fit">
              {line.spent > line.amountFen && (
                <Tag tone={roomOf(line) < 0n ? "refused" : "todo"}>
                  {roomOf(line) < 0n ? "超出预算" : "超出，在允许范围内"}
                </Tag>
              )}
            </td>
          </tr>
        ))}
        <tr className="font-semibold">
          <td>合计</td>
          <td className="num">{formatYuan(budget)}</td>
          <td className="num">{formatYuan(spent)}</td>
          <td className="num wide-only">{formatYuan(budget - spent)}</td>
          <td className="fit" />
        </tr>
      </Table>
    </Section>
  );
}
