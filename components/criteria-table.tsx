import { Table } from "@/components/ui/table";
import { usualFullMark } from "@/lib/domain/recruitment/call/call";
import { fullMark } from "@/lib/domain/recruitment/call/criteria";
import { rubricLines } from "@/lib/domain/recruitment/rubric";

interface Props {
  criteria: readonly {
    id: string;
    name: string;
    max: number;
    step: number;
    section: readonly string[];
    evidence: string | null;
  }[];
  /** For the office: with the steps, and with a word on an unusual sum. */
  steps?: boolean;
}

const inset = ["", "ps-5", "ps-10", "ps-14"];

/** The criteria as the panel will mark by them, under their headings. */
export function CriteriaTable({ criteria, steps = false }: Props) {
  const sum = fullMark(criteria);
  return (
    <Table
      caption="评分指标"
      columns={[
        { label: "指标" },
        { label: "满分", num: true },
        ...(steps ? [{ label: "打分单位", num: true }] : []),
      ]}
      foot={
        <tr>
          <td>合计</td>
          <td className="num">{sum} 分</td>
          {steps && <td>{sum !== usualFullMark && `不是 ${usualFullMark} 分`}</td>}
        </tr>
      }
    >
      {rubricLines(criteria).map((line) =>
        "heading" in line ? (
          <tr key={line.key} className="font-semibold">
            <td className={inset[line.depth]}>{line.heading}</td>
            <td className="num">{line.max} 分</td>
            {steps && <td />}
          </tr>
        ) : (
          <tr key={line.leaf.id}>
            <td>
              <span className={`block ${inset[line.depth]}`}>
                {line.leaf.name}
                {line.leaf.evidence && (
                  <span className="block text-sm text-muted">看：{line.leaf.evidence}</span>
                )}
              </span>
            </td>
            <td className="num">{line.leaf.max} 分</td>
            {steps && <td className="num">{line.leaf.step} 分</td>}
          </tr>
        ),
      )}
    </Table>
  );
}
