import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { formatYuan } from "@/lib/domain/base/money";
import { countedRows, type ReportCounted } from "@/lib/domain/projects/project-report";

interface Props {
  counted: ReportCounted;
  /** When it was counted, in a sentence. */
  note: string;
}

const planColumns = [
  { label: "指标" },
  { label: "目标", num: true },
  { label: "完成", num: true },
  { label: "结果", fit: true },
];
const budgetColumns = [
  { label: "科目" },
  { label: "预算", num: true },
  { label: "支出", num: true },
  { label: "结余", num: true, wideOnly: true },
];

/** Plan and budget of a project as its report has them. */
export function ReportCountedTables({ counted, note }: Props) {
  const { plan, budget } = countedRows(counted);
  return (
    <Section title="按记录统计">
      <p className="text-muted">
        已拨付 {formatYuan(counted.paidFen)}。{note}
      </p>
      <div className="flex flex-col gap-4">
        <Table caption="服务指标" columns={planColumns}>
          {plan.map(([name, target, done, reached]) => (
            <tr key={name}>
              <td>{name}</td>
              <td className="num">{target}</td>
              <td className="num">{done}</td>
              <td className="fit">{reached}</td>
            </tr>
          ))}
        </Table>
        {budget.length > 0 && (
          <Table caption="预算和支出" columns={budgetColumns}>
            {budget.map(([name, amount, spent, left]) => (
              <tr key={name}>
                <td>{name}</td>
                <td className="num">{amount}</td>
                <td className="num">{spent}</td>
                <td className="num wide-only">{left}</td>
              </tr>
            ))}
          </Table>
        )}
      </div>
    </Section>
  );
}
